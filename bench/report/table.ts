import type { Row } from "./row";

/** The rows of one measurement, under its title. */
export type Section = { title: string; rows: readonly Row[] };

const heads = ["", "median", "spread", "ratio", "spread of ratio"];

/** The one table of a run, aligned for a terminal. */
export function textTable(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ rows }) => rows.map(cells));
  const widths = heads.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const aligned = (line: readonly string[]) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  return [
    `  ${aligned(heads)}`,
    ...sections.flatMap(({ title, rows }) => ["", title, ...rows.map((row) => `  ${aligned(cells(row))}`)]),
  ].join("\n");
}

/** The same table in Markdown. */
export function markdownTable(sections: readonly Section[]): string {
  const line = (texts: readonly string[]) => `| ${texts.join(" | ")} |`;
  return [
    line(heads),
    "| :--- | ---: | ---: | ---: | ---: |",
    ...sections.flatMap(({ title, rows }) => [line([`**${title}**`, "", "", "", ""]), ...rows.map(cells).map(line)]),
  ].join("\n");
}

const cells = ({ side, median, spread, ratio, ratioSpread }: Row) => [side, median, spread, ratio, ratioSpread];
