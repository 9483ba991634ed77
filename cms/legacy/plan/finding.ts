/** What a finding is about, in the old database. */
export type FindingSubject = "vendor" | "user" | "page" | "tier";

export const findingCodes = [
  /** Another page of the same vendor has the slug. */
  "slug-taken",
  /** The site or the application has something of its own there. */
  "slug-reserved",
  /** No slug of Orion has this form. */
  "slug-form",
  /** Something of the content is left behind. */
  "content-changed",
  "text-cut",
  /** The vendor's plan has no room for it. */
  "over-limit",
  /** The platform has a page of its own at the place. */
  "place-taken",
  /** The platform has locked what stands behind it. */
  "origin-locked",
  "no-vendor",
  "unusable",
  "code-form",
  "code-taken",
  "email-form",
  "email-taken",
  "inactive",
  "role-unknown",
  "no-tier",
  "tier-new",
  "tier-limits",
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Something that a person should know of before the import, and what happens unless they decide otherwise. */
export type Finding = {
  about: FindingSubject;
  legacyId: number;
  /** How people know it, such as `wizamart/about`. */
  name: string;
  code: FindingCode;
  /** What is found, as the rest of a sentence about it. */
  found: string;
  /** What the import does then. */
  proposal: string;
  /** Whether a person has to say so first, and has not. */
  isOpen: boolean;
};
