import { expect, it } from "vitest";
import { aDocument } from "@/test/factories";
import type { LocalCopy } from "./local-copies";
import { sortCopies } from "./sort-copies";
import type { KeptCopy } from "./typed";

const stored = aDocument({ title: "Saved" });
const begun = { version: 2, originRevisionId: null };
const here = (title: string, at = 0): LocalCopy => ({ document: aDocument({ title }), ...begun, at });
const there = (editorId: string, title: string, at = 0): KeptCopy => ({
  editorId,
  document: aDocument({ title }),
  ...begun,
  keptAt: at,
});

type Given = { local?: Record<string, LocalCopy>; kept?: KeptCopy[]; open?: string[] };
const sort = ({ local = {}, kept = [], open = [] }: Given) =>
  sortCopies({ editorId: "own", local: new Map(Object.entries(local)), kept, open: new Set(["own", ...open]), stored });
const titles = (given: Given) => sort(given).found.map(({ typed }) => typed.document.title);

it("gives an editor its own back, from this device first", () => {
  expect(sort({ local: { own: here("Typed") } }).own?.document.title).toBe("Typed");
  expect(sort({ kept: [there("own", "On the server")] }).own?.document.title).toBe("On the server");
  const both = { local: { own: here("Typed") }, kept: [there("own", "A moment before")] };
  expect(sort(both).own).toEqual({ document: aDocument({ title: "Typed" }), ...begun });
  expect(sort(both).found).toEqual([]);
  expect(sort({}).own).toBeNull();
});

it("offers what other editors left, newest first, each once and with its place", () => {
  const given = {
    local: { a: here("A", 3), b: here("B", 1) },
    kept: [there("c", "C", 2), there("a", "A, a moment before", 2)],
  };
  expect(titles(given)).toEqual(["A", "C", "B"]);
  expect(sort(given).found.map(({ isOnThisDevice }) => isOnThisDevice)).toEqual([true, false, true]);
  expect(sort(given).isOpenElsewhere).toBe(false);
});

it("takes nothing from a tab that is open, and says that there is one", () => {
  const given = { local: { a: here("A"), b: here("B") }, kept: [there("a", "A")], open: ["a"] };
  expect(titles(given)).toEqual(["B"]);
  expect(sort(given).isOpenElsewhere).toBe(true);
  expect(sort({ open: ["a"] }).isOpenElsewhere).toBe(false);
});

it("drops what is saved already, but for what an open tab still works with", () => {
  const given = {
    local: { own: here("Saved"), a: here("Saved"), open: here("Saved") },
    kept: [there("b", "Saved")],
    open: ["open"],
  };
  expect(sort(given)).toEqual({ own: null, found: [], isOpenElsewhere: false, settled: ["b", "own", "a"] });
});

it("leaves out what no editor could show", () => {
  const kept = [
    { ...there("a", ""), document: { title: "No sections" } },
    { ...there("b", ""), document: "text" },
  ];
  expect(sort({ kept })).toEqual({ own: null, found: [], isOpenElsewhere: false, settled: [] });
});
