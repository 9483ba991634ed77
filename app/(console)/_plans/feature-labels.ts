import type { FeatureCode } from "@/cms/tiers/entitlements";

/** What a tier can grant, in the words of people who choose one. */
export const featureLabels: Readonly<Record<FeatureCode, { label: string; help: string }>> = {
  cms_basic: { label: "Override pages", help: "Change the pages that the platform has written." },
  cms_custom_pages: { label: "Custom pages", help: "Write pages of your own, beside those that the platform has." },
  cms_unlimited_pages: { label: "Unlimited pages", help: "Shown among what the plan offers." },
  cms_templates: { label: "Page templates", help: "Choose how a page is composed." },
  cms_seo: { label: "Search engine settings", help: "Titles, descriptions and images for search and sharing." },
};
