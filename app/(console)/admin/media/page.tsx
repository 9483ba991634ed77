import { PageHead } from "@/components/console/shell";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { MediaScreen, mediaQueryNames } from "../../_media/media-screen";

export const metadata = { title: "Media · Orion" };

/** The pictures of a platform and its vendors, or of all. */
export default async function AdminMediaPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = firsts(await searchParams, ["platform", ...mediaQueryNames]);
  const session = await requireSession();
  const { scope, current } = await orNotFound(() => adminPlace(session, query.platform ?? null));
  return (
    <>
      <PageHead title="Media">
        {current
          ? `The pictures of ${current.name}, which its vendors may show too, and those of its vendors.`
          : "The pictures of all platforms and their vendors."}
      </PageHead>
      <MediaScreen
        session={session}
        scope={scope}
        query={query}
        path="/admin/media"
        kept={{ platform: query.platform }}
        owner={current && { platformId: current.id, vendorId: null }}
        whoseLabels={{ platform: "Of platforms", vendor: "Of vendors" }}
        editorPath="/admin/content-pages"
      />
    </>
  );
}
