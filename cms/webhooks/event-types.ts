/** What webhooks can be told of, in the order in which it is offered. */
export const eventTypes = [
  "page.published",
  "page.unpublished",
  "page.deleted",
  "page.restored",
  "page.renamed",
  "page.hidden",
  "page.shown",
  "override.created",
  "override.reverted",
  "default.updated",
  "membership.changed",
] as const;
export type EventType = (typeof eventTypes)[number];

/** What is told of a slug and of no page: the page is the platform's, in every language. */
export const slugTypes = ["page.hidden", "page.shown"] as const satisfies readonly EventType[];

/** Sent when someone asks for it, to any webhook. */
export const testType = "webhook.test";

/** What became of a membership, or of the vendor on all of its platforms. */
export const membershipChanges = ["joined", "left", "tier", "suspended", "resumed"] as const;
export type MembershipChange = (typeof membershipChanges)[number];
