import type { z } from "zod";
import type { pageFieldsSchema } from "@/cms/pages/document";
import type { HomeTemplate } from "@/cms/pages/template";
import type { ThemeInput } from "@/cms/platforms/theme";
import type { SectionKind } from "@/cms/sections/kinds";
import type { SectionFieldsInput } from "@/cms/sections/section";
import type { ProfileInput } from "@/cms/vendors/profile";

/**
 * The forms in which seed content is written: a file for each page, its address in its path
 * (`oms/pages/pricing.en.ts`, `oms/defaults/about.fr.ts`, `oms/vendors/wizamart/about.en.ts`).
 *
 * Sections are named by hand, such as `intro`; the seed turns (page, name) into the section's permanent UUID.
 * A translation gives its sections the names of the original.
 */
export type SeedSection = {
  [K in SectionKind]: { name: string; kind: K; fields: SectionFieldsInput<K> };
}[SectionKind];

type SeedPageFields = z.input<typeof pageFieldsSchema>;

/** Published at once unless it says otherwise; a schedule is in days from the moment of seeding. */
type SeedState = { state?: "published" | "draft" | { publishInDays: number } };

/** A whole page: a platform page, a vendor default, or a vendor's custom page. */
export type SeedPage = SeedPageFields &
  SeedState & { isLocked?: boolean; isRequired?: boolean; sections: SeedSection[] };

/** A vendor's override of the default with the same slug: only what differs. Sections go by their names. */
export type SeedOverride = SeedState & {
  fields?: Partial<SeedPageFields>;
  changed?: Record<string, Record<string, unknown>>;
  hidden?: string[];
  added?: Array<{ after: string | null; section: SeedSection }>;
  moved?: Array<{ section: string; after: string | null }>;
};

export type SeedPlatform = {
  code: string;
  name: string;
  pathPrefix: string;
  domains: [primary: string, ...others: string[]];
  defaultLocale: string;
  locales: string[];
  homeTemplate: HomeTemplate;
  theme: ThemeInput;
  profile: ProfileInput;
  redirects?: Array<{ from: string; to: string }>;
};

export type SeedMembership = {
  platform: string;
  tier: "essential" | "professional" | "business" | "enterprise";
  /** The vendor's own domains on this platform, the primary one first. */
  domains?: string[];
  /** Slugs of inherited pages that the vendor does not show. */
  hidden?: string[];
};

export type SeedVendor = {
  code: string;
  name: string;
  isSuspended?: boolean;
  profile: ProfileInput;
  memberships: SeedMembership[];
};

export const definePage = (page: SeedPage) => page;
export const defineOverride = (override: SeedOverride) => override;
export const definePlatform = (platform: SeedPlatform) => platform;
export const defineVendor = (vendor: SeedVendor) => vendor;

/** Someone who can sign in, with a role that names its platform or vendor by code. */
export type SeedPerson = {
  email: string;
  name: string;
  role:
    | { kind: "super-admin" }
    | { kind: "platform-admin"; platform: string }
    | { kind: "vendor-owner" | "vendor-editor"; vendor: string };
};
