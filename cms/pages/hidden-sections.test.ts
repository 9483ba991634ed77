import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiding, idsOf, vendorDocument, wholeDocument } from "@/test/arbitraries";
import { aDocument, aSection } from "@/test/factories";
import { heldBy, placedSections, withoutHidden, withPlacedSections } from "./hidden-sections";

const [hero, steps, faq, end] = [aSection("Hero"), aSection("Steps"), aSection("Questions"), aSection("End")];
const ids = (document: Parameters<typeof placedSections>[0]) =>
  placedSections(document).map(({ section }) => section.id);

describe("hidden sections", () => {
  it("are put aside behind what they stood behind", () => {
    const document = hiding(aDocument({ sections: [hero, steps, faq, end] }), [hero.id, steps.id, end.id]);
    expect(document).toEqual(
      aDocument({
        sections: [faq],
        hiddenSections: [
          { section: hero, after: null },
          { section: steps, after: hero.id },
          { section: end, after: faq.id },
        ],
      }),
    );
    expect(ids(document)).toEqual([hero.id, steps.id, faq.id, end.id]);
  });

  it("come last where what they stood behind is gone", () => {
    const document = aDocument({ sections: [hero, steps], hiddenSections: [{ section: faq, after: end.id }] });
    expect(ids(document)).toEqual([hero.id, steps.id, faq.id]);
  });

  it("are held by the page, and no part of what it shows", () => {
    const document = aDocument({ sections: [hero], hiddenSections: [{ section: steps, after: hero.id }] });
    expect(heldBy(document)).toEqual([hero, steps]);
    expect(withoutHidden(document)).toEqual(aDocument({ sections: [hero] }));
  });

  it("leave no trace on a page that hides nothing", () => {
    fc.assert(
      fc.property(vendorDocument, (document) => {
        expect(withPlacedSections(document, placedSections(document))).toStrictEqual(document);
      }),
    );
  });

  it("stay in their places while they are hidden, whichever they are", () => {
    fc.assert(
      fc.property(wholeDocument, (document) => {
        expect(withPlacedSections(document, placedSections(document))).toStrictEqual(document);
        const all = placedSections(document).map(({ section }) => ({ section, isHidden: false }));
        const shown = withPlacedSections(document, all);
        expect(idsOf(shown)).toEqual(ids(document));
        expect(hiding(shown, document.hiddenSections?.map(({ section }) => section.id) ?? [])).toStrictEqual(document);
      }),
    );
  });
});
