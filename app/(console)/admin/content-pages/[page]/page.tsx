import { ArrowUpRight } from "lucide-react";
import { notFound } from "next/navigation";
import { z } from "zod";
import type { Context } from "@/cms/context";
import { Conflict } from "@/cms/errors";
import { pageFieldsSchema } from "@/cms/pages/document";
import { type EditedPage, findPage } from "@/cms/pages/find-page";
import { findFollowing, listFollowers, publishImpact } from "@/cms/pages/following";
import { layers } from "@/cms/pages/layer";
import { can } from "@/cms/policy";
import { fieldSpecs, sectionSpecs } from "@/cms/sections/field-spec";
import type { Session } from "@/cms/sessions/find-session";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { AboutPlatform } from "@/components/console/platform-of-screen";
import { PageHead } from "@/components/console/shell";
import { PageEditor } from "@/components/editor/page-editor";
import { KindBadge, PublicationBadge } from "@/components/pages/page-badges";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { pageAddress } from "@/lib/console/page-address";
import { pageScope } from "@/lib/console/place";
import { publishPageOf, savePage } from "./actions";
import { FollowersPanel } from "./followers-panel";
import { PageActions } from "./page-actions";
import { StatePanel } from "./state-panel";

export const metadata = { title: "Edit a page · Orion" };

/** One page with everything about it. */
export default async function ContentPage({ params }: { params: Promise<{ page: string }> }) {
  const session = await requireSession();
  const pageId = z.uuid().safeParse((await params).page).data ?? notFound();
  const { page, following, follower, impact } = await load(session, pageId);
  const may = (action: Parameters<typeof can>[1]) => can(session.actor, action, subjectOf(page));
  const isSeen = page.isPublic && !page.isDeleted && !page.pause;
  // Visitors see a default in storefronts alone.
  const shownBy = page.layer === layers.default ? follower : page.vendor;
  const address =
    isSeen && (shownBy || page.layer === layers.platform) ? pageAddress({ ...page, vendor: shownBy }) : null;
  const hasDraft = page.publication === "draft" || page.publication === "changed";
  return (
    <>
      <AboutPlatform code={page.platform.code} />
      <Breadcrumbs
        trail={[
          { href: `/admin/content-pages?platform=${page.platform.code}`, label: "Content pages" },
          { href: null, label: page.document.title },
        ]}
      />
      <PageHead
        title={page.document.title}
        actions={
          <div className="flex flex-wrap gap-2">
            {address && (
              <a href={address} target="_blank" rel="noreferrer" className={buttonClass("secondary")}>
                {shownBy && !page.vendor ? "View in a storefront" : "View on the site"}{" "}
                <ArrowUpRight aria-hidden="true" className="size-4" />
              </a>
            )}
            <PageActions
              pageId={page.id}
              title={page.document.title}
              isDeleted={page.isDeleted}
              mayDelete={may("page.delete")}
            />
          </div>
        }
      >
        <span className="flex flex-wrap items-center gap-2 text-sm">
          <KindBadge kind={kindOf(page)} />
          <PublicationBadge publication={page.publication} />
          <Badge>{page.locale.toUpperCase()}</Badge>
          <span className="break-all">
            {page.vendor ? `${page.vendor.name} on ${page.platform.name}` : page.platform.name} · /{page.slug}
          </span>
        </span>
      </PageHead>
      {page.isDeleted && <Alert tone="danger">This page was deleted. Bring it back to change it.</Alert>}
      {page.pause === "locked" && (
        <Alert>The platform has locked the default: visitors see it instead of this page.</Alert>
      )}
      {page.pause === "plan" && <Alert>This page is over the vendor’s plan, so visitors do not see it.</Alert>}
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        {page.isDeleted ? (
          <p className="text-soft">What it says is kept as it was.</p>
        ) : (
          <PageEditor
            key={page.id}
            pageId={page.id}
            version={page.version}
            document={page.document}
            originRevisionId={page.originRevisionId}
            hasDraft={hasDraft}
            lockedSectionIds={page.vendor ? page.lockedSectionIds : []}
            specs={{ page: fieldSpecs(pageFieldsSchema), sections: sectionSpecs() }}
            signInHref={`/login?next=/admin/content-pages/${page.id}`}
            saveDraft={savePage.bind(null, page.id)}
            publish={may("page.publish") ? publishPageOf.bind(null, page.id) : undefined}
          />
        )}
        <div className="space-y-6">
          <StatePanel
            page={page}
            overriders={following ? following.override + following.own : 0}
            locale={session.person.locale}
            mayLock={!page.vendor && may("page.lock")}
          />
          {following && <FollowersPanel page={page} following={following} impact={impact} />}
        </div>
      </div>
    </>
  );
}

/** The page, and for what vendors inherit who follows it and what publishing its draft would mean for them. */
async function load(session: Session, pageId: string) {
  return orNotFound(async () =>
    asUser(session, await pageScope(session, pageId), async (ctx) => {
      const page = await findPage(ctx, { pageId });
      const isInherited =
        page.layer !== layers.vendor && !page.isDeleted && can(ctx.actor, "page.lock", subjectOf(page));
      return {
        page,
        follower: isInherited && page.isPublic ? await firstFollower(ctx, pageId) : null,
        following: isInherited ? await findFollowing(ctx, { pageId }).catch(notStoodOn) : null,
        impact: isInherited && page.publication === "changed" ? await publishImpact(ctx, { pageId }) : null,
      };
    }),
  );
}

async function firstFollower(ctx: Context, pageId: string) {
  const [first] = await listFollowers(ctx, { pageId, group: "follow", limit: 1 }).catch(() => []);
  return first ? { id: first.vendorId, code: first.code, name: first.name } : null;
}

/** Vendors inherit nothing from a page that is not public, or that a default stands before. */
function notStoodOn(error: unknown): null {
  if (error instanceof Conflict && error.field === "state") return null;
  throw error;
}

function subjectOf({ platform, vendor }: EditedPage) {
  return { platformId: platform.id, vendorId: vendor?.id ?? null };
}

function kindOf({ layer, originRevisionId }: EditedPage) {
  if (layer === layers.platform) return "platform";
  if (layer === layers.default) return "default";
  return originRevisionId ? "override" : "custom";
}
