import type { Context } from "./context";
import { Forbidden } from "./errors";

export type Role =
  /** Scripts and the application itself. */
  | { kind: "system" }
  | { kind: "super-admin" }
  | { kind: "platform-admin"; platformId: string }
  | { kind: "vendor-owner" | "vendor-editor"; vendorId: string };

/** Who acts; `userId` is null where a script or the system itself does. */
export type Actor = { userId: string | null; roles: readonly Role[] };

export const system: Actor = { userId: null, roles: [{ kind: "system" }] };

/** Whose the subject of an action is: a platform's own, or a vendor's on it. */
export type Subject = { platformId: string; vendorId: string | null };

/** Writing pages: the platform's by its admins; a vendor's by its people, and by the platform's admins for them. */
const pageActions = [
  "page.create",
  "page.save-draft",
  "page.publish",
  "page.unpublish",
  "page.delete",
  "page.restore",
  "page.override",
  "page.revert",
  "page.detach",
  "page.link",
  "page.hide",
  "page.show",
  "page.review",
] as const;

/** What a platform decides for its vendors. */
const platformActions = ["page.lock", "page.require", "page.promote", "membership.change-tier"] as const;

/** What a vendor's owner decides, or an admin. */
const ownerActions = ["membership.choose-pages"] as const;

export type Action = (typeof pageActions)[number] | (typeof platformActions)[number] | (typeof ownerActions)[number];

/** Whether someone may do something with a subject. What no rule allows is denied. */
export function can({ roles }: Actor, action: Action, subject: Subject): boolean {
  return roles.some((role) => allows(role, action, subject));
}

function allows(role: Role, action: Action, { platformId, vendorId }: Subject): boolean {
  switch (role.kind) {
    case "system":
    case "super-admin":
      return true;
    case "platform-admin":
      return role.platformId === platformId;
    case "vendor-owner":
      return role.vendorId === vendorId && !isOneOf(platformActions, action);
    case "vendor-editor":
      return role.vendorId === vendorId && isOneOf(pageActions, action);
  }
}

function isOneOf(actions: readonly Action[], action: Action): boolean {
  return actions.includes(action);
}

/** @throws Forbidden where the actor may not do this. */
export function authorise({ actor }: Context, action: Action, subject: Subject): void {
  if (!can(actor, action, subject)) throw new Forbidden(`You may not do this (${action}).`);
}
