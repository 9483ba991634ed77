import {
  type Action,
  actions,
  can,
  publishingActions,
  type Role,
  readingActions,
  type Subject,
  writingActions,
} from "../policy";
import type { RoleKind } from "../users/role";
import { offeredScopes, type TokenScope } from "./token";

/** What tokens are mostly for, from the least to the most. */
export const presets = ["read", "write", "publish", "everything"] as const;
export type Preset = (typeof presets)[number];

const wanted: Record<Preset, readonly Action[]> = {
  read: readingActions,
  write: [...readingActions, ...writingActions],
  publish: [...readingActions, ...writingActions, ...publishingActions],
  everything: actions,
};

const [platformId, vendorId] = ["a platform", "a vendor"];

const holders: Record<RoleKind, [role: Role, own: Subject]> = {
  "super-admin": [{ kind: "super-admin" }, { platformId, vendorId }],
  "platform-admin": [
    { kind: "platform-admin", platformId },
    { platformId, vendorId: null },
  ],
  "vendor-owner": [
    { kind: "vendor-owner", vendorId },
    { platformId, vendorId },
  ],
  "vendor-editor": [
    { kind: "vendor-editor", vendorId, mayPublish: true },
    { platformId, vendorId },
  ],
};

/**
 * The scopes that are of use to a token with a role: what the role may do with what is its own. Those of editors are
 * told as if their vendor's owners let them publish, which is asked anew whenever a token is used.
 */
export function scopesOf(kind: RoleKind): TokenScope[] {
  const [role, own] = holders[kind];
  return offeredScopes.filter((scope) => can({ userId: null, roles: [role] }, scope, own));
}

/** The scopes of a role that a preset stands for. */
export function presetScopes(preset: Preset, kind: RoleKind): TokenScope[] {
  return scopesOf(kind).filter((scope) => wanted[preset].includes(scope));
}
