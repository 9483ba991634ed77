import { describe, expect, it } from "vitest";
import { aDocument, aPatch, aSection } from "@/test/factories";
import { Invalid } from "../errors";
import type { PageDocument } from "../pages/document";
import type { Section } from "../sections/section";
import { applyPatch, reconciledBase } from "./apply-patch";
import { findDrift } from "./drift";
import type { Patch } from "./patch";
import { revisePatch } from "./revise";

const [hero, steps, faq] = [aSection("Collect points"), aSection("How it works"), aSection("Questions")];
const saying = (section: Section, heading: string) =>
  ({ ...section, fields: { ...section.fields, heading } }) as Section;
const base = aDocument({ title: "Rewards", sections: [hero, steps, faq] });
const withSections = (...sections: Section[]): PageDocument => ({ ...base, sections });

type Given = { origin?: PageDocument; previous?: Partial<Patch>; document: PageDocument; lockedSectionIds?: string[] };
const revise = ({ origin = base, previous = {}, ...given }: Given) =>
  revisePatch({ base, origin, previous: aPatch(previous), ...given });
const settled = (patch: Partial<Patch>) => ({ patch: aPatch(patch), isSettled: true, isBehind: false });

describe("a saved document", () => {
  it("becomes a patch of what the vendor changed", () => {
    const document = { ...withSections(saying(hero, "Collect buns"), faq), title: "Buns" };
    expect(revise({ document })).toEqual(
      settled({ fields: { title: "Buns" }, changed: { [hero.id]: { heading: "Collect buns" } }, hidden: [steps.id] }),
    );
  });

  it("goes on overriding what it overrode, where it now says the same as the default", () => {
    const previous = { fields: { title: "Buns" }, changed: { [hero.id]: { heading: "Collect buns" } } };
    expect(revise({ previous, document: base })).toEqual(
      settled({ fields: { title: "Rewards" }, changed: { [hero.id]: { heading: "Collect points" } } }),
    );
  });

  it("that leaves a locked section alone keeps what was parked, and one that changes it is refused", () => {
    const previous = { changed: { [hero.id]: { heading: "Collect buns" } } };
    const lockedSectionIds = [hero.id];
    expect(revise({ previous, document: base, lockedSectionIds })).toEqual(settled(previous));
    const document = withSections(saying(hero, "Mine"), steps, faq);
    expect(() => revise({ previous, document, lockedSectionIds })).toThrow(
      new Invalid([{ path: `sections.${hero.id}`, message: "is locked by the platform" }]),
    );
  });
});

describe("while updates of the default wait", () => {
  const heroNow = saying(hero, "Collect stars");
  const changed = { [hero.id]: { heading: "Collect buns" } };
  const mine = saying(hero, "Collect buns");

  it("a save moves the base on where the vendor touches nothing that changed", () => {
    const origin = withSections(heroNow, steps, faq);
    const document = withSections(heroNow, saying(steps, "Buy and collect"), faq);
    expect(revise({ origin, document })).toEqual(settled({ changed: { [steps.id]: { heading: "Buy and collect" } } }));
  });

  it("nothing is asked about what the vendor touches for the first time: it saw the default's version", () => {
    const origin = withSections(hero, saying(steps, "How to collect"), faq);
    const document = withSections(hero, saying(steps, "Buy and collect"), faq);
    expect(revise({ origin, document })).toEqual(settled({ changed: { [steps.id]: { heading: "Buy and collect" } } }));
  });

  it("they go on waiting, and nothing else does", () => {
    const origin = withSections(heroNow, saying(steps, "How to collect"), faq);
    const document = withSections(mine, saying(steps, "Buy and collect"), faq);
    const revised = revise({ origin, previous: { changed }, document });
    expect(revised).toEqual({
      patch: {
        ...aPatch({ changed: { ...changed, [steps.id]: { heading: "Buy and collect" } } }),
        reconciled: aPatch({ changed: { [steps.id]: { heading: "How to collect" } } }),
      },
      isSettled: false,
      isBehind: true,
    });
    const drift = findDrift(reconciledBase(base, revised.patch), origin, revised.patch);
    expect(drift.sections.map(({ id }) => id)).toEqual([hero.id]);
  });

  it("they are settled where the vendor writes what the default says now", () => {
    const origin = withSections(heroNow, steps, faq);
    expect(revise({ origin, previous: { changed }, document: origin })).toEqual(
      settled({ changed: { [hero.id]: { heading: "Collect stars" } } }),
    );
  });

  it("those of page fields and of the order go on waiting too", () => {
    const origin = { ...withSections(hero, faq, steps), title: "Our rewards", seoTitle: "Seen" };
    const previous = { fields: { title: "Buns" }, moved: [{ id: faq.id, after: null }] };
    const document = { ...applyPatch(origin, aPatch(previous), { base }), menuLabel: "Menu" };
    expect(revise({ origin, previous, document })).toEqual({
      patch: {
        ...aPatch({ ...previous, fields: { title: "Buns", menuLabel: "Menu" } }),
        reconciled: aPatch({ fields: { seoTitle: "Seen" } }),
      },
      isSettled: false,
      isBehind: true,
    });
  });

  it("what was settled before stays settled", () => {
    const origin = withSections(heroNow, saying(steps, "How to collect"), faq);
    const both = { ...changed, [steps.id]: { heading: "Buy" } };
    const reconciled = aPatch({ changed: { [hero.id]: { heading: "Collect stars" } } });
    const document = withSections(mine, saying(steps, "Buy"), saying(faq, "Ask"));
    expect(revise({ origin, previous: { changed: both, reconciled }, document })).toEqual({
      patch: { ...aPatch({ changed: { ...both, [faq.id]: { heading: "Ask" } } }), reconciled },
      isSettled: false,
      isBehind: true,
    });
  });

  it("a changed section that the default removed becomes the vendor's own", () => {
    const document = withSections(mine, steps, faq);
    expect(revise({ origin: withSections(steps, faq), previous: { changed }, document })).toEqual(
      settled({ added: [{ after: null, section: mine }] }),
    );
  });

  it("one that the vendor takes out at last is gone", () => {
    const origin = withSections(steps, faq);
    expect(revise({ origin, previous: { changed }, document: origin })).toEqual(settled({}));
  });

  it("what is parked of a locked section stays in the patch", () => {
    const origin = withSections(heroNow, steps, faq);
    const revised = revise({ origin, previous: { changed }, document: origin, lockedSectionIds: [hero.id] });
    expect({ ...revised.patch, reconciled: undefined }).toEqual(aPatch({ changed }));
  });
});
