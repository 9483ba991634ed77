import { type Fragment, Slice } from "@tiptap/pm/model";
import { markdownOf } from "../markdown/markdown-of";

/** As much of what is pasted as a text has room for, and the words that are left over. */
export type Fitted = { slice: Slice; rest: string };

/** @param room in UTF-16 code units of Markdown, as texts are measured when they are stored. */
export function fitting(slice: Slice, room: number): Fitted {
  if (lengthOf(slice.content, room) <= room) return { slice, rest: "" };
  let size = Math.min(slice.content.size, Math.max(0, room));
  // Marks, escapes and empty lines need room too: how much shows when it is written.
  for (let tries = 0; size > 0 && tries < 12; tries += 1) {
    const length = lengthOf(slice.content.cut(0, size), room);
    if (length <= room) break;
    size = Math.floor(size * Math.min(0.95, room / length));
  }
  const rest = slice.content.cut(size);
  return {
    slice: size > 0 ? new Slice(slice.content.cut(0, size), slice.openStart, 0) : Slice.empty,
    rest: rest.textBetween(0, rest.size, "\n\n"),
  };
}

/** What is far too long by its words alone need not be written out. */
function lengthOf(content: Fragment, room: number): number {
  const isText = content.firstChild?.isInline || content.firstChild?.type.isInGroup("block");
  // Cells of a table without their table go into one, and are short.
  if (content.size > room * 4 + 1000 || !isText) return content.size;
  const nodes = content.toJSON() ?? [];
  const isInline = content.firstChild?.isInline;
  return markdownOf({ type: "doc", content: isInline ? [{ type: "paragraph", content: nodes }] : nodes }).length;
}
