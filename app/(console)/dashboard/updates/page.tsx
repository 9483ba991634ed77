import { CircleCheck } from "lucide-react";
import { pageFieldsSchema } from "@/cms/pages/document";
import { findStanding } from "@/cms/pages/find-standing";
import { findWritingAids } from "@/cms/pages/find-writing-aids";
import { listUpdates, type Update } from "@/cms/pages/list-updates";
import { can } from "@/cms/policy";
import { fieldSpecs, sectionSpecs } from "@/cms/sections/field-spec";
import { listOwners } from "@/cms/storefronts/list-owners";
import { OwnersOnly } from "@/components/console/owners-only";
import { overriddenOf } from "@/components/editor/inheritance/live-sources";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { firsts, type Query } from "@/lib/console/query";
import { storefrontNames, storefrontPlace } from "@/lib/console/storefront-place";
import { DashboardHead, NoStorefront } from "../dashboard-head";
import { UpdateDesk } from "./update-desk";
import { UpdateList } from "./update-list";

export const metadata = { title: "Updates · Orion" };

const path = "/dashboard/updates";

/** What the platform changed under the overrides of a storefront, to be decided about page by page. */
export default async function UpdatesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = firsts(await searchParams, [...storefrontNames, "page"]);
  const session = await requireSession();
  const place = await orNotFound(() => storefrontPlace(session, query));
  const { current: vendor, reader, storefront, kept } = place;
  if (!storefront) return <NoStorefront place={place} title="Updates" />;
  const { member, membership } = storefront;
  const mayReview = can(reader.actor, "page.review", member);
  const mayPublish = can(reader.actor, "page.publish", member);
  const owners = mayPublish || !mayReview ? [] : await asUser(reader, member, (ctx) => listOwners(ctx, member));
  const { updates, current, standing, aids } = await orNotFound(() =>
    asUser(reader, member, async (ctx) => {
      const found = await listUpdates(ctx, member);
      const chosen = found.find(({ pageId }) => pageId === query.page) ?? found[0] ?? null;
      if (!chosen || !mayReview) return { updates: found, current: chosen, standing: null, aids: null };
      const { pageId } = chosen;
      const standing = await findStanding(ctx, { pageId });
      return { updates: found, current: chosen, standing, aids: await findWritingAids(ctx, { pageId }) };
    }),
  );
  const overridden = overriddenOf(standing);
  return (
    <>
      <DashboardHead place={place} title="Updates">
        What {membership.platform} improved in pages that you have changed too. Until you decide, visitors see yours.
      </DashboardHead>
      {mayReview && !mayPublish && <OwnersOnly vendor={vendor.name} what="publish" owners={owners} />}
      {current ? (
        <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[18rem_minmax(0,1fr)]">
          <UpdateList
            updates={updates}
            currentId={current.pageId}
            hrefOf={(pageId) => listAddress(path, { ...kept, page: pageId })}
            locale={session.person.locale}
            now={new Date()}
          />
          {standing && overridden && aids ? (
            <UpdateDesk
              page={{ title: current.title, publication: current.publication, version: standing.version }}
              overridden={overridden}
              specs={{ page: fieldSpecs(pageFieldsSchema), sections: sectionSpecs() }}
              context={{ pageId: current.pageId, owner: member, locale: current.locale, ...aids }}
              isElsewhere={query.page !== undefined && current.pageId !== query.page}
              mayPublish={mayPublish}
              hrefs={{
                editor: editorAddresses(current.pageId)[1],
                next: listAddress(path, { ...kept, page: after(updates, current)?.pageId }),
              }}
            />
          ) : (
            <Alert>You may look at what was changed; the vendor’s own people decide about it.</Alert>
          )}
        </div>
      ) : (
        <EmptyState icon={CircleCheck} title="All is up to date">
          What {membership.platform} changes where you have not changed anything is on your storefront at once. Only
          where both of you changed the same is it listed here.
        </EmptyState>
      )}
    </>
  );
}

/** The page that comes next in the list; behind the last the first that is left. */
function after(updates: readonly Update[], { pageId }: Update): Update | undefined {
  const index = updates.findIndex((update) => update.pageId === pageId);
  return updates[index + 1] ?? updates.find((update) => update.pageId !== pageId);
}
