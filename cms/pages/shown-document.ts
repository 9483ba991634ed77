import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { PageDocument } from "./document";

/**
 * A revision's document without its hidden sections, as it is read for others than those who write the page: for
 * visitors, and for vendors, behind whose pages it stands. Null where the revision has a patch.
 */
export function shownDocument(document: SQLWrapper): SQL<PageDocument | null> {
  return sql<PageDocument | null>`${document} - 'hiddenSections'`;
}
