import { expect, it } from "vitest";
import { limitTo, TooMany } from "./limit";

/** Work that ends when it is told to. */
function works(count: number) {
  let running = 0;
  let most = 0;
  const started: number[] = [];
  const ends: Array<() => void> = [];
  const work = (index: number) => async () => {
    started.push(index);
    running++;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running--;
    return index;
  };
  return { all: Array.from({ length: count }, (_, index) => work(index)), started, ends, mostAtOnce: () => most };
}

it("no more than allowed run at once, in the order in which they came", async () => {
  const { all, started, ends, mostAtOnce } = works(6);
  const limit = limitTo(2, 10);
  const results = Promise.all(all.map((work) => limit(work)));
  for (let ended = 0; ended < all.length; ended++) {
    await expect.poll(() => ends.length).toBeGreaterThan(ended);
    ends[ended]?.();
  }
  expect(await results).toEqual([0, 1, 2, 3, 4, 5]);
  expect(started).toEqual([0, 1, 2, 3, 4, 5]);
  expect(mostAtOnce()).toBe(2);
});

it("who comes when as many wait as may is told so at once", async () => {
  const { all, ends } = works(3);
  const limit = limitTo(1, 1);
  const [first, second, third] = all.map((work) => limit(work));
  await expect(third).rejects.toThrow(TooMany);
  await expect.poll(() => ends.length).toBe(1);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  expect(await Promise.all([first, second])).toEqual([0, 1]);
});

it("work that fails gives its turn to the next", async () => {
  const limit = limitTo(1, 5);
  const failing = limit(() => Promise.reject(new Error("broken")));
  const next = limit(async () => "done");
  await expect(failing).rejects.toThrow("broken");
  expect(await next).toBe("done");
});
