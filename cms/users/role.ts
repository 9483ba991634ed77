import { z } from "zod";
import type { Context } from "../context";
import type { Role, Subject } from "../policy";

export const roleKinds = ["super-admin", "platform-admin", "vendor-owner", "vendor-editor"] as const;
export type RoleKind = (typeof roleKinds)[number];

/** A role as it is offered to someone, with the platform or the vendor that it is about. */
export const roleSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("super-admin") }),
  z.strictObject({ kind: z.literal("platform-admin"), platformId: z.uuid() }),
  z.strictObject({ kind: z.enum(["vendor-owner", "vendor-editor"]), vendorId: z.uuid() }),
]);
export type GrantedRole = z.infer<typeof roleSchema>;

/** The columns of a role in the tables that hold one. */
export type RoleColumns = { kind: RoleKind; platformId: string | null; vendorId: string | null };

export function roleColumns(role: GrantedRole): RoleColumns {
  return { platformId: null, vendorId: null, ...role };
}

/** The same with what the vendor's owners decide about its editors; null where the role is about no vendor. */
type HeldColumns = RoleColumns & { editorsMayPublish: boolean | null };

/** @throws Error where the columns do not make a role; the database refuses such rows. */
export function roleOf({
  kind,
  platformId,
  vendorId,
  editorsMayPublish,
}: HeldColumns): Exclude<Role, { kind: "system" }> {
  if (kind === "super-admin") return { kind };
  if (kind === "platform-admin" && platformId) return { kind, platformId };
  if (kind === "vendor-owner" && vendorId) return { kind, vendorId };
  if (kind === "vendor-editor" && vendorId) return { kind, vendorId, mayPublish: editorsMayPublish === true };
  throw new Error(`A ${kind} without its subject is stored.`);
}

/** Where the audit log files what happens to a role: with its tenant, as the scope that the verb runs in sees it. */
export function auditedPlace({ scope }: Context, { platformId, vendorId }: RoleColumns): Subject {
  return { platformId: platformId ?? (typeof scope === "string" ? null : scope.platformId), vendorId };
}
