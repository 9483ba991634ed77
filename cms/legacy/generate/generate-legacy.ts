import { sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { legacyPages, legacySubscriptions, legacyTiers, legacyUsers, legacyVendors } from "../schema";
import { type Chance, chanceOf } from "./chance";
import { createLegacyTables } from "./create-tables";
import { odditiesOf, ownPages } from "./oddities";
import { type NewPage, ordinaryPages, pageOf } from "./pages";
import { administrators, peopleOf } from "./people";
import { vendorOf } from "./vendors";

export type LegacySize = { vendors: number; pagesEach: number; seed: number };

/** Enough to see everything that can go wrong, in a moment. */
export const smallLegacy: LegacySize = { vendors: 12, pagesEach: 4, seed: 1 };

/** As large as the largest installation: 10,000 vendors with 100,000 pages. */
export const largeLegacy: LegacySize = { vendors: 10_000, pagesEach: 10, seed: 1 };

const tiers = [
  { code: "essential", name: "Essential", maxPages: 3, maxCustomPages: 0, position: 1 },
  { code: "professional", name: "Professional", maxPages: 10, maxCustomPages: 5, position: 2 },
  { code: "business", name: "Business", maxPages: 30, maxCustomPages: 20, position: 3 },
  { code: "enterprise", name: "Enterprise", maxPages: null, maxCustomPages: null, position: 4 },
  // One that Orion does not have.
  { code: "Founders' Club", name: "Founders’ Club", maxPages: 15, maxCustomPages: 15, position: 5 },
];

const chunk = 500;

/**
 * Fills an empty database with a single-platform system as it could be: ordinary vendors and pages, and the first dozen
 * with everything that made a plan necessary. The same for the same seed.
 */
export async function generateLegacy(old: Queryable, size: LegacySize): Promise<void> {
  const chance = chanceOf(size.seed);
  await createLegacyTables(old);
  await old.insert(legacyTiers).values(tiers);
  await old.insert(legacyPages).values(ownPages().map((page) => pageOf(null, page)));
  await old.insert(legacyUsers).values(administrators());
  for (let start = 1; start <= size.vendors; start += chunk) {
    await fillVendors(old, start, Math.min(size.vendors, start + chunk - 1), size, chance);
  }
  // A vendor that was deleted by hand, but for its page.
  await old
    .insert(legacyPages)
    .values(pageOf(size.vendors + 1_000, { slug: "left-behind", content: "<p>Left behind.</p>" }));
  for (const table of ["vendors", "users", "content_pages"]) await old.execute(sql`analyze ${sql.identifier(table)}`);
}

async function fillVendors(old: Queryable, first: number, last: number, { pagesEach }: LegacySize, chance: Chance) {
  const ids = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  await old.insert(legacyVendors).values(ids.map((id) => vendorOf(id)));
  await old.insert(legacySubscriptions).values(
    ids.flatMap((id) => {
      // The third has none any more, the fourth had a smaller one before.
      const tierId = id === 5 ? 5 : 1 + ((id * 7) % 4);
      const status = id === 3 ? "cancelled" : "active";
      const before = { vendorId: id, tierId: 1, status: "expired", startedAt: new Date("2019-02-01T00:00:00Z") };
      const now = { vendorId: id, tierId, status, startedAt: new Date("2023-06-01T00:00:00Z") };
      return id === 4 ? [before, now] : [now];
    }),
  );
  await old.insert(legacyUsers).values(ids.flatMap(peopleOf));
  const pages = ids.flatMap((id): NewPage[] => {
    const { name } = vendorOf(id);
    const odd = odditiesOf(id, name);
    return [...odd, ...ordinaryPages(chance, name, Math.max(0, pagesEach - odd.length))].map((page) =>
      pageOf(id, page),
    );
  });
  for (let start = 0; start < pages.length; start += chunk) {
    await old.insert(legacyPages).values(pages.slice(start, start + chunk));
  }
}
