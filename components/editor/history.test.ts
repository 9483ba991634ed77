import { expect, it } from "vitest";
import { beginHistory, type History, record, redo, undo } from "./history";

const typed = (words: Array<[text: string, place: string | null, at: number]>): History<string> =>
  words.reduce((history, [text, place, at]) => record(history, text, place, at), beginHistory(""));

it("takes back what was typed into one place at once, and brings it back", () => {
  const history = typed([
    ["H", "title", 0],
    ["He", "title", 400],
    ["Hey", "title", 900],
  ]);
  expect(undo(history).present).toBe("");
  expect(redo(undo(history)).present).toBe("Hey");
});

it("begins a step after a pause, in another place, and with a change that stands for itself", () => {
  const history = typed([
    ["a", "title", 0],
    ["ab", "title", 1000],
    ["abc", "heading", 1100],
    ["abcd", null, 1200],
    ["abcde", "heading", 1300],
  ]);
  const steps = [history];
  while (steps.at(-1)?.past.length) steps.push(undo(steps.at(-1) ?? history));
  expect(steps.map(({ present }) => present)).toEqual(["abcde", "abcd", "abc", "ab", "a", ""]);
});

it("forgets what was undone once something else is written, and counts no step where nothing changes", () => {
  const history = typed([
    ["a", "title", 0],
    ["b", "heading", 10],
  ]);
  const again = record(undo(history), "c", "heading", 20);
  expect(again.future).toEqual([]);
  expect(record(again, "c", "heading", 30)).toBe(again);
});

it("has nothing to undo or redo at its ends, and a bound", () => {
  expect(undo(beginHistory("a")).present).toBe("a");
  expect(redo(beginHistory("a")).present).toBe("a");
  const long = typed(Array.from({ length: 500 }, (_, index) => [`${index}`, null, 0]));
  expect(long.past.length).toBe(200);
});
