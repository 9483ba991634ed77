import type { Context } from "./context";
import { Forbidden } from "./errors";

export type Role =
  /** Scripts and the application itself. */
  | { kind: "system" }
  | { kind: "super-admin" }
  | { kind: "platform-admin"; platformId: string }
  | { kind: "vendor-owner"; vendorId: string }
  /** `mayPublish` as the vendor's owners decide it for all of its editors, at this moment. */
  | { kind: "vendor-editor"; vendorId: string; mayPublish: boolean };

/**
 * Who acts; `userId` is null where a script or the system itself does. An API token acts in the name of who made it,
 * with `scopes` that narrow what its role may do, and with its id and name for the audit log.
 */
export type Actor = {
  userId: string | null;
  roles: readonly Role[];
  scopes?: readonly Action[];
  /** The roles of who made the token, as they are now: it does nothing that its maker may not. */
  maker?: readonly Role[];
  tokenId?: string;
  tokenName?: string;
};

export const system: Actor = { userId: null, roles: [{ kind: "system" }] };

/** Someone who is not signed in; may do what a password or a link in their hands proves. */
export const nobody: Actor = { userId: null, roles: [] };

/** Whose the subject of an action is: a platform's own, or a vendor's on it; nobody's where there is no platform. */
export type Subject = { platformId: string | null; vendorId: string | null };

/** The subject of what concerns the installation as a whole. */
export const installation: Subject = { platformId: null, vendorId: null };

/**
 * Writing pages and what stands on them: the platform's by its admins; a vendor's by its people, and by the platform's
 * admins for them. All of it ends in a draft, which visitors do not see.
 */
export const writingActions = [
  "page.read",
  "page.create",
  "page.save-draft",
  "page.override",
  "page.review",
  "preview-link.read",
  "preview-link.create",
  "preview-link.revoke",
  "media.read",
  "media.create",
  "media.update",
  "media.delete",
  "plan-request.read",
  "storefront.read",
] as const;

/**
 * What changes at once what visitors see, or may: by the same people, but not by a vendor's editors where its owners
 * keep publishing to themselves. Taking a page away, at whatever stage, and bringing it back are among it, and another
 * address; detaching and linking too, since they decide what a public page follows from then on. A picture that visitors
 * see is held to `page.publish` by the verbs that change one.
 */
export const publishingActions = [
  "page.publish",
  "page.unpublish",
  "page.delete",
  "page.restore",
  "page.revert",
  "page.detach",
  "page.link",
  "page.hide",
  "page.show",
  "page.rename",
] as const;

/** Who works with one, by hand or by machine: owners decide it for their vendor, admins for their platform. */
const peopleActions = [
  "people.read",
  "people.invite",
  "people.remove",
  "session.end",
  "token.read",
  "token.create",
  "token.revoke",
] as const;

/** What a vendor's owner decides, or an admin. */
const ownerActions = [
  ...peopleActions,
  "membership.choose-pages",
  "plan-request.create",
  "plan-request.withdraw",
  "domain.read",
  "redirect.read",
  "redirect.create",
  "redirect.update",
  "redirect.delete",
  "vendor.read",
  "vendor.update",
  "storefront.update",
  "audit.read",
] as const;

/** What a platform decides for itself and its vendors. */
const platformActions = [
  "page.lock",
  "page.require",
  "page.promote",
  "membership.join",
  "membership.leave",
  "membership.change-tier",
  "plan-request.answer",
  "domain.add",
  "domain.remove",
  "domain.make-primary",
  "platform.read",
  "platform.update",
  "menu.arrange",
  "tier.read",
  "webhook.read",
  "webhook.create",
  "webhook.update",
  "webhook.delete",
  "overview.read",
  "vendor.view-as",
] as const;

/** What any platform's admin may do: a vendor belongs to no platform before it joins one. */
const adminActions = ["vendor.create"] as const;

/** What concerns all platforms at once. */
const installationActions = [
  "platform.create",
  "platform.change-prefix",
  "platform.activate",
  "tier.create",
  "tier.update",
  "tier.delete",
  "vendor.suspend",
  "membership.join-another",
  "mail.read",
] as const;

export const actions = [
  ...writingActions,
  ...publishingActions,
  ...ownerActions,
  ...platformActions,
  ...adminActions,
  ...installationActions,
] as const;
export type Action = (typeof actions)[number];

/** What changes nothing; all that someone may who looks at things as another. */
export const readingActions = actions.filter((action) => action.endsWith(".read"));

/** Whether someone may do something with a subject. What no rule allows is denied. */
export function can(actor: Actor, action: Action, subject: Subject): boolean {
  if (actor.scopes && !actor.scopes.includes(action)) return false;
  return holdsRole(actor, (role) => allows(role, action, subject));
}

/** Whether someone holds such a role; of a token, whether its maker does too. */
export function holdsRole({ roles, maker = roles }: Actor, isSuch: (role: Role) => boolean): boolean {
  return roles.some(isSuch) && maker.some(isSuch);
}

/** Who decides everywhere. */
export function isSuperAdmin({ kind }: Role): boolean {
  return kind === "system" || kind === "super-admin";
}

function allows(role: Role, action: Action, { platformId, vendorId }: Subject): boolean {
  switch (role.kind) {
    case "system":
    case "super-admin":
      return true;
    case "platform-admin":
      return isOneOf(adminActions, action) || (role.platformId === platformId && isOneOf(ofPlatform, action));
    case "vendor-owner":
      return role.vendorId === vendorId && isOneOf(ofOwner, action);
    case "vendor-editor":
      return role.vendorId === vendorId && isOneOf(role.mayPublish ? pageActions : writingActions, action);
  }
}

const pageActions = [...writingActions, ...publishingActions];
const ofOwner = [...pageActions, ...ownerActions];
const ofPlatform = [...ofOwner, ...platformActions];

function isOneOf(actions: readonly Action[], action: Action): boolean {
  return actions.includes(action);
}

/**
 * @param reason said to whoever may not, where there is more to say than that.
 * @throws Forbidden where the actor may not do this; it names the scope where a token lacks that alone.
 */
export function authorise({ actor }: Context, action: Action, subject: Subject, reason?: string): void {
  if (can(actor, action, subject)) return;
  const { scopes: _, ...unscoped } = actor;
  if (actor.tokenId && can(unscoped, action, subject))
    throw new Forbidden(`The token lacks the scope ${action}.`, action);
  throw new Forbidden(reason ?? "You may not do this. Ask an admin, or reload the page.");
}
