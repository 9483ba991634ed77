import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Conflict } from "@/cms/errors";
import { DatabaseAway } from "@/lib/database-away";
import { takeBackAfter } from "./take-back-after";

beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const lost = Object.assign(new Error("write CONNECTION_CLOSED"), { code: "CONNECTION_CLOSED" });

it.each([
  ["a commit of which no word came", lost, 0],
  ["a database that went away", new DatabaseAway(), 0],
  ["a refusal", new Conflict("quota", "The library is full."), 1],
])("after %s, files are taken back %3$d times", async (_, refusal, times) => {
  const takeBack = vi.fn(async () => {});
  await takeBackAfter(refusal, takeBack);
  expect(takeBack).toHaveBeenCalledTimes(times);
});

it("a storage that fails is written down, and stands in for no refusal", async () => {
  const failing = () => Promise.reject(new Error("The bucket is gone."));
  await expect(takeBackAfter(new Conflict("quota", "Full."), failing)).resolves.toBeUndefined();
  expect(process.stderr.write).toHaveBeenCalledWith(expect.stringContaining("The bucket is gone."));
});
