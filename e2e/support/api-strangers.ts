import { type Action, actions, can, type Subject } from "@/cms/policy";
import { tokenScopes } from "@/cms/tokens/token";
import type { RoleKind } from "@/cms/users/role";
import { aVendor, held } from "@/test/factories";
import { aToken, expireToken, withdrawToken } from "./api";
import type { ApiOperation } from "./api-document";
import type { World } from "./api-made-calls";
import { isForPeople } from "./api-right-call";
import { unknownStatuses } from "./api-tenant";
import type { Cms } from "./cms";

/** Somebody to whom an operation is closed, and with which statuses it may be. */
export type Stranger = { who: string; token: string; statuses: readonly number[]; lacks?: string };

/** Tokens that nobody has, or has any more; made once for all operations. */
export async function uselessTokens(cms: Cms): Promise<Stranger[]> {
  const [expired, revoked] = [await aToken(cms, { role: "super-admin" }), await aToken(cms, { role: "super-admin" })];
  await expireToken(cms, expired);
  await withdrawToken(cms, revoked);
  const statuses = unknownStatuses;
  return [
    { who: "nobody", token: "", statuses },
    { who: "a made-up token", token: `orion_${"x".repeat(43)}`, statuses },
    { who: "an expired token", token: expired, statuses },
    { who: "a revoked token", token: revoked, statuses },
  ];
}

const scopeless = new Map<string, Promise<string>>();

/** Tokens of a super admin that lack one scope of those that an operation needs, and no other. */
export async function withoutOne(cms: Cms, operation: ApiOperation): Promise<Stranger[]> {
  const strangers = operation.scopes.map(async (scope) => {
    const others = tokenScopes.filter((each) => each !== scope);
    const token = scopeless.get(scope) ?? aToken(cms, { role: "super-admin", scopes: others });
    scopeless.set(scope, token);
    return {
      who: `a token without ${scope}`,
      token: await token,
      statuses: [403],
      ...(!isForPeople(operation) && { lacks: scope }),
    };
  });
  return Promise.all(strangers);
}

/** Tokens with all scopes of people elsewhere, and of people here whose role does not decide about it. */
export async function foreigners(cms: Cms, operation: ApiOperation, world: World, other: World): Promise<Stranger[]> {
  const { platformId, vendorId } = world;
  const of = (role: RoleKind, ids: { platformId?: string; vendorId?: string }) => aToken(cms, { role, ...ids });
  const neighbour = await cms.run((ctx) => aVendor(ctx, platformId));
  const isOfVendor = operation.path.includes("{vendor}");
  const isOfTenant = operation.path.includes("{platform}");
  // The list of what one works for oneself anybody may read who works at all.
  if (!operation.scopes.length) return [];
  const elsewhere = [
    { who: "another platform’s admin", token: await of("platform-admin", { platformId: other.platformId }) },
    { who: "a neighbour on the platform", token: await of("vendor-owner", { vendorId: neighbour }) },
  ];
  const admin = { who: "the platform’s admin", token: await of("platform-admin", { platformId }) };
  const owner = { who: "the vendor’s owner", token: await of("vendor-owner", { vendorId }) };
  const editor = { who: "the vendor’s editor", token: await of("vendor-editor", { vendorId }) };
  const outside = isOfVendor ? elsewhere : [...elsewhere, owner, editor];
  const all = isOfTenant ? outside : [...outside, admin];
  const subject: Subject = { platformId, vendorId: isOfVendor ? vendorId : null };
  const mayNot = (kind: RoleKind) => isOfTenant && !mayAll(operation.scopes, kind, { platformId, vendorId }, subject);
  const inside = [
    ...(mayNot("platform-admin") ? [admin] : []),
    ...(isOfVendor && mayNot("vendor-owner") ? [owner] : []),
    ...(isOfVendor && mayNot("vendor-editor") ? [editor] : []),
  ];
  return [
    ...all.map((each) => ({ ...each, statuses: [404] })),
    ...inside.map((each) => ({ ...each, statuses: [403, 404] })),
  ];
}

type Ids = { platformId: string; vendorId: string };

function mayAll(scopes: readonly string[], kind: RoleKind, { platformId, vendorId }: Ids, subject: Subject): boolean {
  const granted = {
    "super-admin": { kind: "super-admin" },
    "platform-admin": { kind: "platform-admin", platformId },
    "vendor-owner": { kind: "vendor-owner", vendorId },
    "vendor-editor": { kind: "vendor-editor", vendorId },
  } as const;
  const actor = { userId: null, roles: held(granted[kind]) };
  return actions.filter((action: Action) => scopes.includes(action)).every((action) => can(actor, action, subject));
}

/** Who may do it with the least of rights: the vendor's owner, the platform's admin, or else a super admin. */
export async function rightfulToken(cms: Cms, operation: ApiOperation, world: World): Promise<string> {
  const { platformId, vendorId } = world;
  const scopes = tokenScopes.filter((each) => operation.scopes.includes(each));
  const given = scopes.length ? { scopes } : {};
  const isOfVendor = operation.path.includes("{vendor}");
  const subject = { platformId, vendorId: isOfVendor ? vendorId : null };
  const may = (kind: RoleKind) => mayAll(operation.scopes, kind, { platformId, vendorId }, subject);
  if (isOfVendor && may("vendor-owner")) return aToken(cms, { role: "vendor-owner", vendorId, ...given });
  if (operation.path.includes("{platform}") && may("platform-admin"))
    return aToken(cms, { role: "platform-admin", platformId, ...given });
  return aToken(cms, { role: "super-admin", ...given });
}

/** Where a session is needed, a token of who runs everything is not enough. */
export async function tokenForPeople(cms: Cms, operation: ApiOperation): Promise<Stranger[]> {
  if (!isForPeople(operation)) return [];
  return [{ who: "a super admin’s token", token: await aToken(cms, { role: "super-admin" }), statuses: [403] }];
}
