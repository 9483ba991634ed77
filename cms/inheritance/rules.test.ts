import { describe, expect, it } from "vitest";
import { aCandidate, aDocument, aPatch, aSection } from "@/test/factories";
import type { PageDocument } from "../pages/document";
import { layers } from "../pages/layer";
import type { Section } from "../sections/section";
import { fitToLimits, quotaRefusal, usageOf } from "../tiers/quota";
import { applyPatch } from "./apply-patch";
import { derivePatch } from "./derive-patch";
import { resolve } from "./resolve";
import { sourceMap } from "./source-map";

/** The rules of inheritance, each shown by itself: 1 to 3, 8 and 9 here, the others in `rules-*.test.ts`. */

const [hero, steps, faq] = [aSection("Collect points"), aSection("How it works"), aSection("Questions")];
const saying = (section: Section, fields: Record<string, unknown>) =>
  ({ ...section, fields: { ...section.fields, ...fields } }) as Section;
const rewards = aDocument({ title: "Rewards", sections: [hero, steps, faq] });
const improved: PageDocument = {
  ...rewards,
  seoTitle: "Rewards that last",
  sections: [hero, saying(steps, { text: "Three steps" }), aSection("New"), faq],
};

describe("Rule 1. Resolve at read", () => {
  const shownOver = (document: PageDocument, patch = aPatch()) => {
    const candidates = [
      aCandidate({ layer: layers.vendor, patch, base: rewards }),
      aCandidate({ layer: layers.default, document }),
    ];
    return resolve(candidates, { locales: ["en"] })?.document;
  };

  it("what a vendor did not touch follows the default the moment it is published", () => {
    const patch = aPatch({ changed: { [hero.id]: { heading: "Collect buns" } } });
    const [, ...others] = improved.sections;
    expect(shownOver(improved, patch)).toEqual({
      ...improved,
      sections: [saying(hero, { heading: "Collect buns" }), ...others],
    });
  });

  it("an override that says nothing shows the default itself", () => {
    expect(shownOver(rewards)).toEqual(rewards);
    expect(shownOver(improved)).toEqual(improved);
  });

  it("a vendor without a page of its own shows the default", () => {
    const candidates = [aCandidate({ layer: layers.default, document: improved })];
    expect(resolve(candidates, { locales: ["en"] })?.document).toEqual(improved);
  });
});

describe("Rule 2. An override is a sparse patch", () => {
  it("of the changed fields only, whatever document it was written as", () => {
    const [contact, added] = [aSection("Contact"), aSection("Our bakery")];
    const origin = { ...rewards, sections: [hero, steps, contact, faq] };
    const document: PageDocument = {
      ...origin,
      title: "Buns for points",
      sections: [faq, saying(hero, { heading: "Collect buns" }), added, contact],
    };
    expect(derivePatch(origin, document)).toEqual({
      fields: { title: "Buns for points" },
      changed: { [hero.id]: { heading: "Collect buns" } },
      hidden: [steps.id],
      added: [{ after: hero.id, section: added }],
      moved: [{ id: faq.id, after: null }],
    });
  });

  it("that is empty where nothing was changed", () => {
    expect(derivePatch(rewards, structuredClone(rewards))).toEqual(aPatch());
  });
});

describe("Rule 3. Presence means override", () => {
  const full = { ...rewards, menuLabel: "Points", headerOrder: 10, shareImage: null };

  it("an empty value is a value", () => {
    const fields = { menuLabel: "", headerOrder: null, isIndexed: false };
    expect(applyPatch(full, aPatch({ fields }))).toEqual({ ...full, ...fields });
    const changed = { [hero.id]: { heading: "" } };
    expect(applyPatch(full, aPatch({ changed })).sections[0]).toEqual(saying(hero, { heading: "" }));
  });

  it("an emptied field is in the patch", () => {
    const emptied = { ...full, menuLabel: "", sections: [saying(hero, { primaryLink: null }), steps, faq] };
    expect(derivePatch(full, emptied)).toEqual(
      aPatch({ fields: { menuLabel: "" }, changed: { [hero.id]: { primaryLink: null } } }),
    );
  });

  it("a value equal to the default's stays an override, marked as the same, and does not follow", () => {
    const patch = aPatch({ fields: { title: "Rewards" }, changed: { [hero.id]: { heading: "Collect points" } } });
    const map = sourceMap({ document: rewards, layer: layers.default }, patch);
    expect(map.fields.title).toEqual({ source: "vendor", isSame: true });
    expect(map.sections[0]?.fields.heading).toEqual({ source: "vendor", isSame: true });

    const newer = { ...rewards, title: "Points", sections: [saying(hero, { heading: "Collect stars" }), steps, faq] };
    expect(applyPatch(newer, patch)).toEqual(rewards);
  });

  it("a value set back by hand to the default's goes on overriding", () => {
    const previous = aPatch({ fields: { title: "Buns" }, changed: { [hero.id]: { heading: "Collect buns" } } });
    expect(derivePatch(rewards, rewards, { previous })).toEqual(
      aPatch({ fields: { title: "Rewards" }, changed: { [hero.id]: { heading: "Collect points" } } }),
    );
  });
});

describe("Rule 8. Quota", () => {
  const page = (id: string, day: number, given: { isCustom?: boolean; isPaused?: boolean } = {}) => ({
    id,
    isCustom: false,
    isPaused: false,
    createdAt: new Date(Date.UTC(2026, 10, day)),
    ...given,
  });

  it("refuses the page that would be over it, and custom pages over theirs", () => {
    const usage = usageOf([page("override", 1), page("custom", 2, { isCustom: true })]);
    const limits = { maxPages: 3, maxCustomPages: 1 };
    expect(quotaRefusal(usage, limits, { isCustom: false })).toBeNull();
    expect(quotaRefusal(usage, limits, { isCustom: true })).toBe("custom-pages");
    expect(quotaRefusal(usage, { ...limits, maxPages: 2 }, { isCustom: false })).toBe("pages");
  });

  it("does not count pages that are paused", () => {
    expect(usageOf([page("active", 1), page("paused", 2, { isPaused: true })])).toEqual({ pages: 1, customPages: 0 });
  });

  it("pauses the excess on downgrade, oldest last, and brings it back on upgrade", () => {
    const pages = [page("newest", 3), page("oldest", 1), page("middle", 2)];
    const downgraded = fitToLimits(pages, { maxPages: 1, maxCustomPages: null });
    expect(downgraded).toEqual({ paused: ["middle", "newest"], resumed: [] });
    const paused = pages.map((each) => ({ ...each, isPaused: downgraded.paused.includes(each.id) }));
    expect(fitToLimits(paused, { maxPages: null, maxCustomPages: null })).toEqual({
      paused: [],
      resumed: ["middle", "newest"],
    });
  });
});

describe("Rule 9. Revert", () => {
  it("is the empty patch: the default is shown whole, and the old patch shows the override again", () => {
    const patch = aPatch({ changed: { [hero.id]: { heading: "Collect buns" } }, hidden: [faq.id] });
    const overridden = applyPatch(rewards, patch);
    expect(overridden.sections).toEqual([saying(hero, { heading: "Collect buns" }), steps]);
    expect(applyPatch(rewards, aPatch())).toEqual(rewards);
    expect(applyPatch(rewards, patch)).toEqual(overridden);
  });
});
