import type { Action } from "@/cms/policy";
import type { GrantedRole } from "@/cms/users/role";
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
