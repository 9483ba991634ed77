import type { Check, CheckedSite, Finding } from "./checks/check";
import { checkAnchors } from "./checks/check-anchors";
import { checkContrast } from "./checks/check-contrast";
import { checkHeadings } from "./checks/check-headings";
import { checkLayout } from "./checks/check-layout";
import { checkLinks } from "./checks/check-links";
import { checkPictures } from "./checks/check-pictures";
import { checkRetired } from "./checks/check-retired";
import { checkSchema } from "./checks/check-schema";
import { checkSearch } from "./checks/check-search";
import { checkVariables } from "./checks/check-variables";
import { placedFields } from "./checks/placed-fields";
import type { PageDocument } from "./document";
import { placedSections } from "./hidden-sections";

export type { CheckedSite, Finding };

const checks: readonly Check[] = [
  checkSchema,
  checkPictures,
  checkLayout,
  checkHeadings,
  checkLinks,
  checkAnchors,
  checkVariables,
  checkSearch,
  checkContrast,
  checkRetired,
];

/**
 * What is to mend on a page before it is published: errors first, each in the order in which the page is read. Errors
 * stop; warnings are for the writer to weigh. The page may be unfinished in any way.
 */
export function checkPage(document: PageDocument, site: CheckedSite): Finding[] {
  const page = { document, site, fields: placedFields(document) };
  const order = [null, ...placedSections(document).map(({ section }) => section.id)];
  const placeOf = ({ level, sectionId }: Finding) => (level === "error" ? 0 : order.length) + order.indexOf(sectionId);
  return checks.flatMap((check) => check(page)).sort((one, other) => placeOf(one) - placeOf(other));
}
