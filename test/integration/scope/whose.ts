import { type Context, inScope, type Scope } from "@/cms/context";
import type { Actor, Role } from "@/cms/policy";
import { database, member, world } from "./world";

/**
 * Who decides: a vendor's people, its owner alone, or the platform about itself or about a vendor. Who
 * works for a vendor is decided by its owner and its only platform; for one of several platforms, by its owner alone.
 */
export type Whose =
  | "vendor"
  | "owner"
  | "people"
  | "shared people"
  | "platform"
  | "plan"
  | "any admin"
  | "installation"
  | "super admins";
export type Attempt = (ctx: Context) => Promise<unknown>;
export type Row = {
  verb: string;
  what: string;
  whose: Whose;
  isQuery: boolean;
  /** It writes, but nothing that anyone else could ever see, and so nothing for the audit log. */
  isUnrecorded?: true;
  arrange: () => Promise<Attempt>;
};

/** @param about tells rows of one verb apart. */
export function row<I>(
  whose: Whose,
  verb: (ctx: Context, input: I) => Promise<unknown>,
  arrange: () => Promise<I>,
  about = "",
): Row {
  const attempt = async (): Promise<Attempt> => {
    const input = await arrange();
    return (ctx) => verb(ctx, input);
  };
  return { verb: verb.name, what: `${verb.name}${about}`, whose, isQuery: false, arrange: attempt };
}

export function query<I>(...given: Parameters<typeof row<I>>): Row {
  return { ...row(...given), isQuery: true };
}

export function unrecorded<I>(...given: Parameters<typeof row<I>>): Row {
  return { ...row(...given), isUnrecorded: true };
}

export const everywhere = (): Scope => "everything";
export const ofVendor = (): Scope => member();
export const ofPlatform = (): Scope => ({ platformId: world.platformId, vendorId: null });
export const ofNeighbour = (): Scope => ({ platformId: world.platformId, vendorId: world.neighbourId });
export const ofOtherPlatform = (): Scope => ({ platformId: world.otherPlatformId, vendorId: null });
export const ofThirdPlatform = (): Scope => ({ platformId: world.thirdPlatformId, vendorId: null });
export const ofVendorElsewhere = (): Scope => ({ platformId: world.otherPlatformId, vendorId: world.vendorId });

const ofNobody = (): Scope => "account";

const foreign = [ofNeighbour, ofOtherPlatform, ofVendorElsewhere, ofNobody];
export const foreignScopes: Record<Whose, Array<() => Scope>> = {
  vendor: foreign,
  owner: foreign,
  people: [ofVendor, ofOtherPlatform, ofVendorElsewhere],
  "shared people": [ofNeighbour, ofThirdPlatform],
  plan: foreign,
  platform: [...foreign, ofVendor],
  // What belongs to no tenant lies in every scope.
  "any admin": [],
  installation: [],
  // Who runs it does not.
  "super admins": [...foreign, ofVendor, ofPlatform],
};

export const editor = (): Role => ({ kind: "vendor-editor", vendorId: world.vendorId, mayPublish: true });
export const owner = (): Role => ({ kind: "vendor-owner", vendorId: world.vendorId });
export const admin = (): Role => ({ kind: "platform-admin", platformId: world.platformId });
export const otherAdmin = (): Role => ({ kind: "platform-admin", platformId: world.otherPlatformId });
const neighbourOwner = (): Role => ({ kind: "vendor-owner", vendorId: world.neighbourId });
const neighbourEditor = (): Role => ({ kind: "vendor-editor", vendorId: world.neighbourId, mayPublish: true });
export const superAdmin = (): Role => ({ kind: "super-admin" });

const strangers: Array<() => Role[]> = [() => [], () => [neighbourEditor()], () => [neighbourOwner()]];
const ofThePlatform: Array<() => Role[]> = [...strangers, () => [otherAdmin()], () => [editor()], () => [owner()]];

/** Who must be refused, even where no scope hides the subject. */
export const unentitled: Record<Whose, Array<() => Role[]>> = {
  vendor: [...strangers, () => [otherAdmin()]],
  owner: [...strangers, () => [otherAdmin()], () => [editor()]],
  people: [() => [], () => [neighbourEditor()], () => [otherAdmin()], () => [editor()], () => [owner()]],
  "shared people": [
    ...strangers,
    () => [otherAdmin()],
    () => [admin()],
    () => [admin(), otherAdmin()],
    () => [editor()],
  ],
  plan: ofThePlatform,
  platform: ofThePlatform,
  "any admin": [...strangers, () => [editor()], () => [owner()]],
  installation: [...ofThePlatform, () => [admin()]],
  "super admins": [...ofThePlatform, () => [admin()]],
};

/** Who may, each in the scope that a request of theirs has. */
export const entitled: Record<Whose, Array<[roles: () => Role[], scope: () => Scope]>> = {
  vendor: [
    [() => [editor()], ofVendor],
    [() => [owner()], ofVendor],
    [() => [admin()], ofPlatform],
    [() => [superAdmin()], everywhere],
  ],
  owner: [
    [() => [owner()], ofVendor],
    [() => [admin()], ofPlatform],
    [() => [superAdmin()], everywhere],
  ],
  people: [
    [() => [neighbourOwner()], ofNeighbour],
    [() => [admin()], ofPlatform],
    [() => [superAdmin()], everywhere],
  ],
  "shared people": [
    [() => [owner()], ofVendor],
    [() => [owner()], ofVendorElsewhere],
    [() => [superAdmin()], everywhere],
  ],
  plan: [
    [() => [admin()], ofPlatform],
    [() => [superAdmin()], everywhere],
  ],
  platform: [
    [() => [admin()], ofPlatform],
    [() => [superAdmin()], everywhere],
  ],
  "any admin": [
    [() => [otherAdmin()], ofOtherPlatform],
    [() => [superAdmin()], everywhere],
  ],
  installation: [[() => [superAdmin()], everywhere]],
  "super admins": [[() => [superAdmin()], everywhere]],
};

export const named = (roles: readonly Role[]) => roles.map(({ kind }) => kind).join(" and ") || "nobody";
export const attemptBy = (actor: Actor, scope: Scope, attempt: Attempt) => inScope(actor, scope, attempt, database.db);
export const ending = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "succeeded",
    (error: unknown) => (error instanceof Error ? error.constructor.name : String(error)),
  );
