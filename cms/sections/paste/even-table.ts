import type { Element } from "hast";
import { attribute, element, isElement } from "./pasted-elements";

const mostColumns = 50;

/** A table in which no cell spans others: what a cell spanned is empty cells, and all rows have the same number. */
export function evenTable(table: Element): Element {
  const rows = rowsOf(table);
  const grid: Element[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    for (const cell of row.children.filter(isElement)) {
      let left = 0;
      while (grid[top]?.[left]) left += 1;
      for (let y = top; y < Math.min(top + span(cell, "rowspan"), rows.length); y += 1) {
        for (let x = left; x < Math.min(left + span(cell, "colspan"), mostColumns); x += 1) {
          const isCorner = x === left && y === top;
          const line = grid[y];
          if (line) line[x] = element(top === 0 ? "th" : "td", {}, isCorner ? cell.children : []);
        }
      }
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  const even = grid.map((line, y) =>
    element(
      "tr",
      {},
      Array.from({ length: width }, (_, x) => line[x] ?? element(y === 0 ? "th" : "td", {}, [])),
    ),
  );
  return element("table", {}, even);
}

function rowsOf(node: Element): Element[] {
  return node.children.filter(isElement).flatMap((child) => (child.tagName === "tr" ? [child] : rowsOf(child)));
}

function span(cell: Element, name: string): number {
  return Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1);
}
