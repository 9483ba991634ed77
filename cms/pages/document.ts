import { z } from "zod";
import { optionalImage } from "../sections/fields";
import { isRetired } from "../sections/retired";
import { type Section, sectionSchema, sectionSchemaBeside } from "../sections/section";
import { heldBy, mostSections } from "./hidden-sections";
import { templateSchema } from "./template";

/** Place in a menu, lowest first; `null` keeps the page out of it. */
const menuOrder = z.int().min(0).max(1000).nullable().default(null);

/**
 * A page's own fields. Each is overridden by itself, so none of them is nested.
 *
 * `seoTitle`, `seoDescription` and `menuLabel` fall back to the title or to nothing when empty.
 */
export const pageFieldsSchema = z.strictObject({
  title: z.string().min(1).max(120),
  template: templateSchema.default("content"),
  menuLabel: z.string().max(40).default(""),
  headerOrder: menuOrder,
  footerOrder: menuOrder,
  legalOrder: menuOrder,
  seoTitle: z.string().max(70).default(""),
  seoDescription: z.string().max(200).default(""),
  shareImage: optionalImage,
  isIndexed: z.boolean().default(true),
});
export type PageFields = z.infer<typeof pageFieldsSchema>;

/** Most characters of a whole page, as JSON: some hundred printed pages. */
export const maxCharacters = 500_000;

/** A whole page as one revision stores it. */
export const pageDocumentSchema = documentOf(sectionSchema);
export type PageDocument = z.infer<typeof pageDocumentSchema>;

/**
 * The same for a page that may hold sections of kinds that do not exist any more.
 *
 * @param held the sections that may be among them; all others must be of a kind that there is.
 */
export function documentSchema(held: readonly Section[]): typeof pageDocumentSchema {
  return held.some(isRetired) ? documentOf(sectionSchemaBeside(held)) : pageDocumentSchema;
}

function documentOf(section: z.ZodType<Section>) {
  return pageFieldsSchema
    .extend({
      sections: z.array(section).max(mostSections),
      /**
       * What is put aside, each with the id of the section that it stands behind. Of this page alone: whoever reads
       * `sections` reads what is shown, and no vendor inherits it. Left out where nothing is hidden.
       */
      hiddenSections: z
        .array(z.strictObject({ section, after: z.uuid().nullable() }))
        .min(1)
        .optional(),
    })
    .refine((page) => new Set(heldBy(page).map(({ id }) => id)).size === heldBy(page).length, {
      message: "two sections have the same id",
      path: ["sections"],
    })
    .refine((page) => heldBy(page).length <= mostSections, {
      message: `are more than ${mostSections}, hidden ones included`,
      path: ["sections"],
    })
    .refine((page) => JSON.stringify(page).length <= maxCharacters, {
      message: `is larger than ${maxCharacters.toLocaleString("en")} characters`,
      path: ["sections"],
    });
}
