import type { Element, ElementContent, Root } from "hast";
import type { PageDocument } from "../../pages/document";
import type { Origin } from "../../pages/find-origin";
import { wholeDocument } from "../../pages/revision-content";
import { silentTags } from "../../sections/paste/clean-pasted";
import { ended, plainLine } from "../content/cut-text";
import { longestTitle } from "../content/document-of";
import { textBlocks } from "../content/text-blocks";
import type { LinkPlace } from "../html/lead-links";
import { readHtml, readMarkdownAsHtml } from "../html/read-html";
import { comparable, visibleText } from "../html/visible-text";
import type { LegacyPage } from "../schema";
import type { StoredPage } from "./pages-of";

/** A page that a reader does not see as before, with the words around the first place at which it differs. */
export type PageDifference = {
  legacyId: number;
  name: string;
  before: string;
  after: string;
  /** What of it was left behind, as the plan said; empty where nothing explains the difference. */
  explained: string[];
};

/** Compares the words that a reader of the old page saw with those of the page that it became; null where they are the same. */
export function comparePages(
  page: LegacyPage,
  now: StoredPage,
  { origin, place, vendor }: { origin: Origin | null; place: LinkPlace; vendor: string | null },
): PageDifference | null {
  const { heading, losses } = textBlocks(page, place);
  const isMarkdown = page.contentFormat === "markdown";
  const tree = isMarkdown ? readMarkdownAsHtml(page.content) : readHtml(page.content);
  // The old templates showed a page's title over its text, unless that began with a heading of its own.
  const shown = (title: string, text: string) => comparable(heading === null ? `${title} ${text}` : text);
  const before = shown(page.title, visibleText(tree));
  const after = comparable(wordsOf(wholeDocument(now.content, origin)));
  if (before === after) return null;
  const at = firstDifference(before, after);
  const around = (words: string) => words.slice(Math.max(0, at - 30), at + 60);
  const name = `${vendor ?? "(no vendor)"}/${page.slug}`;
  const told = shown(ended(plainLine(page.title), longestTitle), visibleText(withoutSilent(tree)));
  const cut = page.title.length > longestTitle ? ["the end of the title"] : [];
  // What was left behind explains a difference only where it makes all of it.
  const explained = told === after ? [...losses, ...cut] : [];
  return { legacyId: page.id, name, before: around(before), after: around(after), explained };
}

/** A tree without the elements that do not come along with what stands in them. */
function withoutSilent({ children }: Root): Root {
  const rest = children.filter((child) => child.type !== "element" || !silentTags.has(child.tagName));
  return { type: "root", children: rest.map((child) => (child.type === "element" ? within(child) : child)) };
}

function within(node: Element): Element {
  return { ...node, children: withoutSilent({ type: "root", children: node.children }).children as ElementContent[] };
}

function wordsOf({ sections }: PageDocument): string {
  return sections
    .map((section) => {
      if (section.kind === "hero") return section.fields.heading;
      return section.kind === "rich-text" ? visibleText(readMarkdownAsHtml(section.fields.body)) : "";
    })
    .join(" ");
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
