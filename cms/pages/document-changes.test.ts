import { expect, it } from "vitest";
import { hiding } from "@/test/arbitraries";
import { aDocument, aSection } from "@/test/factories";
import { documentChanges } from "./document-changes";

const [intro, prices, end] = [aSection("Intro"), aSection("Prices"), aSection("End")];
const document = aDocument({ title: "About", sections: [intro, prices, end] });

it("tells page fields with what they were and are", () => {
  const after = { ...document, title: "About us", headerOrder: 2 };
  expect(documentChanges(document, after)).toEqual({
    before: { title: "About", headerOrder: null },
    after: { title: "About us", headerOrder: 2 },
    sections: {},
  });
  expect(documentChanges(document, structuredClone(document))).toEqual({ before: {}, after: {}, sections: {} });
});

it("tells sections by their titles: added, changed, removed, and in which order they are now", () => {
  const added = aSection("");
  const after = { ...document, sections: [end, aSection("Dearer", prices.id), added] };
  expect(documentChanges(document, after).sections).toEqual({
    added: ["call to action"],
    changed: ["Dearer"],
    removed: ["Intro"],
    nowInThisOrder: ["End", "Dearer", "call to action"],
  });
});

it("tells sections that were hidden and shown again, and not that they are gone or new", () => {
  const hidden = hiding(document, [prices.id]);
  expect(documentChanges(document, hidden).sections).toEqual({ hidden: ["Prices"] });
  expect(documentChanges(hidden, document).sections).toEqual({ shownAgain: ["Prices"] });
  expect(documentChanges(hidden, { ...document, sections: [intro, end] }).sections).toEqual({ removed: ["Prices"] });
  expect(documentChanges(hidden, structuredClone(hidden)).sections).toEqual({});
});

it("tells of a new page what it is called and what is in it", () => {
  expect(documentChanges(null, document)).toEqual({
    before: {},
    after: { title: "About" },
    sections: { added: ["Intro", "Prices", "End"] },
  });
});
