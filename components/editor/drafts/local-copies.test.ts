import { describe, expect, it } from "vitest";
import { aDocument, aSection } from "@/test/factories";
import { forgetLocally, keepLocally, type LocalCopy, readLocally } from "./local-copies";

/** A browser's storage with room for so many characters. */
function aStorage(room = Number.POSITIVE_INFINITY): Storage {
  const entries = new Map<string, string>();
  const used = () => [...entries].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
    setItem(key, value) {
      const freed = entries.has(key) ? key.length + (entries.get(key)?.length ?? 0) : 0;
      if (used() - freed + key.length + value.length > room) throw new DOMException("full", "QuotaExceededError");
      entries.set(key, value);
    },
  };
}

const now = Date.parse("2026-11-26T12:00:00Z");
const copy = (title: string, at = now): LocalCopy => ({
  document: aDocument({ title, sections: [aSection(title)] }),
  version: 3,
  originRevisionId: null,
  at,
});
const place = (pageId = "page", userId = "kim") => ({ userId, pageId });
const titles = (storage: Storage, where = place()) =>
  Object.fromEntries([...readLocally(storage, where, now)].map(([id, { document }]) => [id, document.title]));

describe("what this device keeps", () => {
  it("is the last state of each editor, of one person and one page", () => {
    const storage = aStorage();
    keepLocally(storage, place(), "a", copy("One"));
    keepLocally(storage, place(), "a", copy("One, and more"));
    keepLocally(storage, place(), "b", copy("Two"));
    keepLocally(storage, place("other page"), "a", copy("Of another page"));
    keepLocally(storage, place("page", "zoé"), "a", copy("Zoé's"));
    expect(titles(storage)).toEqual({ a: "One, and more", b: "Two" });
    expect(titles(storage, place("page", "zoé"))).toEqual({ a: "Zoé's" });
    forgetLocally(storage, place(), "a");
    expect(titles(storage)).toEqual({ b: "Two" });
    expect(titles(storage, place("other page"))).toEqual({ a: "Of another page" });
  });

  it("leaves alone what others keep here", () => {
    const storage = aStorage();
    storage.setItem("theme", "dark");
    keepLocally(storage, place(), "a", copy("One"));
    readLocally(storage, place(), now);
    expect(storage.getItem("theme")).toBe("dark");
  });

  it("is all of a page, what it hides too, and nothing that no editor could show", () => {
    const storage = aStorage();
    const { document, ...rest } = copy("Hides");
    const hidden = { ...document, hiddenSections: [{ section: aSection("Hidden"), after: null }] };
    keepLocally(storage, place(), "a", { ...rest, document: hidden });
    expect(readLocally(storage, place(), now).get("a")?.document).toEqual(hidden);
    for (const hiddenSections of [{}, [null], [{ after: null }], [{ section: { id: "1" }, after: null }]]) {
      storage.setItem("orion.draft.kim.page.b", JSON.stringify({ ...rest, document: { ...document, hiddenSections } }));
      expect([...readLocally(storage, place(), now).keys()]).toEqual(["a"]);
    }
  });

  it.each(["", "null", "7", "{}", "{", '{"document":{}}', '{"document":{"sections":[]},"version":1,"at":1}'])(
    "drops what is no copy: %s",
    (value) => {
      const storage = aStorage();
      storage.setItem("orion.draft.kim.page.a", value);
      expect(titles(storage)).toEqual({});
      expect(storage.length).toBe(0);
    },
  );

  it("drops what nobody came back to for 30 days", () => {
    const storage = aStorage();
    keepLocally(storage, place(), "a", copy("Old", now - 31 * 24 * 3_600_000));
    keepLocally(storage, place(), "b", copy("New", now - 29 * 24 * 3_600_000));
    expect(titles(storage)).toEqual({ b: "New" });
  });
});

describe("a full device", () => {
  const size = JSON.stringify(copy("Title")).length + "orion.draft.kim.page 1.a".length;

  it("makes room with the oldest copies of other pages, and no more of them than it must", () => {
    const storage = aStorage(3 * size + 20);
    keepLocally(storage, place("page 2"), "a", copy("Newer", now - 1000));
    keepLocally(storage, place("page 1"), "a", copy("Older", now - 2000));
    keepLocally(storage, place(), "b", copy("Other", now - 9000));
    expect(keepLocally(storage, place(), "a", copy("Typed"))).toBe(true);
    expect(titles(storage)).toEqual({ a: "Typed", b: "Other" });
    expect(titles(storage, place("page 1"))).toEqual({});
    expect(titles(storage, place("page 2"))).toEqual({ a: "Newer" });
  });

  it("says so where nothing makes room, and keeps no older state that could be taken for the last", () => {
    const storage = aStorage(size + 20);
    expect(keepLocally(storage, place(), "a", copy("Typed"))).toBe(true);
    expect(keepLocally(storage, place(), "a", copy("Typed".repeat(1000)))).toBe(false);
    expect(titles(storage)).toEqual({});
  });
});
