import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { reconciledBase } from "../inheritance/apply-patch";
import { findDrift } from "../inheritance/drift";
import type { Member } from "../memberships/standing";
import { authorise } from "../policy";
import { sectionTitle } from "../sections/section-title";
import { readLinesBehind, type VendorLine } from "./vendor-lines";
import type { VendorPage } from "./vendor-page";

/** An override whose default was changed where the vendor has changed it too. */
export type Update = {
  pageId: string;
  title: string;
  slug: string;
  locale: string;
  publication: NonNullable<VendorPage["own"]>["publication"];
  /** When the default was published. */
  publishedAt: Date | null;
  /** What waits for a decision: page fields by their names, sections, and whether the order of sections does. */
  fields: string[];
  sections: Array<{ id: string; kind: string; title: string; isRemoved: boolean }>;
  isReordered: boolean;
};

/**
 * The overrides of a storefront that wait for a decision of the vendor, those first whose default was published last.
 *
 * @throws NotFound where the membership lies outside the scope, Forbidden.
 */
export async function listUpdates(ctx: Context, member: Member): Promise<Update[]> {
  const updates = (await linesBehind(ctx, member)).map(updateOf).filter((update) => update !== null);
  const at = ({ publishedAt }: Update) => publishedAt?.getTime() ?? 0;
  return updates.sort((a, b) => at(b) - at(a) || a.slug.localeCompare(b.slug) || a.locale.localeCompare(b.locale));
}

/**
 * How many overrides of a storefront wait for a decision.
 *
 * @throws NotFound where the membership lies outside the scope, Forbidden.
 */
export async function countUpdates(ctx: Context, member: Member): Promise<number> {
  return (await linesBehind(ctx, member)).length;
}

async function linesBehind(ctx: Context, member: Member): Promise<VendorLine[]> {
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "page.read", member);
  return readLinesBehind(ctx.db, member);
}

function updateOf({ place: { origin }, sections: read, page }: VendorLine): Update | null {
  const { content, document } = read ?? {};
  if (!page.own || !origin || !content?.patch || !document) return null;
  const seen = reconciledBase(content.base, content.patch);
  const { fields, sections, isReordered } = findDrift(seen, document, content.patch, origin.lockedSectionIds);
  const titleOf = (id: string) => [...document.sections, ...seen.sections].find((section) => section.id === id);
  return {
    pageId: page.own.pageId,
    title: page.title,
    slug: page.slug,
    locale: page.locale,
    publication: page.own.publication,
    publishedAt: origin.publishedAt,
    fields: fields.map(({ name }) => name),
    sections: sections.map(({ id, kind, isRemoved }) => {
      const section = titleOf(id);
      return { id, kind, title: section ? sectionTitle(section) : kind, isRemoved };
    }),
    isReordered,
  };
}
