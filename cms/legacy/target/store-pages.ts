import { and, eq, inArray, sql } from "drizzle-orm";
import { pages, revisions } from "@/db/schema";
import type { Context } from "../../context";
import { hashOf } from "../ids";
import type { PlannedPage } from "../plan/planned";
import { writeEntries } from "./ledger";

/** Pages of one statement: its parameters stay far below PostgreSQL's limit of 65,535. */
const chunkSize = 1_000;

type Place = { platformId: string; locale: string };

/** Stores pages with their one revision each, public where they were. */
export async function storePages(ctx: Context, planned: readonly PlannedPage[], place: Place): Promise<void> {
  for (let start = 0; start < planned.length; start += chunkSize) {
    await storeChunk(ctx, planned.slice(start, start + chunkSize), place);
  }
}

async function storeChunk(ctx: Context, planned: readonly PlannedPage[], { platformId, locale }: Place): Promise<void> {
  const { db } = ctx;
  await db.insert(pages).values(
    planned.map(
      ({ pageId: id, layer, vendorId, slug, formerSlugs, redirectedSlugs, isPaused, createdAt, updatedAt }) => {
        const pausedAt = isPaused ? sql`now()` : null;
        const times = { createdAt, updatedAt, pausedAt };
        return { id, platformId, locale, layer, vendorId, slug, formerSlugs, redirectedSlugs, ...times };
      },
    ),
  );
  await db.insert(revisions).values(
    planned.map(({ pageId, revisionId: id, content, isPublished, publishedAt, updatedAt: createdAt }) => {
      return {
        id,
        platformId,
        pageId,
        number: 1,
        ...content,
        createdAt,
        publishedAt: isPublished ? publishedAt : null,
      };
    }),
  );
  // Only now: a page points at revisions that are there.
  const isPublic = sql`${revisions.publishedAt} is not null`;
  await db
    .update(pages)
    .set({
      publishedRevisionId: sql`case when ${isPublic} then ${revisions.id} end`,
      draftRevisionId: sql`case when ${isPublic} then null else ${revisions.id} end`,
    })
    .from(revisions)
    .where(
      and(
        eq(revisions.pageId, pages.id),
        inArray(
          pages.id,
          planned.map(({ pageId }) => pageId),
        ),
      ),
    );
  await writeEntries(
    ctx,
    planned.map(({ legacyId, pageId, content }) => {
      const hash = hashOf(content.document ?? content.patch);
      return {
        platformId,
        kind: "page",
        legacyId: String(legacyId),
        targetId: pageId,
        isMade: true,
        targetVersion: 1,
        hash,
      };
    }),
  );
}
