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
  /** That they have each of the words that are searched for, asked by `l.page_id`. */
  words: SQL[];
  /** Whether the candidates are not all that there are: every word that is searched for is in more pages than that. */
  isPartial: boolean;
};

/** How far a search goes for words that very many pages have. */
export type SearchLimits = {
  /** So many pages that have its rarest word are read and sorted. */
  candidates: number;
  /** So many of all pages are looked at in the order of the list. */
  walked: number;
};
export const searchLimits: SearchLimits = { candidates: 3000, walked: 1000 };

const mostWords = 8;
/** Behind every word that begins alike. */
const last = "\u{10ffff}";

export async function listedSource(
  db: Queryable,
  { platformIds, vendorId }: Listed,
  { slug, search, scheduledWithinDays }: Pick<ContentFilters, "slug" | "search" | "scheduledWithinDays">,
  { candidates: most }: SearchLimits = searchLimits,
): Promise<Source> {
  const ofPlatforms = sql`platform_id = any(${sql.param(platformIds)}::uuid[])`;
  const words = await wordsOf(db, search);
  const conditions = scheduledWithinDays === null ? [] : [isSoon(scheduledWithinDays)];
  const besides = { conditions, words: words.map(hasWord), isPartial: false };
  const rows = (condition: SQL) => sql`select * from page_listings where ${ofPlatforms} and ${condition}`;
  if (vendorId !== null) {
    const atSlug = slug === null ? sql`true` : sql`slug = ${slug}`;
    return { candidates: rows(sql`vendor_id = ${vendorId} and ${atSlug}`), ...besides };
  }
  if (slug !== null) return { candidates: rows(sql`slug = ${slug}`), ...besides };
  const rarest = await rarestWord(db, ofPlatforms, words, most + 1);
  if (rarest === null) return { candidates: null, ...besides };
  const named = sql`select page_id from page_words where ${ofPlatforms} and ${beginsWith(rarest.word)} limit ${most}`;
  return {
    candidates: sql`select * from page_listings where page_id in (${named})`,
    ...besides,
    isPartial: rarest.matches > most,
  };
}

async function wordsOf(db: Queryable, search: string): Promise<string[]> {
  if (!search.trim()) return [];
  const [row] = await db.execute<{ words: string[] }>(sql`select words_of(${search}) as words`);
  return [...new Set(row?.words)].slice(0, mostWords);
}

type WordCount = { word: string; matches: number };

/** The word that the fewest pages have, and how many do, counted up to `most`; null for no word. */
async function rarestWord(db: Queryable, ofPlatforms: SQL, words: string[], most: number): Promise<WordCount | null> {
  let rarest: WordCount | null = null;
  for (const word of words) {
    const matches = await countMatches(db, sql`${ofPlatforms} and ${beginsWith(word)}`, rarest?.matches ?? most);
    if (!rarest || matches < rarest.matches) rarest = { word, matches };
  }
  return rarest;
}

async function countMatches(db: Queryable, condition: SQL, most: number): Promise<number> {
  const [row] = await db.execute<{ matches: number }>(sql`
    select count(*)::int as matches from (select from page_words where ${condition} limit ${most}) as found`);
  return row?.matches ?? 0;
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
