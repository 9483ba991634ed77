import { expect, it } from "vitest";
import { csvRow } from "./csv";

it("separates cells by commas and ends the row", () => {
  expect(csvRow(["a", null, "c"])).toBe("a,,c\r\n");
});

it("quotes what would end a cell or a row early", () => {
  expect(csvRow(['a "b", c', "one\ntwo"])).toBe('"a ""b"", c","one\ntwo"\r\n');
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n+cmd"])("lets no spreadsheet run %j", (cell) => {
  expect(csvRow([cell])).toMatch(/^"?'/);
});

it("leaves what stands within a text as it is", () => {
  expect(csvRow(["a=b", "x@y.lu", "1-2"])).toBe("a=b,x@y.lu,1-2\r\n");
});
