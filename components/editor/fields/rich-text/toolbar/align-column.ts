import type { Command } from "@tiptap/core";
import { selectedRect } from "@tiptap/pm/tables";

/** Aligns every cell of the column that is written in. */
export function alignColumn(align: "left" | "center" | "right"): Command {
  return ({ state, tr }) => {
    const { map, tableStart, left, right, table } = selectedRect(state);
    for (const within of map.cellsInRect({ left, right, top: 0, bottom: map.height })) {
      const cell = table.nodeAt(within);
      if (cell) tr.setNodeMarkup(tableStart + within, null, { ...cell.attrs, align });
    }
    return true;
  };
}
