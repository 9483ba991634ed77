import { describe, expect, it } from "vitest";
import { aCandidate, aDocument, aPatch, aSection } from "@/test/factories";
import { layers } from "../pages/layer";
import type { Patch } from "./patch";
import { publicSources } from "./public-sources";
import { type Candidate, findShown } from "./resolve";

const [hero, steps, faq, own] = [aSection("Hero"), aSection("Steps"), aSection("Questions"), aSection("Own")];
const base = aDocument({ title: "Rewards", sections: [hero, steps, faq] });
const origin = aCandidate({ layer: layers.default, document: base });

function over(patch: Partial<Patch>, basePageId = origin.pageId): Candidate {
  const { document: _, patch: __, ...page } = aCandidate({ layer: layers.vendor });
  return { ...page, document: null, patch: aPatch(patch), base, basePageId };
}

function sourcesOf(...candidates: Candidate[]) {
  const shown = findShown(candidates, { locales: ["en"] });
  if (!shown) throw new Error("Nothing is shown.");
  return publicSources(shown);
}

const layersOf = ({ sections }: ReturnType<typeof publicSources>) => sections.map(({ id, source }) => [id, source]);

describe("of a page that is shown whole", () => {
  it.each([
    ["platform", layers.platform],
    ["default", layers.default],
    ["vendor", layers.vendor],
  ] as const)("all comes from its layer: %s", (name, layer) => {
    const { fields, sections } = sourcesOf(aCandidate({ layer, document: base }));
    expect(new Set(Object.values(fields))).toEqual(new Set([name]));
    expect(sections.map(({ id }) => id)).toEqual([hero.id, steps.id, faq.id]);
    for (const section of sections) {
      expect(new Set([section.source, ...Object.values(section.fields)])).toEqual(new Set([name]));
    }
  });
});

describe("of an override", () => {
  it("each field comes from where it was written, and what the vendor added is the vendor's", () => {
    const sources = sourcesOf(
      origin,
      over({
        fields: { title: "Buns" },
        changed: { [steps.id]: { heading: "Own steps" } },
        added: [{ after: hero.id, section: own }],
      }),
    );
    expect(layersOf(sources)).toEqual([
      [hero.id, "default"],
      [own.id, "vendor"],
      [steps.id, "default"],
      [faq.id, "default"],
    ]);
    expect(sources.fields).toMatchObject({ title: "vendor", menuLabel: "default" });
    expect(sources.sections[2]?.fields).toMatchObject({ heading: "vendor", text: "default" });
    expect(new Set(Object.values(sources.sections[1]?.fields ?? {}))).toEqual(new Set(["vendor"]));
  });

  it("nothing is told of sections that it hides, though what stands behind them has changed since", () => {
    const changed = aDocument({ title: "Rewards", sections: [hero, aSection("New steps", steps.id), faq] });
    const hiding = over({ hidden: [steps.id, faq.id] });
    const sources = sourcesOf({ ...origin, document: changed } as Candidate, hiding);
    expect(layersOf(sources)).toEqual([[hero.id, "default"]]);
  });

  it("nothing is told of what is set aside while the platform locks a section", () => {
    const locked = { ...origin, lockedSectionIds: [steps.id] };
    const { sections } = sourcesOf(locked, over({ changed: { [steps.id]: { heading: "Own steps" } } }));
    expect(sections[1]).toMatchObject({ source: "default", fields: { heading: "default" } });
  });

  it("all is the vendor's where another page has taken the place of its origin", () => {
    const replaced = aCandidate({ layer: layers.default, document: aDocument({ sections: [own] }) });
    const sources = sourcesOf(replaced, over({ changed: { [steps.id]: { heading: "Own steps" } } }, hero.id));
    expect(layersOf(sources)).toEqual([hero, steps, faq].map(({ id }) => [id, "vendor"]));
  });

  it("all is the default's while the platform locks the page", () => {
    const sources = sourcesOf({ ...origin, isLocked: true }, over({ fields: { title: "Buns" } }));
    expect(sources.fields.title).toBe("default");
  });
});
