// @ts-check
// Where the results of `'use cache'` functions are kept; next.config.ts names this file, and Next loads it as it is.
import { LRUCache } from "lru-cache";

const megabyte = 1024 * 1024;

/** What an entry takes besides its key and value: its object, tags, promise and place in the list. */
const entryBytes = 2048;

/**
 * An in-memory store as Next's own one, but for what counts against its bound. Next counts the bytes of key and value
 * alone, and a stored "there is no such page" has hardly any: millions of them would fit before one is dropped. Here
 * an entry counts with all that it takes, and its value is copied out of the pool that Node cuts small buffers from,
 * of which each would keep 8 KB alive.
 *
 * @param {number} maxBytes
 * @returns {import("next/dist/server/lib/cache-handlers/types").CacheHandler}
 */
export function createDataCache(maxBytes) {
  /** @type {LRUCache<string, { entry: Omit<import("next/dist/server/lib/cache-handlers/types").CacheEntry, "value">, value: Uint8Array<ArrayBuffer> }>} */
  const entries = new LRUCache({
    maxSize: maxBytes,
    sizeCalculation: ({ value }, key) => entryBytes + 2 * key.length + value.byteLength,
  });
  /** @type {Map<string, Promise<void>>} */
  const pending = new Map();
  /** When a tag was last expired, and when it will be: milliseconds since the epoch. @type {Map<string, { last: number, next: number }>} */
  const expirations = new Map();
  const lastExpirationOf = (/** @type {string} */ tag) => {
    const { last, next } = expirations.get(tag) ?? { last: 0, next: Number.POSITIVE_INFINITY };
    return next <= now() ? next : last;
  };
  const lastExpiration = (/** @type {string[]} */ tags) => Math.max(0, ...tags.map(lastExpirationOf));

  return {
    async get(key) {
      await pending.get(key);
      const stored = entries.get(key);
      if (!stored || lastExpiration(stored.entry.tags) >= stored.entry.timestamp) return undefined;
      return { ...stored.entry, value: new Blob([stored.value]).stream() };
    },

    async set(key, pendingEntry) {
      const storing = store(key, pendingEntry).finally(() => pending.delete(key));
      pending.set(key, storing);
      await storing;
    },

    async refreshTags() {},

    async getExpiration(tags) {
      return lastExpiration(tags);
    },

    async updateTags(tags, { expire = 0 } = {}) {
      for (const tag of tags) {
        const next = now() + expire * 1000;
        expirations.set(tag, { last: lastExpirationOf(tag), next });
      }
    },
  };

  /**
   * @param {string} key
   * @param {Promise<import("next/dist/server/lib/cache-handlers/types").CacheEntry>} pendingEntry
   */
  async function store(key, pendingEntry) {
    try {
      const { value, ...entry } = await pendingEntry;
      if (entry.revalidate === 0) return;
      entries.set(key, { entry, value: new Uint8Array(await new Response(value).arrayBuffer()) });
    } catch {
      // The function failed halfway: whoever asked has its error, and the next one asks again.
    }
  }
}

/** By the clock that Next stamps entries with, which is finer than a millisecond. */
function now() {
  return performance.timeOrigin + performance.now();
}

export default createDataCache(64 * megabyte);
