import { ArrowUpRight } from "lucide-react";
import { originName } from "@/components/editor/inheritance/banner-words";
import { Alert } from "@/components/ui/alert";
import { pageAddress } from "@/lib/console/page-address";
import type { LoadedEditor } from "./load-editor";

type DeletedNoteProps = {
  loaded: LoadedEditor;
  /** Where this editor is. */
  address: string;
  /** The list that the page was in. */
  list: { href: string; label: string };
};

/** What became of a page that was reverted or deleted: what visitors find in its place, and the ways on. */
export function DeletedNote({ loaded, address, list }: DeletedNoteProps) {
  const { page, successor } = loaded;
  const { title, shown } = wordsOf(loaded);
  const link = "inline-flex items-center gap-1 font-medium text-accent underline";
  return (
    <Alert>
      <p className="font-medium">{title}</p>
      <p>{shown} What the page says is kept with all its revisions, and can be brought back.</p>
      <p className="flex flex-wrap gap-x-5 gap-y-1">
        {successor?.state.kind === "default" && (
          <a href={pageAddress(page)} target="_blank" rel="noreferrer" className={link}>
            See what visitors see <ArrowUpRight aria-hidden="true" className="size-4" />
          </a>
        )}
        {successor?.own && (
          <a href={address.replace(page.id, successor.own.pageId)} className={link}>
            Open “{successor.title}”
          </a>
        )}
        <a href={list.href} className={link}>
          Back to {list.label}
        </a>
      </p>
    </Alert>
  );
}

function wordsOf({ page, successor }: LoadedEditor): { title: string; shown: string } {
  const nothing = "Visitors find nothing at its address now.";
  if (!page.vendor) return { title: "This page was deleted.", shown: "Visitors see it no more." };
  if (!successor) return { title: "This page was deleted.", shown: nothing };
  const { state, own } = successor;
  if (state.kind === "default") {
    const behind = originName(state.origin, page.platform.name);
    return { title: "This page was reverted.", shown: `Visitors see ${behind} at its address.` };
  }
  if (own) return { title: "This page was deleted.", shown: `“${successor.title}” stands at its address now.` };
  return { title: "This page was deleted.", shown: nothing };
}
