import type { PageDocument } from "../document";
import { type Check, type Finding, warnOf } from "./check";

type Words = { name: string; least: number; most: number; missing: string };

/** What search engines show of a title and a description before they cut it, in characters. */
const shown: Readonly<Record<"seoTitle" | "seoDescription", Words>> = {
  seoTitle: {
    name: "title for search engines",
    least: 30,
    most: 60,
    missing: "There is no title for search engines, so they show the page’s own.",
  },
  seoDescription: {
    name: "description for search engines",
    least: 70,
    most: 160,
    missing: "There is no description for search engines, so they show whatever they find in the text.",
  },
};

/** What search engines are told, where they may list the page and the writer may say it. */
export const checkSearch: Check = ({ document, site }) => {
  if (!document.isIndexed || !site.maySetSearch) return [];
  return [...lengthOf(document, "seoTitle"), ...lengthOf(document, "seoDescription")];
};

function lengthOf(document: PageDocument, field: keyof typeof shown): Finding[] {
  const { name, least, most, missing } = shown[field];
  const { length } = document[field].trim();
  const warn = (message: string) => [warnOf({ sectionId: null, field }, message)];
  if (length === 0) return warn(missing);
  if (length < least) return warn(`The ${name} has ${length} characters; from ${least} on it says enough.`);
  if (length > most) return warn(`The ${name} has ${length} characters; after ${most} it is cut.`);
  return [];
}
