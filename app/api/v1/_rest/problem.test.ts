import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { refusedAnswer } from "./problem";

/** As queries of Drizzle's are refused: the driver's error is the cause. */
const refusedBy = (cause: Readonly<Record<string, string>>) =>
  new Error("Failed query", { cause: Object.assign(new Error("cause"), cause) });

beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  ["a deadlock", { code: "40P01" }, 503],
  ["a transaction that could not be put in order", { code: "40001" }, 503],
  ["a connection that broke", { code: "ECONNRESET" }, 503],
  ["a full disk", { code: "ENOSPC" }, 500],
  ["a file that may not be written", { code: "EACCES" }, 500],
  ["a file that is not there", { code: "ENOENT" }, 500],
  ["an id that is none", { code: "22P02", routine: "string_to_uuid" }, 404],
  ["a number that is none", { code: "22P02", routine: "pg_strtoint32_safe" }, 500],
])("%s is answered for what it is", async (_, cause, status) => {
  const answer = refusedAnswer(refusedBy(cause));
  expect(answer.status).toBe(status);
  expect(answer.headers.get("retry-after")).toBe(status === 503 ? "5" : null);
  expect((await answer.json()).status).toBe(status);
});

it("a full disk is written down, and a deadlock is not", () => {
  const written = vi.mocked(process.stderr.write);
  refusedAnswer(refusedBy({ code: "40P01" }));
  expect(written).not.toHaveBeenCalled();
  refusedAnswer(refusedBy({ code: "ENOSPC" }));
  expect(written).toHaveBeenCalledWith(expect.stringContaining("ENOSPC"));
});
