import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { readFlaky, readPlaywright, readVitest } from "./results";

const folder = mkdtempSync(path.join(tmpdir(), "orion-results-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

it("counts what passed and what failed in Vitest", () => {
  const counts = { numPassedTests: 7, numFailedTests: 2, success: false };
  expect(readVitest(report(counts))).toEqual({ passed: 7, failed: 2 });
  expect(readVitest(report({ ...counts, numFailedTests: 0, success: true }))).toEqual({ passed: 7, failed: 0 });
});

it("counts a test file that could not be loaded as failed", () => {
  expect(readVitest(report({ numPassedTests: 7, numFailedTests: 0, success: false }))).toEqual({
    passed: 7,
    failed: 1,
  });
});

it("counts errors outside of browser tests as failed, and what passed at its second try as passed", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 0 };
  expect(readPlaywright(report({ stats, errors: [] }))).toEqual({ passed: 7, failed: 1 });
  expect(readPlaywright(report({ stats, errors: [{ message: "no browser" }] }))).toEqual({ passed: 7, failed: 2 });
});

it("names the browser tests that needed a second try, however deep they stand", () => {
  const spec = (title: string, status: string) => ({ file: "a.spec.ts", line: 3, title, tests: [{ status }] });
  const suites = [
    { specs: [spec("steady", "expected")], suites: [{ specs: [spec("shaky", "flaky"), spec("wrong", "unexpected")] }] },
  ];
  expect(readFlaky(report({ suites }))).toEqual(["a.spec.ts:3 shaky"]);
});

it("refuses a report that is not there: a runner that left none has failed", () => {
  expect(() => readVitest(path.join(folder, "none.json"))).toThrow();
});
