import { type AnyExtension, Extension } from "@tiptap/core";
import { TaskItem, TaskList } from "@tiptap/extension-list";
import StarterKit from "@tiptap/starter-kit";
import { ImageNode } from "./image-node";
import { LinkMark } from "./link-mark";
import { tableNodes } from "./table-nodes";
import { VariableNode } from "./variable-node";

/** What a Markdown text can contain, and nothing else. */
export function extensions(labelOf: (name: string) => string): AnyExtension[] {
  return [
    Basics.configure({ link: false, underline: false, trailingNode: false }),
    TaskList,
    TaskItem.configure({
      nested: true,
      a11y: { checkboxLabel: ({ textContent }) => `Done: ${textContent || "nothing written yet"}` },
    }),
    Looseness,
    LinkMark,
    ImageNode,
    VariableNode.configure({ labelOf }),
    ...tableNodes,
  ];
}

/** Code may be bold, struck, or a link, as in Markdown. */
const Basics = StarterKit.extend({
  addExtensions() {
    const all: AnyExtension[] = this.parent?.() ?? [];
    return all.map((extension) => (extension.name === "code" ? extension.extend({ excludes: "" }) : extension));
  },
});

/** Whether the items of a list stand apart, as Markdown tells by empty lines. */
const Looseness = Extension.create({
  name: "looseness",
  addGlobalAttributes() {
    return [
      {
        types: ["bulletList", "orderedList", "taskList"],
        attributes: {
          isLoose: {
            default: false,
            parseHTML: (element) => element.getAttribute("data-loose") === "true",
            renderHTML: ({ isLoose }) => (isLoose ? { "data-loose": "true" } : {}),
          },
        },
      },
    ];
  },
});
