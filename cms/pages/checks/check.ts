import type { ThemeColors } from "../../platforms/theme";
import type { PageDocument } from "../document";
import type { LinkOffer, VariableOffer } from "../writing-aids";
import type { PlacedField } from "./placed-fields";

/** Something about a page that its writer should know before it is published. */
export type Finding = {
  /** An error stops; a warning is for the writer to weigh. */
  level: "error" | "warning";
  /** The section that it is in; null for the page's own fields, or the page as a whole. */
  sectionId: string | null;
  /** The field that it is in, such as `fields.image.alt`, or `seoTitle` of the page itself. */
  field: string | null;
  /** A whole sentence, or several. */
  message: string;
};

/** What the checks need to know of the site that shows the page. */
export type CheckedSite = {
  locale: string;
  links: readonly LinkOffer[];
  /** Whether a page that is not among the links is none. */
  hasAllLinks: boolean;
  variables: readonly VariableOffer[];
  /** The platform's theme; null where it is not known. */
  colors: ThemeColors | null;
  /** Whether the writer may set what search engines are told. */
  maySetSearch: boolean;
};

export type CheckedPage = {
  document: PageDocument;
  /** Every field of the page and its sections that holds a single thing, in order. */
  fields: readonly PlacedField[];
  site: CheckedSite;
};

export type Check = (page: CheckedPage) => Finding[];

/** A warning about a field. */
export function warnOf({ sectionId, field }: Pick<Finding, "sectionId" | "field">, message: string): Finding {
  return { level: "warning", sectionId, field, message };
}
