import { z } from "zod";
import { type Action, actions } from "../policy";
import { roleSchema } from "../users/role";

/** What every token begins with, so that one that leaked is recognised for what it is. */
export const tokenPrefix = "orion_";

/** For how long a token can be good at most. */
export const longestDays = 366;

/** What a token may never do: let others in, by hand or by the links in other people's mail. */
const personal = [
  "mail.read",
  "people.invite",
  "people.remove",
  "session.end",
  "token.create",
  "token.revoke",
] as const satisfies readonly Action[];

export type TokenScope = Exclude<Action, (typeof personal)[number]>;

export function isTokenScope(action: Action): action is TokenScope {
  return !personal.some((each) => each === action);
}

export const tokenScopes: Action[] = actions.filter(isTokenScope);

/** What no operation of the API asks for. Tokens that were given them keep them; no other is offered them. */
const idle: readonly Action[] = ["overview.read", "token.read", "vendor.view-as"];

/** What a new token can be given. */
export const offeredScopes: TokenScope[] = actions.filter(isTokenScope).filter((scope) => !idle.includes(scope));

export const tokenSchema = z.strictObject({
  name: z.string().trim().min(1, "must not be empty").max(80, "must have at most 80 characters"),
  role: roleSchema,
  scopes: z.array(z.enum(tokenScopes)).min(1, "must have at least one scope"),
  expiresInDays: z.int().min(1).max(longestDays),
});
export type TokenInput = z.input<typeof tokenSchema>;
