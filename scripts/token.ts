import { inScope } from "@/cms/context";
import { system } from "@/cms/policy";
import { createToken } from "@/cms/tokens/create-token";
import type { Database } from "@/db/client";
import { withOwner } from "./postgres/with-owner";
import { asked } from "./process/asked";
import { done, fail, reasonOf, say } from "./process/print";
import { findRole } from "./token/find-role";
import { readRequest, type TokenRequest, usage } from "./token/read-request";

/** `npm run token -- --role super-admin --name CI`: makes an API token, and prints it this once. */
export async function main(given: string[]): Promise<void> {
  const request = asked(given, { name: "token", read: readRequest, usage });
  if (!request) return;
  try {
    const token = await withOwner((db) => make(db, request));
    done(`“${request.name}” works for ${request.days} days. Copy it now, it is never shown again:`);
    say(`\n  ${token}\n`);
  } catch (error) {
    fail(reasonOf(error));
  }
}

function make(db: Database, request: TokenRequest): Promise<string> {
  const { name, scopes, days } = request;
  return inScope(
    system,
    "everything",
    async (ctx) => {
      const role = await findRole(ctx, request);
      const { token } = await createToken(ctx, { name, scopes, expiresInDays: days, role });
      return token;
    },
    db,
  );
}
