import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import type { ContentFilters } from "./list-filters";
import type { Listed } from "./listed-scope";

/**
 * How the pages of a list are found, so that no list takes longer where there are more pages: a few candidates that an
 * index names (of a vendor, at a slug, with a rare word), or, where none of these narrows it, the groups of pages that
 * are alike in platform, layer, state and language, in each of which an index has them in order.
 */
export type Source = {
  /** Rows of `page_listings` to choose from; null where they are read by groups. */
  candidates: SQL | null;
  /** What rows of `page_listings as l` must meet besides. */
  conditions: SQL[];
};

/** A word that more pages than this have does not narrow a list: every few pages in its order have it. */
const mostCandidates = 50_000;
const mostWords = 8;
/** Behind every word that begins alike. */
const last = "\u{10ffff}";

export async function listedSource(
  db: Queryable,
  { platformIds, vendorId }: Listed,
  { slug, search, scheduledWithinDays }: Pick<ContentFilters, "slug" | "search" | "scheduledWithinDays">,
): Promise<Source> {
  const ofPlatforms = sql`platform_id = any(${sql.param(platformIds)}::uuid[])`;
  const words = await wordsOf(db, search);
  const soon = scheduledWithinDays === null ? [] : [isSoon(scheduledWithinDays)];
  const conditions = [...words.map(hasWord), ...soon];
  const others = (word: string) => [...words.filter((each) => each !== word).map(hasWord), ...soon];
  const rows = (condition: SQL) => sql`select * from page_listings where ${ofPlatforms} and ${condition}`;
  if (vendorId !== null) {
    const atSlug = slug === null ? sql`true` : sql`slug = ${slug}`;
    return { candidates: rows(sql`vendor_id = ${vendorId} and ${atSlug}`), conditions };
  }
  if (slug !== null) return { candidates: rows(sql`slug = ${slug}`), conditions };
  const rarest = await rarestWord(db, ofPlatforms, words);
  if (rarest === null) return { candidates: null, conditions };
  const named = sql`select page_id from page_words where ${ofPlatforms} and ${beginsWith(rarest)}`;
  return { candidates: sql`select * from page_listings where page_id in (${named})`, conditions: others(rarest) };
}

async function wordsOf(db: Queryable, search: string): Promise<string[]> {
  if (!search.trim()) return [];
  const [row] = await db.execute<{ words: string[] }>(sql`select words_of(${search}) as words`);
  return [...new Set(row?.words)].slice(0, mostWords);
}

/** The word that the fewest pages have, or null where all of them are common. */
async function rarestWord(db: Queryable, ofPlatforms: SQL, words: string[]): Promise<string | null> {
  let rarest: { word: string | null; matches: number } = { word: null, matches: mostCandidates + 1 };
  for (const word of words) {
    const [row] = await db.execute<{ matches: number }>(sql`
      select count(*)::int as matches from (
        select from page_words where ${ofPlatforms} and ${beginsWith(word)} limit ${rarest.matches}
      ) as found`);
    const matches = row?.matches ?? 0;
    if (matches < rarest.matches) rarest = { word, matches };
  }
  return rarest.word;
}

function isSoon(days: number): SQL {
  return sql`(l.state <> 'scheduled' or l.scheduled_at <= now() + make_interval(days => ${days}))`;
}

function hasWord(word: string): SQL {
  return sql`exists (select from page_words where page_words.page_id = l.page_id and ${beginsWith(word)})`;
}

function beginsWith(word: string): SQL {
  return sql`word >= ${word} and word < ${word + last}`;
}
