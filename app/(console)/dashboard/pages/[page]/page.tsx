import { notFound } from "next/navigation";
import { z } from "zod";
import { EditorScreen } from "@/app/(console)/_editor/editor-screen";
import { loadEditor } from "@/app/(console)/_editor/load-editor";
import { requireSession } from "@/lib/auth/session";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { listAddress } from "@/lib/console/list-address";

export const metadata = { title: "Edit a page · Orion" };

/** The editor of a page of a vendor that the reader works for. */
export default async function OwnPage({ params }: { params: Promise<{ page: string }> }) {
  const session = await requireSession();
  const pageId = z.uuid().safeParse((await params).page).data ?? notFound();
  const loaded = await loadEditor(session, pageId);
  const { platform, vendor } = loaded.page;
  if (!vendor) notFound();
  return (
    <EditorScreen
      session={session}
      loaded={loaded}
      address={editorAddresses(pageId)[1]}
      list={{ href: listAddress("/dashboard/pages", { vendor: vendor.code, platform: platform.code }), label: "Pages" }}
    />
  );
}
