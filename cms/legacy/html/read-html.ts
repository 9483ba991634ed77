import type { Element, ElementContent, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { raw } from "hast-util-raw";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true });

/** HTML, however broken, as browsers read it; attributes have their names of HTML and are texts. */
export function readHtml(html: string): Root {
  return plain(fromHtml(html, { fragment: true }));
}

/** Markdown, with the HTML that stands in it, as the HTML that it comes to. */
export function readMarkdownAsHtml(text: string): Root {
  const tree = raw(markdown.runSync(markdown.parse(text)) as Root);
  return plain(tree.type === "root" ? tree : { type: "root", children: [tree as Element] });
}

function plain({ children }: Root): Root {
  return { type: "root", children: children.flatMap(plainNode) };
}

function plainNode(node: Nodes): ElementContent[] {
  if (node.type === "text") return [{ type: "text", value: node.value }];
  if (node.type !== "element") return [];
  const properties = Object.fromEntries(
    Object.entries(node.properties).map(([name, value]) => [name.toLowerCase(), textOfProperty(name, value)]),
  );
  // What stands in a template is no child of it, and is shown nowhere.
  return [{ type: "element", tagName: node.tagName, properties, children: node.children.flatMap(plainNode) }];
}

function textOfProperty(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.join(" ");
  return value === true ? name.toLowerCase() : String(value ?? "");
}
