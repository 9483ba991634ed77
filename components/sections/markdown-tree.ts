import type { Element, Root } from "hast";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { messages } from "@/components/sites/messages";
import { elementsOf } from "./hast";
import { keepUnbroken } from "./keep-unbroken";
import { wrapTables } from "./wrap-tables";

// Raw HTML is dropped before it becomes elements, so all ids are made here and need no prefix against clobbering.
const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: "",
  protocols: { ...defaultSchema.protocols, href: ["page", "platform", "https", "mailto", "tel"] },
};

/** Where links within the page lead: ids of headings start with `prefix`, so that two texts on a page can differ. */
export type TreeOptions = { locale?: string; prefix?: string };

// Pages of many storefronts share their texts, and a page with a table of contents needs the tree twice.
const known = new Map<string, Root>();
const mostKnown = 200;

/** Markdown as a cleaned HTML tree, not to be changed. Headings start at `h2` and carry an id; links are as written. */
export function markdownTree(source: string, { locale = "en", prefix = "" }: TreeOptions = {}): Root {
  const key = `${locale} ${prefix} ${source}`;
  const tree = known.get(key) ?? parse(source, locale, prefix);
  known.delete(key);
  known.set(key, tree);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest) known.delete(oldest);
  return tree;
}

function parse(source: string, locale: string, prefix: string): Root {
  const texts = messages(locale);
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, {
      clobberPrefix: `${prefix}user-content-`,
      footnoteLabel: texts.footnotes,
      footnoteBackLabel: texts.backToReference,
    })
    .use(rehypeSanitize, schema)
    .use(() => lowerTopHeadings)
    .use(() => (tree: Root) => wrapTables(tree, texts))
    .use(rehypeSlug, { prefix })
    .use(() => keepUnbroken);
  return processor.runSync(processor.parse(source)) as Root;
}

/** The page has its only `h1` already. */
function lowerTopHeadings(tree: Root) {
  for (const heading of headingsOf(tree)) if (heading.tagName === "h1") heading.tagName = "h2";
}

/** All headings of a tree in order of the text. */
export function headingsOf(tree: Root): Element[] {
  return elementsOf(tree, (tagName) => /^h[1-6]$/.test(tagName));
}
