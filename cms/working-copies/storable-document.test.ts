import { describe, expect, it } from "vitest";
import { aDocument, aSection } from "@/test/factories";
import { Invalid } from "../errors";
import { storableDocument } from "./storable-document";

function nested(depth: number): unknown {
  let value: unknown = "end";
  for (let level = 0; level < depth; level++) value = { in: value };
  return value;
}

describe("a page in the middle of being typed", () => {
  it("is kept as it is, valid or not", () => {
    for (const document of [
      aDocument({ title: "", sections: [aSection("Half")] }),
      {},
      { title: null, own: [1, true] },
    ])
      expect(storableDocument(document)).toEqual(document);
  });

  it.each([["a text"], [null], [undefined], [7], [[aDocument()]]])("is an object, not %j", (document) => {
    expect(() => storableDocument(document)).toThrow(Invalid);
  });

  it("loses only what the database cannot hold", () => {
    const typed = { "a\0": ["b\0c", "\ud83d\ude00 whole", "\ud83d half", "half \ude00"] };
    expect(storableDocument(typed)).toEqual({ a: ["bc", "😀 whole", "\uFFFD half", "half \uFFFD"] });
  });

  it("is neither too deep nor too large", () => {
    expect(storableDocument(nested(32))).toEqual(nested(32));
    expect(() => storableDocument(nested(33))).toThrow("nested");
    expect(() => storableDocument(nested(20_000))).toThrow(Invalid);
    expect(storableDocument({ title: "a".repeat(499_000) })).toBeTruthy();
    expect(() => storableDocument({ title: "a".repeat(500_000) })).toThrow("larger than 500,000 characters");
  });

  it("keeps a name that would change an object's nature as a plain name", () => {
    const typed = JSON.parse('{"__proto__": {"isAdmin": true}}');
    const stored = storableDocument(typed);
    expect(JSON.stringify(stored)).toBe('{"__proto__":{"isAdmin":true}}');
    expect("isAdmin" in stored).toBe(false);
  });
});
