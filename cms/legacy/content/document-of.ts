import type { z } from "zod";
import type { PageDocument } from "../../pages/document";
import { type PageFields, pageDocumentSchema, pageFieldsSchema } from "../../pages/document";
import type { Origin } from "../../pages/find-origin";
import { hero } from "../../sections/hero";
import type { Section } from "../../sections/section";
import type { LinkPlace } from "../html/lead-links";
import { idOf } from "../ids";
import type { LegacyPage } from "../schema";
import { ended, plainLine } from "./cut-text";
import { withOriginIds } from "./origin-ids";
import { splitSections } from "./split-sections";
import { textBlocks } from "./text-blocks";

/** What an old page comes to, and what of it could not come along. */
export type ConvertedPage = {
  document: PageDocument;
  losses: string[];
  /** What was cut to its longest, or had letters that are none, in words. */
  changes: string[];
};

/** Why a page cannot come in at all. */
export type Unusable = { unusable: string };

/**
 * An old page as a document of the product: a hero with its main heading, and its text in sections. A section that
 * another page behind it has just so is that one, and so follows it.
 *
 * @param origin what stands behind the page, for a vendor's.
 */
export function documentOf(
  page: LegacyPage,
  { pageId, place, origin }: { pageId: string; place: LinkPlace; origin: Pick<Origin, "document"> | null },
): ConvertedPage | Unusable {
  const { heading, blocks, losses } = textBlocks(page, place);
  const bodies = splitSections(blocks);
  if (bodies === null) return { unusable: "its text is too long for a page" };
  const changes: string[] = [];
  const fields = fieldsOf(page, changes);
  const opening = hero.parse({ heading: heading ?? fields.title });
  const own: Section[] = [
    { id: idOf(pageId, "hero"), kind: "hero", fields: opening },
    ...bodies.map((body, index): Section => ({ id: idOf(pageId, index), kind: "rich-text", fields: { body } })),
  ];
  const sections = origin ? withOriginIds(own, origin.document.sections) : own;
  const checked = pageDocumentSchema.safeParse({ ...fields, sections });
  if (!checked.success)
    return { unusable: checked.error.issues.map(({ message }) => `its content ${message}`).join("; ") };
  if (JSON.stringify(page).includes("\ufffd")) changes.push("letters that could not be read are shown as �");
  return { document: checked.data, losses, changes };
}

/** The templates of the old system whose pages are more than sections one under the other. */
const templates: Readonly<Record<string, PageFields["template"]>> = { legal: "legal" };

function fieldsOf(page: LegacyPage, changes: string[]): z.input<typeof pageFieldsSchema> {
  const place = Math.min(1000, Math.max(0, page.displayOrder) * 10);
  return {
    title: fitted(page.title, longestTitle, "title", changes) || page.slug,
    template: templates[page.template] ?? "content",
    // The platform's own numbering of menus, in tens: a vendor finds room between two pages.
    headerOrder: page.showInHeader ? place : null,
    footerOrder: page.showInFooter ? place : null,
    seoDescription: fitted(page.metaDescription ?? "", longestDescription, "description for search engines", changes),
  };
}

/** In letters. */
export const longestTitle = pageFieldsSchema.shape.title.maxLength ?? 120;
const longestDescription = 200;

function fitted(text: string, longest: number, name: string, changes: string[]): string {
  const line = plainLine(text);
  if (line.length <= longest) return line;
  changes.push(`the ${name} is cut from ${line.length} to ${longest} characters`);
  return ended(line, longest);
}
