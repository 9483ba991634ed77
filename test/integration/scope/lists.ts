import type { Context } from "@/cms/context";
import { listInvitations } from "@/cms/invitations/list-invitations";
import type { Action } from "@/cms/policy";
import { listTokens } from "@/cms/tokens/list-tokens";
import { findPeople } from "@/cms/users/find-people";
import { listPeople } from "@/cms/users/list-people";
import { findVendors } from "@/cms/vendors/find-vendors";

export type List = { verb: string; action: Action; read: (ctx: Context) => Promise<unknown> };

/** Queries without a subject: what they tell is what lies in the scope that they run in. */
export const lists: List[] = [
  { verb: listPeople.name, action: "people.read", read: (ctx) => listPeople(ctx, {}) },
  { verb: findPeople.name, action: "people.read", read: (ctx) => findPeople(ctx, {}) },
  { verb: listInvitations.name, action: "people.read", read: (ctx) => listInvitations(ctx) },
  { verb: findVendors.name, action: "vendor.read", read: (ctx) => findVendors(ctx, {}) },
  { verb: listTokens.name, action: "token.read", read: listTokens },
];
