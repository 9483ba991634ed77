import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MenuEntry, placesIn } from "./menu-places";

const inherited = (slug: string, order: number): MenuEntry => ({ slug, title: slug, order, isOwn: false });
const own = (slug: string, order: number | null = null): MenuEntry => ({ slug, title: slug, order, isOwn: true });
const placed = (...wanted: MenuEntry[]) => {
  const places = placesIn(wanted);
  return places instanceof Map ? Object.fromEntries(places) : places;
};

describe("places in a storefront's menu", () => {
  it("lie between those of the inherited pages, with room for others", () => {
    expect(placed(inherited("about", 10), own("news"), own("jobs"), inherited("contact", 40), own("press"))).toEqual({
      news: 20,
      jobs: 30,
      press: 50,
    });
  });

  it("are kept where the page stands right already", () => {
    expect(placed(own("news", 3), inherited("about", 10), own("jobs", 11), own("press", 500))).toEqual({
      news: 3,
      jobs: 11,
      press: 500,
    });
  });

  it("are as near as there is room", () => {
    expect(placed(inherited("about", 10), own("news"), own("jobs"), inherited("contact", 13))).toEqual({
      news: 11,
      jobs: 12,
    });
  });

  it("are not given where there is none, naming the pages beside", () => {
    expect(placed(inherited("about", 1), own("news"), inherited("contact", 2))).toEqual({
      before: "about",
      after: "contact",
    });
    expect(placed(own("news"), inherited("about", 0))).toEqual({ before: "", after: "about" });
  });

  it("make the wanted sequence, whatever stood where", () => {
    const entry = fc.record({ isOwn: fc.boolean(), order: fc.nat(1000) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (given) => {
        const anchors = given.flatMap(({ isOwn, order }) => (isOwn ? [] : order)).sort((a, b) => a - b);
        const wanted = given.map(({ isOwn, order }, index): MenuEntry => {
          const slug = `page-${index}`;
          return isOwn ? own(slug, order) : inherited(slug, anchors.shift() ?? 0);
        });
        const places = placesIn(wanted);
        if (!(places instanceof Map)) return;
        const orders = wanted.map(({ slug, order }) => places.get(slug) ?? Number(order));
        for (const [index, order] of orders.entries()) {
          expect(order).toBeGreaterThanOrEqual(0);
          expect(order).toBeLessThanOrEqual(1000);
          if (index && (wanted[index]?.isOwn || wanted[index - 1]?.isOwn)) {
            expect(order).toBeGreaterThan(Number(orders[index - 1]));
          }
        }
      }),
    );
  });
});
