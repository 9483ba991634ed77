import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { document, given, hiding, idsOf, overridden, wholeDocument } from "@/test/arbitraries";
import type { PageDocument } from "../pages/document";
import { heldBy, withoutHidden } from "../pages/hidden-sections";
import { applyPatch, layOut, makeWhole } from "./apply-patch";
import { derivePatch } from "./derive-patch";
import { findDrift } from "./drift";
import { patchSchema } from "./patch";
import { withLockedSections } from "./policy";
import { revisePatch } from "./revise";

const runs = { numRuns: 1000 };

const byId = (page: PageDocument) => new Map(heldBy(page).map((section) => [section.id, section]));
const hiddenIds = (page: PageDocument) => page.hiddenSections?.map(({ section }) => section.id) ?? [];

describe("what a default hides, whatever it is", () => {
  it("is nothing to those who follow it: they see what they would see had it been removed", () => {
    fc.assert(
      fc.property(given, fc.nat(5), ([origin, patch, how], index) => {
        const hidden = hiding(origin, idsOf(origin).slice(index, index + 2));
        const removed = withoutHidden(hidden);
        expect(applyPatch(hidden, patch, how)).toEqual(applyPatch(removed, patch, how));
        expect(applyPatch(hidden, patch, how)).not.toHaveProperty("hiddenSections");
      }),
      runs,
    );
  });

  it("drifts as if it had been removed", () => {
    fc.assert(
      fc.property(overridden, fc.nat(5), ({ base, origin, patch }, index) => {
        const hidden = hiding(origin, idsOf(origin).slice(index, index + 2));
        expect(findDrift(base, hidden, patch)).toEqual(findDrift(base, withoutHidden(hidden), patch));
      }),
      runs,
    );
  });
});

describe("an override that becomes whole", () => {
  it("looks as it did, and keeps what it hid", () => {
    fc.assert(
      fc.property(given, ([origin, patch, how]) => {
        const whole = makeWhole(origin, patch, how);
        expect(withoutHidden(whole)).toEqual(applyPatch(origin, patch, how));
        const aside = layOut(origin, patch, how).filter(({ isHidden }) => isHidden);
        expect(whole.hiddenSections?.map(({ section }) => section) ?? []).toEqual(aside.map(({ section }) => section));
      }),
      runs,
    );
  });

  it("is the same when it is linked again", () => {
    fc.assert(
      fc.property(overridden, ({ base, patch }) => {
        const whole = makeWhole(base, patch);
        const linked = makeWhole(base, derivePatch(base, whole));
        expect(withoutHidden(linked)).toEqual(withoutHidden(whole));
        expect(byId(linked)).toEqual(byId(whole));
      }),
      runs,
    );
  });
});

describe("a whole page that is linked", () => {
  it("looks as it did, and goes on hiding what it hid, with its words", () => {
    fc.assert(
      fc.property(document, wholeDocument, (origin, page) => {
        const patch = derivePatch(origin, page);
        expect(applyPatch(origin, patch)).toEqual(withoutHidden(page));
        const linked = makeWhole(origin, patch);
        expect(hiddenIds(linked)).toEqual(expect.arrayContaining(hiddenIds(page)));
        for (const [id, section] of byId(page)) expect(byId(linked).get(id)).toEqual(section);
        expect(patchSchema.parse(patch)).toEqual(patch);
      }),
      runs,
    );
  });

  it("loses nothing when it is saved over an override", () => {
    fc.assert(
      fc.property(overridden, wholeDocument, ({ base, origin, patch: previous }, page) => {
        const { patch, isSettled } = revisePatch({ base, origin, previous, document: page });
        const context = { base: isSettled ? origin : base };
        expect(applyPatch(origin, patch, context)).toEqual(withoutHidden(page));
        const saved = byId(makeWhole(origin, patch, context));
        for (const [id, section] of byId(page)) expect(saved.get(id)).toEqual(section);
      }),
      runs,
    );
  });

  it("shows what is locked, and hides the rest as it did", () => {
    fc.assert(
      fc.property(document, wholeDocument, fc.nat(5), (origin, page, index) => {
        const lockedSectionIds = idsOf(origin).slice(index, index + 2);
        const wanted = withLockedSections(origin, page, lockedSectionIds);
        expect(hiddenIds(wanted)).toEqual(hiddenIds(page).filter((id) => !lockedSectionIds.includes(id)));
        const patch = derivePatch(origin, wanted, { lockedSectionIds });
        expect(applyPatch(origin, patch, { lockedSectionIds })).toEqual(withoutHidden(wanted));
      }),
      runs,
    );
  });
});
