import { z } from "zod";
import { findPage } from "@/cms/pages/find-page";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { PageHead } from "@/components/console/shell";
import { Panel } from "@/components/ui/panel";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace, pageScope } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { NewPageForm } from "./new-page-form";

export const metadata = { title: "A new page · Orion" };

/** A page from nothing, or from a copy of another. */
export default async function NewPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { platform = null, kind, from } = firsts(await searchParams, ["platform", "kind", "from"]);
  const session = await requireSession();
  const { platforms, current } = await orNotFound(() => adminPlace(session, platform));
  const pageId = z.uuid().safeParse(from).data;
  const source = pageId
    ? await orNotFound(async () =>
        asUser(session, await pageScope(session, pageId), (ctx) => findPage(ctx, { pageId })),
      )
    : null;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/admin/content-pages", label: "Content pages" },
          { href: null, label: source ? "Copy a page" : "New page" },
        ]}
      />
      <PageHead title={source ? `Copy “${source.document.title}”` : "New page"}>
        {source
          ? "The copy is a draft with sections of its own; it does not follow the original."
          : "It starts as a draft: nobody sees it before you publish it."}
      </PageHead>
      <Panel title="Where it stands">
        <NewPageForm
          platforms={platforms.map(({ id, name, locales }) => ({ id, name, locales }))}
          platformId={source?.platform.id ?? current?.id ?? platforms[0]?.id ?? ""}
          kind={kind === "default" ? "default" : "platform"}
          source={source && { id: source.id, title: source.document.title, slug: source.slug }}
        />
      </Panel>
    </>
  );
}
