import type { Patch } from "../../inheritance/patch";
import type { PageDocument } from "../../pages/document";
import type { Layer } from "../../pages/layer";
import type { FeatureCode } from "../../tiers/entitlements";
import type { Limits } from "../../tiers/quota";
import type { GrantedRole } from "../../users/role";
import type { Profile } from "../../vendors/profile";
import type { Finding } from "./finding";

/**
 * What will be stored, with the ids that it will have. `isMade` is false for what Orion has already, `isListed` true for
 * what an import that was rolled back has left behind, because it was used since: the ledger still names it.
 */

export type PlannedTier = Limits & {
  legacyId: number;
  tierId: string;
  code: string;
  name: string;
  position: number;
  features: FeatureCode[];
  isMade: boolean;
};

export type PlannedVendor = {
  legacyId: number;
  vendorId: string;
  code: string;
  name: string;
  profile: Profile;
  status: "active" | "suspended";
  createdAt: Date;
  updatedAt: Date;
  isMade: boolean;
  isListed: boolean;
  membership: { id: string; tierId: string; isMade: boolean };
};

export type PlannedUser = {
  legacyId: number;
  userId: string;
  email: string;
  name: string;
  locale: string;
  /** One that Orion can verify, or null: its owner sets a new password. */
  passwordHash: string | null;
  createdAt: Date;
  isMade: boolean;
  isListed: boolean;
  role: { id: string; granted: GrantedRole; isMade: boolean };
};

export const pageKinds = ["platform", "default", "override", "custom"] as const;
export type PageKind = (typeof pageKinds)[number];

export type PlannedPage = {
  legacyId: number;
  pageId: string;
  revisionId: string;
  kind: PageKind;
  layer: Layer;
  vendorId: string | null;
  slug: string;
  formerSlugs: string[];
  redirectedSlugs: string[];
  content:
    | { document: PageDocument; patch: null; baseRevisionId: null }
    | { document: null; patch: Patch; baseRevisionId: string };
  /** The whole page, as it is shown over what stands behind it. */
  whole: PageDocument;
  isPublished: boolean;
  isPaused: boolean;
  publishedAt: Date;
  createdAt: Date;
  updatedAt: Date;
};

/** What one transaction brings in. */
export type PlannedBatch = {
  tiers: PlannedTier[];
  vendors: PlannedVendor[];
  users: PlannedUser[];
  pages: PlannedPage[];
  findings: Finding[];
  /** Things of the old database that were brought in before. */
  done: number;
};
