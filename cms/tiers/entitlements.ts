import { dequal } from "dequal/lite";
import type { FieldProblem } from "../errors";
import { type PageFields, pageFieldsSchema } from "../pages/document";
import type { featureCodes } from "./tier";

export type FeatureCode = (typeof featureCodes)[number];

/** The features that a plan must grant before a vendor may set a page field to a value of its own. */
const featureOfField: Partial<Record<keyof PageFields, FeatureCode>> = {
  template: "cms_templates",
  seoTitle: "cms_seo",
  seoDescription: "cms_seo",
  shareImage: "cms_seo",
  isIndexed: "cms_seo",
};

const unset: Readonly<Record<string, unknown>> = pageFieldsSchema.parse({ title: "-" });

/**
 * The page fields that a plan does not let a vendor set. What was set before stays, whatever the plan is now: nothing
 * that a vendor wrote is taken away by a smaller one.
 *
 * @param fields the fields that the vendor sets: those of a patch, or all of a whole page.
 * @param previous the same of what the page holds so far.
 */
export function unentitledFields(
  fields: Readonly<Record<string, unknown>>,
  previous: Readonly<Record<string, unknown>>,
  { granted, isWhole }: { granted: readonly FeatureCode[]; isWhole: boolean },
): FieldProblem[] {
  return Object.entries(fields)
    .filter(([name, value]) => !(name in previous && dequal(previous[name], value)))
    .filter(([name, value]) => !(isWhole && dequal(unset[name], value)))
    .filter(([name]) => {
      const feature = featureOfField[name as keyof PageFields];
      return feature !== undefined && !granted.includes(feature);
    })
    .map(([name]) => ({ path: name, message: "is not part of the plan" }));
}
