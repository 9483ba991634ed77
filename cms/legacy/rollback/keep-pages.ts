import { sql } from "drizzle-orm";
import type { Context } from "../../context";
import { keep } from "./keep";

const isOut = sql`page.id in (select id from legacy_out where kind = 'page')`;

/**
 * Keeps pages that someone changed since, or is writing in. Renaming, locking and the like leave a page's version as it
 * is, but not the log: the import itself names no page there.
 */
export async function keepEditedPages(ctx: Context): Promise<void> {
  const edited = sql`
    select page.id from pages page join legacy_out entry on entry.kind = 'page' and entry.id = page.id
    where page.version <> entry.version
      or exists (select from revisions version where version.page_id = page.id and version.number > 1)
      or exists (select from audit_events event where event.subject_id = page.id)`;
  await keep(ctx, "page", edited, "was edited since");
  const unsaved = sql`select page.id from pages page where ${isOut}
    and exists (select from working_copies copy where copy.page_id = page.id)`;
  await keep(ctx, "page", unsaved, "someone is writing in it");
  const shared = sql`select page.id from pages page where ${isOut}
    and exists (select from preview_links link where link.page_id = page.id)`;
  await keep(ctx, "page", shared, "someone was sent a link to it");
}

/** Keeps what lies behind pages that stay: an override without its base would lose words. */
export async function keepOrigins(ctx: Context): Promise<void> {
  const needed = sql`
    select page.id from pages page
    join revisions version on version.page_id = page.id
    join revisions over on over.platform_id = page.platform_id and over.base_revision_id = version.id
    where ${isOut} and page.vendor_id is null and over.page_id not in (select id from legacy_out where kind = 'page')`;
  await keep(ctx, "page", needed, "a page that stays lies over it");
}
