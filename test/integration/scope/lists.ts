import type { Context } from "@/cms/context";
import { listInvitations } from "@/cms/invitations/list-invitations";
import type { Action } from "@/cms/policy";
import { listTokens } from "@/cms/tokens/list-tokens";
import { listPeople } from "@/cms/users/list-people";
import { listVendors } from "@/cms/vendors/list-vendors";

export type List = { verb: string; action: Action; read: (ctx: Context) => Promise<unknown> };

/** Queries without a subject: what they tell is what lies in the scope that they run in. */
export const lists: List[] = [
  { verb: listPeople.name, action: "people.read", read: (ctx) => listPeople(ctx, {}) },
  { verb: listInvitations.name, action: "people.read", read: listInvitations },
  { verb: listVendors.name, action: "people.read", read: listVendors },
  { verb: listTokens.name, action: "token.read", read: listTokens },
];
