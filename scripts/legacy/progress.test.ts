import { expect, it } from "vitest";
import { progressOf } from "./progress";

function shown(isTTY: boolean, ...seen: number[]): string[] {
  const written: string[] = [];
  const progress = progressOf(200, "pages", { isTTY, write: (text) => written.push(String(text)) > 0 });
  for (const each of seen) progress.at(each);
  progress.end();
  return written;
}

it("is a bar on a terminal, written over itself, and ends full", () => {
  const written = shown(true, 0, 100);
  expect(written[0]).toMatch(/^\r\[·{30}\] 0 %, 0 pages, \d+ s/);
  expect(written[1]).toMatch(/^\r\[█{15}·{15}\] 50 %, 100 pages/);
  expect(written[2]).toMatch(/^\r\[█{30}\] 100 %, 200 pages/);
  expect(written.at(-1)).toBe("\n");
});

it("is a line for each twentieth elsewhere, and none twice", () => {
  const lines = shown(false, 0, 1, 2, 10, 11, 100);
  expect(lines.map((line) => line.trim().split(",")[0])).toEqual(["0 %", "5 %", "50 %", "100 %"]);
});
