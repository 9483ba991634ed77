import { describe, expect, it } from "vitest";
import { createDataCache } from "./data-cache.mjs";

const entry = (value: string, tags: string[] = []) =>
  Promise.resolve({
    value: new Blob([value]).stream(),
    tags,
    stale: 0,
    timestamp: performance.timeOrigin + performance.now(),
    expire: 60,
    revalidate: 60,
  });
const failing = () => new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error("halfway")) });
const text = async (found: { value: ReadableStream<Uint8Array> } | undefined) =>
  found && new Response(found.value).text();

describe("the store of cached results", () => {
  it("gives back what was stored, as often as it is asked", async () => {
    const cache = createDataCache(100_000);
    await cache.set("a", entry("words"));
    expect(await text(await cache.get("a", []))).toBe("words");
    expect(await text(await cache.get("a", []))).toBe("words");
    expect(await cache.get("b", [])).toBeUndefined();
  });

  it("keeps nothing that is good for no time at all", async () => {
    const cache = createDataCache(100_000);
    const short = entry("there is none").then((made) => ({ ...made, revalidate: 0, expire: 0 }));
    await cache.set("a", short);
    expect(await cache.get("a", [])).toBeUndefined();
  });

  it("lets a reader wait for what is being stored", async () => {
    const cache = createDataCache(100_000);
    const storing = cache.set("a", entry("words"));
    expect(await text(await cache.get("a", []))).toBe("words");
    await storing;
  });

  it("forgets what carries an expired tag, and that only", async () => {
    const cache = createDataCache(100_000);
    await cache.set("a", entry("one", ["shared", "own"]));
    await cache.set("b", entry("two", ["shared"]));
    await cache.updateTags(["own"], { expire: 0 });
    expect(await cache.get("a", [])).toBeUndefined();
    expect(await text(await cache.get("b", []))).toBe("two");
    await cache.updateTags(["shared"]);
    expect(await cache.get("b", [])).toBeUndefined();
  });

  it("keeps serving what will be expired later", async () => {
    const cache = createDataCache(100_000);
    await cache.set("a", entry("words", ["tag"]));
    await cache.updateTags(["tag"], { expire: 60 });
    expect(await text(await cache.get("a", []))).toBe("words");
  });

  it("does not bring back what was expired when the tag is to be expired again later", async () => {
    const cache = createDataCache(100_000);
    await cache.set("a", entry("words", ["tag"]));
    await cache.updateTags(["tag"]);
    await cache.updateTags(["tag"], { expire: 60 });
    expect(await cache.get("a", [])).toBeUndefined();
  });

  it("knows when a tag was last expired", async () => {
    const cache = createDataCache(100_000);
    expect(await cache.getExpiration(["tag"])).toBe(0);
    const before = performance.timeOrigin + performance.now();
    await cache.updateTags(["tag"]);
    expect(await cache.getExpiration(["other", "tag"])).toBeGreaterThanOrEqual(before);
  });

  it("drops the longest unused when it is full, however small the values are", async () => {
    const cache = createDataCache(100_000);
    for (let index = 0; index < 100; index++) await cache.set(`key ${index}`, entry(""));
    const kept = await Promise.all(Array.from({ length: 100 }, (_, index) => cache.get(`key ${index}`, [])));
    const count = kept.filter((each) => each !== undefined).length;
    expect(count).toBeLessThan(50);
    expect(kept.at(-1)).toBeDefined();
    expect(kept[0]).toBeUndefined();
  });

  it("keeps nothing of a result that failed halfway", async () => {
    const cache = createDataCache(100_000);
    await cache.set(
      "a",
      entry("").then((each) => ({ ...each, value: failing() })),
    );
    expect(await cache.get("a", [])).toBeUndefined();
  });
});
