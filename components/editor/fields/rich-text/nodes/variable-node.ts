import { InputRule, Node } from "@tiptap/core";
import { type Token, tokenText } from "../markdown/hidden-tokens";

type VariableOptions = { labelOf: (name: string) => string };

/** A variable within a text: a chip with its name in words. */
export const VariableNode = Node.create<VariableOptions>({
  name: "variable",
  group: "inline",
  inline: true,
  atom: true,
  addOptions() {
    return { labelOf: (name) => name };
  },
  addAttributes() {
    return {
      name: { default: "", parseHTML: (element) => element.getAttribute("data-variable") },
      fallback: { default: "", parseHTML: (element) => element.getAttribute("data-fallback") ?? "" },
    };
  },
  parseHTML() {
    return [{ tag: "span[data-variable]" }];
  },
  renderHTML({ node }) {
    const { name, fallback } = node.attrs as Token;
    const label = this.options.labelOf(name);
    const words = fallback ? `${label}, or “${fallback}”` : label;
    return ["span", { "data-variable": name, "data-fallback": fallback, class: "rich-chip" }, words];
  },
  renderText({ node }) {
    return tokenText(node.attrs as Token);
  },
  addInputRules() {
    return [
      new InputRule({
        find: /\{\{\s*([a-z]+\.[a-zA-Z]+)\s*(?:\|([^{}]*))?\}\}$/,
        handler: ({ range, match, chain }) => {
          const [, name = "", fallback = ""] = match;
          chain().deleteRange(range).insertContent({ type: this.name, attrs: { name, fallback } }).run();
        },
      }),
    ];
  },
});
