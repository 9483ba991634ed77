import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm);

type Root = ReturnType<typeof processor.parse>;
export type MarkdownNode = Root["children"][number];

// A page is looked through again with every key that is pressed, and most of its texts are as they were.
const known = new Map<string, MarkdownNode[]>();
const mostKnown = 200;

/** Everything in a Markdown text (CommonMark with GitHub tables) in order, as it is written: headings, links, pictures, and what is in them. */
export function markdownNodes(source: string): readonly MarkdownNode[] {
  const nodes = known.get(source) ?? flat(processor.parse(source));
  known.delete(source);
  known.set(source, nodes);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return nodes;
}

function flat(node: Root | MarkdownNode): MarkdownNode[] {
  return "children" in node ? node.children.flatMap((child) => [child, ...flat(child)]) : [];
}

/** What is read of a node: its text, and what stands for pictures in it. */
export function wordsOf(node: MarkdownNode): string {
  if ("value" in node) return node.type === "html" ? "" : node.value;
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}

/** The links of a text with their labels; those that name a definition lead where it says. */
export function markdownLinks(source: string): Array<{ label: string; href: string }> {
  const nodes = markdownNodes(source);
  const defined = new Map(nodes.flatMap((node) => (node.type === "definition" ? [[node.identifier, node.url]] : [])));
  return nodes.flatMap((node) => {
    if (node.type === "link") return [{ label: wordsOf(node).trim(), href: node.url }];
    if (node.type !== "linkReference") return [];
    return [{ label: wordsOf(node).trim(), href: defined.get(node.identifier) ?? "" }];
  });
}
