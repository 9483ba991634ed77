/** What makes a spreadsheet read a cell as a formula, and run it (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r\n]/;

/** A row of a CSV file (RFC 4180), ended by its line break; no cell is taken for a formula. */
export function csvRow(cells: ReadonlyArray<string | null>): string {
  return `${cells.map((cell) => quoted(cell ?? "")).join(",")}\r\n`;
}

function quoted(cell: string): string {
  const harmless = formulaStart.test(cell.trimStart()) || formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
