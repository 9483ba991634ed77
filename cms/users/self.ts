import type { Context } from "../context";
import { Forbidden } from "../errors";

/**
 * The acting user's own id, for what everyone may do with their own account.
 *
 * @throws Forbidden where nobody is signed in, or a token acts: an account is not its business.
 */
export function selfOf({ actor }: Context): string {
  if (actor.userId === null || actor.scopes) throw new Forbidden("Sign in to work with your account.");
  return actor.userId;
}
