import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { takePublicCall } from "./take-public-call";

const limit = 3;
const takeOne = (address: string) => takePublicCall(address, limit);

beforeEach(() => vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => vi.useRealTimers());

const take = (address: string, times = 1) => Array.from({ length: times }, () => takeOne(address));

it("counts what an address asks in a minute, and begins again after it", () => {
  expect(take("192.0.2.1", 4).map(({ remaining, isOver }) => [remaining, isOver])).toEqual([
    [2, false],
    [1, false],
    [0, false],
    [0, true],
  ]);
  vi.advanceTimersByTime(20_000);
  expect(takeOne("192.0.2.1")).toEqual({ limit: 3, windowS: 60, remaining: 0, resetS: 40, isOver: true });
  vi.advanceTimersByTime(40_000);
  expect(takeOne("192.0.2.1")).toMatchObject({ remaining: 2, resetS: 60, isOver: false });
});

it("counts each address by itself, and all of a customer's IPv6 together", () => {
  take("192.0.2.2", 3);
  expect(takeOne("192.0.2.3")).toMatchObject({ remaining: 2 });
  take("2001:db8:1:2::1", 2);
  expect(takeOne("2001:db8:1:2:ffff::9")).toMatchObject({ remaining: 0, isOver: false });
  expect(takeOne("2001:db8:1:3::1")).toMatchObject({ remaining: 2 });
});
