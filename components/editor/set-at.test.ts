import { expect, it } from "vitest";
import { moved, setAt } from "./set-at";

const page = { title: "About", sections: [{ fields: { links: [{ label: "a" }, { label: "b" }] } }, { fields: {} }] };

it("changes what stands at a path and shares the rest", () => {
  const changed = setAt(page, ["sections", 0, "fields", "links", 1, "label"], "c") as typeof page;
  expect(changed).toEqual({
    title: "About",
    sections: [{ fields: { links: [{ label: "a" }, { label: "c" }] } }, { fields: {} }],
  });
  expect(changed.sections[1]).toBe(page.sections[1]);
  expect(page.sections[0]?.fields.links?.[1]?.label).toBe("b");
});

it("finds what has an id wherever it stands, and changes nothing where it is gone", () => {
  const list = {
    sections: [
      { id: "a", fields: { text: "1" } },
      { id: "b", fields: { text: "2" } },
    ],
  };
  const changed = setAt(list, ["sections", "b", "fields", "text"], "3") as typeof list;
  expect(changed.sections.map(({ fields }) => fields.text)).toEqual(["1", "3"]);
  expect(setAt(list, ["sections", "c", "fields", "text"], "3")).toEqual(list);
});

it("asks what to make of what stands there by then", () => {
  const next = setAt(page, ["sections", 0, "fields", "links"], (now: unknown) => [...(now as unknown[]), "c"]);
  expect(next).toMatchObject({ sections: [{ fields: { links: [{ label: "a" }, { label: "b" }, "c"] } }, {}] });
});

it("moves an item up and down, and nowhere beyond the ends", () => {
  const list = ["a", "b", "c"];
  expect(moved(list, 0, 2)).toEqual(["b", "c", "a"]);
  expect(moved(list, 2, 1)).toEqual(["a", "c", "b"]);
  expect(moved(list, 0, -1)).toEqual(list);
  expect(moved(list, 2, 3)).toEqual(list);
});
