import { notFound } from "next/navigation";
import { z } from "zod";
import { EditorScreen } from "@/app/(console)/_editor/editor-screen";
import { loadEditor } from "@/app/(console)/_editor/load-editor";
import { AboutPlatform } from "@/components/console/platform-of-screen";
import { requireSession } from "@/lib/auth/session";
import { editorAddresses } from "@/lib/console/editor-addresses";

export const metadata = { title: "Edit a page · Orion" };

/** The editor of any page of the platforms that the reader administers. */
export default async function ContentPage({ params }: { params: Promise<{ page: string }> }) {
  const session = await requireSession();
  const pageId = z.uuid().safeParse((await params).page).data ?? notFound();
  const loaded = await loadEditor(session, pageId);
  const { platform } = loaded.page;
  return (
    <>
      <AboutPlatform code={platform.code} />
      <EditorScreen
        session={session}
        loaded={loaded}
        address={editorAddresses(pageId)[0]}
        list={{ href: `/admin/content-pages?platform=${platform.code}`, label: "Content pages" }}
        copyHref={`/admin/content-pages/new?from=${pageId}`}
      />
    </>
  );
}
