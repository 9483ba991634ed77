import type { TierInput } from "@/cms/tiers/tier";

/** The subscription tiers, lowest first. */
const tiers: TierInput[] = [
  { code: "essential", name: "Essential", maxPages: 3, maxCustomPages: 0, features: ["cms_basic"] },
  {
    code: "professional",
    name: "Professional",
    maxPages: 10,
    maxCustomPages: 5,
    features: ["cms_basic", "cms_custom_pages", "cms_seo"],
  },
  {
    code: "business",
    name: "Business",
    maxPages: 30,
    maxCustomPages: 20,
    features: ["cms_basic", "cms_custom_pages", "cms_seo", "cms_templates"],
  },
  {
    code: "enterprise",
    name: "Enterprise",
    maxPages: null,
    maxCustomPages: null,
    features: ["cms_basic", "cms_custom_pages", "cms_unlimited_pages", "cms_seo", "cms_templates"],
  },
];

export default tiers;
