import { eq } from "drizzle-orm";
import type { Action } from "@/cms/policy";
import type { GrantedRole } from "@/cms/users/role";
import { platforms, vendors } from "@/db/schema";
import { aToken } from "./api";
import type { Cms } from "./cms";
import { superAdmin, type Tenant } from "./tenant";

/** A token with a role of a tenant, for all that it can have or for some of it. */
export function tokenOf(cms: Pick<Cms, "run">, { kind, ...subject }: GrantedRole, scopes?: readonly Action[]) {
  return aToken(cms, { role: kind, ...subject, scopes });
}

/** Tokens of everyone who works at a tenant, and of who runs the installation. */
export async function tokensAt(cms: Pick<Cms, "run">, { admin, owner, editor }: Tenant) {
  return {
    superAdmin: await tokenOf(cms, superAdmin),
    admin: await tokenOf(cms, admin),
    owner: await tokenOf(cms, owner),
    editor: await tokenOf(cms, editor),
  };
}

/** The ids of a platform and of a vendor, by their codes. */
export async function memberOf(
  { db }: Pick<Cms, "db">,
  { code, vendorCode }: Pick<Tenant, "code" | "vendorCode">,
): Promise<{ platformId: string; vendorId: string }> {
  const [platform] = await db.select({ id: platforms.id }).from(platforms).where(eq(platforms.code, code));
  const [vendor] = await db.select({ id: vendors.id }).from(vendors).where(eq(vendors.code, vendorCode));
  if (!platform || !vendor) throw new Error(`There is no ${vendorCode} on ${code}.`);
  return { platformId: platform.id, vendorId: vendor.id };
}

/** How somebody unknown is answered; with 429 where too many unknown calls came from one address, as tests make together. */
export const unknownStatuses = [401, 429];

/** What of a problem document tests read. */
export type Problem = { status: number; field?: string; errors?: Array<{ path: string }> };

/** The places that a problem document names, in their order. */
export const pathsOf = ({ errors = [] }: Problem): string[] => errors.map(({ path }) => path).sort();

/** A part of a list, as the API answers it. */
export type Listed = { items: Array<Record<string, unknown>>; nextCursor: string | null };
