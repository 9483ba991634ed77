import type { JSONContent } from "@tiptap/core";
import type { Definition, PhrasingContent } from "mdast";
import { type Reading, Unwritable } from "./reading";

type Mark = { type: string; attrs?: Record<string, unknown> };

/** The order in which the document's schema keeps marks. */
const markOrder = ["link", "bold", "code", "italic", "strike"];

/** Running text as pieces that each carry all of their marks. */
export function inlineOf(nodes: readonly PhrasingContent[], reading: Reading, marks: Mark[] = []): JSONContent[] {
  return nodes.flatMap((node) => pieceOf(node, reading, marks));
}

function pieceOf(node: PhrasingContent, reading: Reading, marks: Mark[]): JSONContent[] {
  const { tokens } = reading;
  const within = (children: readonly PhrasingContent[], mark: Mark) =>
    inlineOf(children, reading, withMark(marks, mark));
  switch (node.type) {
    case "text":
      return tokens
        .split(node.value.replace(/[\t ]*\r?\n[\t ]*/g, " "))
        .map((piece) =>
          typeof piece === "string" ? { type: "text", text: piece, marks } : { type: "variable", attrs: piece, marks },
        );
    case "strong":
      return within(node.children, { type: "bold" });
    case "emphasis":
      return within(node.children, { type: "italic" });
    case "delete":
      return within(node.children, { type: "strike" });
    case "inlineCode":
      return [{ type: "text", text: tokens.show(node.value), marks: withMark(marks, { type: "code" }) }];
    case "break":
      return [{ type: "hardBreak", marks }];
    case "link":
      return within(node.children, linkTo(node, reading));
    case "linkReference":
      return within(node.children, linkTo(definitionOf(node.identifier, reading), reading));
    case "image":
      return [imageOf(node, node.alt, reading, marks)];
    case "imageReference":
      return [imageOf(definitionOf(node.identifier, reading), node.alt, reading, marks)];
    default:
      throw new Unwritable(node.type);
  }
}

function withMark(marks: Mark[], mark: Mark): Mark[] {
  if (marks.some(({ type }) => type === mark.type)) return marks;
  return [...marks, mark].sort((one, other) => markOrder.indexOf(one.type) - markOrder.indexOf(other.type));
}

type Target = Pick<Definition, "url" | "title">;

function linkTo({ url, title }: Target, { tokens }: Reading): Mark {
  return { type: "link", attrs: { href: tokens.show(url), title: title ? tokens.show(title) : null } };
}

function imageOf({ url, title }: Target, alt: string | null | undefined, { tokens }: Reading, marks: Mark[]) {
  const attrs = { src: tokens.show(url), alt: tokens.show(alt ?? ""), title: title ? tokens.show(title) : null };
  return { type: "image", attrs, marks };
}

function definitionOf(identifier: string, { definitions }: Reading): Definition {
  const found = definitions.get(identifier);
  // Definitions may stand inside of quotes and lists, where none is looked for.
  if (!found) throw new Unwritable("definition");
  return found;
}
