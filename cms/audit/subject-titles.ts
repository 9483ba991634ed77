import { eq, inArray, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import {
  media,
  pages,
  planRequests,
  platforms,
  revisions,
  subscriptionTiers,
  users,
  vendors,
  webhooks,
} from "@/db/schema";
import { latestRevisionId } from "../pages/public-revision";

type Told = { id: string; action: string; subjectId: string | null; detail: unknown };

type Lookup = (db: Queryable, ids: string[]) => Promise<Array<{ id: string; title: string | null }>>;

/** Where the names of things are, by the noun of an action. */
const lookups: Readonly<Record<string, Lookup>> = {
  page: titlesOfPages,
  "preview-link": titlesOfPages,
  platform: namesOf(platforms),
  menu: namesOf(platforms),
  media: namesOf(media),
  "plan-request": tiersOfRequests,
  vendor: namesOf(vendors),
  tier: namesOf(subscriptionTiers),
  role: namesOf(users),
  session: namesOf(users),
  user: namesOf(users),
  webhook: namesOf(webhooks),
};

function titlesOfPages(db: Queryable, ids: string[]) {
  return db
    .select({
      id: pages.id,
      title: sql<string>`coalesce(${revisions.document} ->> 'title', ${revisions.patch} -> 'fields' ->> 'title', ${pages.slug})`,
    })
    .from(pages)
    .leftJoin(revisions, eq(revisions.id, latestRevisionId))
    .where(inArray(pages.id, ids));
}

function tiersOfRequests(db: Queryable, ids: string[]) {
  return db
    .select({ id: planRequests.id, title: planRequests.tierName })
    .from(planRequests)
    .where(inArray(planRequests.id, ids));
}

function namesOf(
  table: typeof platforms | typeof vendors | typeof subscriptionTiers | typeof users | typeof media | typeof webhooks,
): Lookup {
  return (db, ids) => db.select({ id: table.id, title: table.name }).from(table).where(inArray(table.id, ids));
}

/** What the subjects of events are called now, by the event's id; of what is gone, what the event itself tells. */
export async function subjectTitles(db: Queryable, events: readonly Told[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  for (const [noun, lookup] of Object.entries(lookups)) {
    const ofNoun = events.filter(({ action }) => action.startsWith(`${noun}.`));
    const ids = [...new Set(ofNoun.flatMap(({ subjectId }) => subjectId ?? []))];
    const found = ids.length ? await lookup(db, ids) : [];
    const names = new Map(found.map(({ id, title }) => [id, title]));
    for (const { id, subjectId } of ofNoun) {
      const title = names.get(subjectId ?? "");
      if (title) titles.set(id, title);
    }
  }
  for (const event of events) {
    const title = titles.get(event.id) ?? toldTitle(event.detail);
    if (title) titles.set(event.id, title);
  }
  return titles;
}

/** A host, path, name or slug that an event's detail carries, as it was after, else before. */
function toldTitle(detail: unknown): string | null {
  const { after, before, ...rest } = detail as Record<string, Record<string, unknown> | undefined>;
  for (const told of [after, before, rest]) {
    const title = told?.host ?? told?.from ?? told?.name ?? told?.slug ?? told?.email;
    if (typeof title === "string") return title;
  }
  return null;
}
