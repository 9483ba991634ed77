import type { Element, Root } from "hast";
import type { Messages } from "@/components/sites/messages";
import { elementsOf, textOf } from "./hast";

/**
 * Puts each table into a group that scrolls sideways and can be reached by keyboard, named by the table's columns.
 * Not a region: landmarks need names of their own, and two tables may have the same columns.
 */
export function wrapTables(tree: Root, texts: Messages) {
  elementsOf(tree, (tagName) => tagName === "table").forEach((table, index) => {
    const columns = elementsOf(table, (tagName) => tagName === "th")
      .map(textOf)
      .filter(Boolean)
      .join(", ");
    const inner: Element = { ...table };
    table.tagName = "div";
    table.properties = {
      className: ["table-scroll"],
      role: "group",
      tabIndex: 0,
      ariaLabel: texts.table(index + 1, columns),
    };
    table.children = [inner];
  });
}
