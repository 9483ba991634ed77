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

it("moves an item up and down, and nowhere beyond the ends", () => {
  const list = ["a", "b", "c"];
  expect(moved(list, 0, 2)).toEqual(["b", "c", "a"]);
  expect(moved(list, 2, 1)).toEqual(["a", "c", "b"]);
  expect(moved(list, 0, -1)).toEqual(list);
  expect(moved(list, 2, 3)).toEqual(list);
});
