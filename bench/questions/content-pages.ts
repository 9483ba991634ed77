import { inScope, type Scope } from "@/cms/context";
import { countContentPages } from "@/cms/pages/count-content-pages";
import { listContentPages } from "@/cms/pages/list-content-pages";
import type { ContentFiltersInput, Sort } from "@/cms/pages/list-filters";
import { system } from "@/cms/policy";
import type { Database } from "@/db/client";
import type { Asked } from "./asked";

const filters: Record<string, ContentFiltersInput> = {
  "all pages": {},
  overrides: { tab: "override" },
  "drafts of a language": { state: "draft", locale: "fr" },
  published: { state: "published" },
  "scheduled, of which there are few": { state: "scheduled" },
  "at a slug": { slug: "page-7" },
  "with a word that one vendor has": { search: "vend77" },
  "with a word that 1 in 100 has": { search: "seven" },
  "with the beginning of words that 1 in 9 has": { search: "vend7" },
  "with a word that all have": { search: "title" },
  "with words that all and few have, of overrides": { search: "titl vend77", tab: "override" },
  "with a word that none has": { search: "nowhere" },
};

/**
 * Lists of pages by every filter, in every order, and their counts. Of the orders of a filter the slowest is told, so all
 * of them have one name.
 */
export async function contentPageQuestions(db: Database, scope: Scope, vendorId: string): Promise<Asked[]> {
  const all = { ...filters, "of a vendor": { vendorId }, "of a vendor with a word": { vendorId, search: "seven" } };
  const asked: Asked[] = [];
  for (const [name, wanted] of Object.entries(all)) {
    for (const sort of ["updated", "title", "slug"] as const) {
      for (const direction of ["descending", "ascending"] as const) {
        asked.push({ what: name, ask: (ctx) => listContentPages(ctx, { filters: wanted, sort, direction }) });
      }
    }
    asked.push({ what: `${name}, counted`, ask: (ctx) => countContentPages(ctx, { filters: wanted }) });
  }
  for (const sort of ["updated", "title", "slug"] as const) {
    const cursor = await deepCursor(db, scope, sort);
    asked.push({ what: "all pages, deep", ask: (ctx) => listContentPages(ctx, { sort, cursor }) });
  }
  return asked;
}

/** The cursor after 1,000 rows. */
async function deepCursor(db: Database, scope: Scope, sort: Sort): Promise<string | null> {
  let cursor: string | null = null;
  for (let part = 0; part < 10; part++) {
    const next: { cursor: string | null } = await inScope(
      system,
      scope,
      (ctx) => listContentPages(ctx, { sort, cursor, limit: 100 }),
      db,
    );
    cursor = next.cursor;
  }
  return cursor;
}
