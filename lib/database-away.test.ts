import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerInTime, DatabaseAway, isDatabaseAway } from "./database-away";

const never = () => new Promise<never>(() => {});
const failing = (code: string) => async () => {
  throw Object.assign(new Error("query"), { cause: Object.assign(new Error(code), { code }) });
};

let now = 0;
const pass = (ms: number) => {
  now += ms;
  return vi.advanceTimersByTimeAsync(ms);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  // Later than anything that an earlier test has noted.
  now += 1_000_000;
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a query", () => {
  it("is answered as it is while the database is there", async () => {
    expect(await answerInTime(async () => "rows")).toBe("rows");
    expect(isDatabaseAway()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is given up after two seconds", async () => {
    const given = answerInTime(never).catch((error) => error);
    await pass(2000);
    expect(await given).toBeInstanceOf(DatabaseAway);
    expect(isDatabaseAway()).toBe(true);
  });

  it("is not sent behind one that was given up, and is a second later", async () => {
    const given = answerInTime(never).catch((error) => error);
    await pass(2000);
    await given;
    const ask = vi.fn(async () => "rows");
    await expect(answerInTime(ask)).rejects.toThrow(DatabaseAway);
    expect(ask).not.toHaveBeenCalled();
    await pass(1000);
    expect(await answerInTime(ask)).toBe("rows");
  });

  it.each([
    "ECONNREFUSED",
    "ECONNRESET",
    "ETIMEDOUT",
    "CONNECT_TIMEOUT",
    "CONNECTION_CLOSED",
    "CONNECTION_ENDED",
    "57P01",
    "57P03",
    "53300",
    "08006",
  ])("that fails with %s has met no database, and the next one is sent", async (code) => {
    await expect(answerInTime(failing(code))).rejects.toThrow(DatabaseAway);
    expect(isDatabaseAway()).toBe(true);
    expect(await answerInTime(async () => "rows")).toBe("rows");
    await pass(5000);
    expect(isDatabaseAway()).toBe(false);
  });

  it.each(["23505", "42P01", "22P02", "57014", "ENOSPC", ""])("that fails with %j is wrong itself", async (code) => {
    await expect(answerInTime(failing(code))).rejects.toThrow("query");
    expect(isDatabaseAway()).toBe(false);
  });
});
