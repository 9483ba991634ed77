import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { hiding } from "@/test/arbitraries";
import { aDocument, aSection } from "@/test/factories";
import { compareDocuments } from "./compare-documents";
import type { PageDocument } from "./document";

const [intro, prices, end] = [aSection("Intro"), aSection("Prices"), aSection("End")];
const faq: PageDocument["sections"][number] = {
  id: randomUUID(),
  kind: "faq",
  fields: {
    eyebrow: "",
    heading: "Questions",
    text: "",
    questions: [
      { question: "Where?", answer: "In Luxembourg." },
      { question: "When?", answer: "On weekdays." },
    ],
  },
};
const document = aDocument({ title: "About", sections: [intro, prices, end] });

/** Each section with what became of it, as a line. */
function lines(before: PageDocument, after: PageDocument): string[] {
  return compareDocuments(before, after).sections.map(({ section, change, isMoved }) => {
    const { heading } = section.fields as { heading: string };
    return `${heading} ${change}${isMoved ? " moved" : ""}`;
  });
}

it("says of the same document that it is the same", () => {
  const { isSame, fields, sections } = compareDocuments(document, structuredClone(document));
  expect({ isSame, fields }).toEqual({ isSame: true, fields: [] });
  expect(sections.map(({ change }) => change)).toEqual(["same", "same", "same"]);
});

it("tells of another picture as a whole", () => {
  const shareImage = { src: "/a.webp", alt: "A shop", width: 800, height: 600 };
  const other = { ...shareImage, src: "/b.webp", width: 640 };
  expect(compareDocuments({ ...document, shareImage }, { ...document, shareImage: other }).fields).toEqual([
    { path: ["shareImage"], before: shareImage, after: other, words: null },
  ]);
});

it("tells page fields word by word, and what else is said of the same picture", () => {
  const image = { src: "/a.webp", alt: "A shop", width: 800, height: 600 };
  const before = { ...document, title: "About us", shareImage: image };
  const after = { ...document, title: "About you", headerOrder: 2, shareImage: { ...image, alt: "" } };
  expect(compareDocuments(before, after).fields).toEqual([
    {
      path: ["title"],
      before: "About us",
      after: "About you",
      words: [
        { kind: "same", text: "About " },
        { kind: "removed", text: "us" },
        { kind: "added", text: "you" },
      ],
    },
    { path: ["headerOrder"], before: null, after: 2, words: null },
    { path: ["shareImage", "alt"], before: "A shop", after: "", words: [{ kind: "removed", text: "A shop" }] },
  ]);
});

it("tells sections in the order of the later document, removed ones where they stood", () => {
  const after = { ...document, sections: [aSection("New"), aSection("Intro"), { ...prices }, end] };
  expect(lines(document, after)).toEqual(["Intro removed", "New added", "Intro added", "Prices same", "End same"]);
  expect(lines(document, { ...document, sections: [intro] })).toEqual(["Intro same", "Prices removed", "End removed"]);
  expect(lines({ ...document, sections: [] }, document)).toEqual(["Intro added", "Prices added", "End added"]);
});

it("tells the fewest moves, and what was changed besides", () => {
  expect(lines(document, { ...document, sections: [end, intro, prices] })).toEqual([
    "End same moved",
    "Intro same",
    "Prices same",
  ]);
  const dearer = aSection("Dearer", prices.id);
  expect(lines(document, { ...document, sections: [intro, end, dearer] })).toEqual([
    "Intro same",
    "End same",
    "Dearer changed moved",
  ]);
});

it("does not take a section for moved because another came or went", () => {
  expect(lines(document, { ...document, sections: [prices, end] })).toEqual([
    "Intro removed",
    "Prices same",
    "End same",
  ]);
});

it("tells what was hidden and shown again, in its place, and what became of its words", () => {
  const hidden = hiding(document, [prices.id]);
  expect(lines(document, hidden)).toEqual(["Intro same", "Prices hidden", "End same"]);
  expect(lines(hidden, document)).toEqual(["Intro same", "Prices shown", "End same"]);
  expect(lines(hidden, { ...document, sections: [intro, end] })).toEqual(["Intro same", "Prices removed", "End same"]);
  const dearer = { ...document, sections: [intro, aSection("Dearer", prices.id), end] };
  expect(compareDocuments(hidden, dearer).sections[1]).toMatchObject({
    change: "shown",
    fields: [{ path: ["heading"], before: "Prices", after: "Dearer" }],
  });
});

it("says of pages that hide the same that they are the same, and not that what is hidden was moved", () => {
  const hidden = hiding(document, [prices.id]);
  expect(compareDocuments(hidden, structuredClone(hidden)).isSame).toBe(true);
  const moved = hiding({ ...document, sections: [prices, intro, end] }, [prices.id]);
  expect(lines(hidden, moved)).toEqual(["Prices same", "Intro same", "End same"]);
});

it.each<[string, (questions: unknown[]) => unknown[], unknown]>([
  ["an item that came first", ([a, b]) => [{ question: "Who?", answer: "We." }, a, b], [[["questions", 0], undefined]]],
  ["an item that went", ([, b]) => [b], [[["questions", 0], "lost"]]],
  [
    "an item that was changed",
    ([a]) => [a, { question: "When?", answer: "Daily." }],
    [[["questions", 1, "answer"], "On weekdays."]],
  ],
  [
    "one changed beside one that came",
    ([a]) => [a, { question: "When?", answer: "Daily." }, { question: "Who?", answer: "We." }],
    [
      [["questions", 1, "answer"], "On weekdays."],
      [["questions", 2], undefined],
    ],
  ],
  [
    "one that went before one that was changed",
    () => [{ question: "When?", answer: "Daily." }],
    [
      [["questions", 0, "question"], "Where?"],
      [["questions", 0, "answer"], "In Luxembourg."],
      [["questions", 1], "lost"],
    ],
  ],
])("tells of a list %s", (_, change, expected) => {
  const changed = {
    ...faq,
    fields: { ...faq.fields, questions: change((faq.fields as { questions: unknown[] }).questions) },
  };
  const [section] = compareDocuments(
    { ...document, sections: [faq] },
    { ...document, sections: [changed as typeof faq] },
  ).sections;
  const told = section?.fields.map(({ path, before, after }) => [path, after === undefined ? "lost" : before]);
  expect(told).toEqual(expected);
});
