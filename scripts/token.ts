import { inScope } from "@/cms/context";
import { system } from "@/cms/policy";
import { createToken } from "@/cms/tokens/create-token";
import { connect } from "@/db/client";
import { openDatabase } from "./postgres/database";
import { done, fail, reasonOf, say } from "./process/print";
import { findRole } from "./token/find-role";
import { readRequest, type TokenRequest, usage } from "./token/read-request";

/** `npm run token -- --role super-admin --name CI`: makes an API token, and prints it this once. */
export async function main(given: string[]): Promise<void> {
  if (given.includes("--help")) {
    say(usage);
    return;
  }
  const request = requestOf(given);
  try {
    const database = await openDatabase();
    try {
      const token = await make(database.ownerUrl, request);
      done(`“${request.name}” works for ${request.days} days. Copy it now, it is never shown again:`);
      say(`\n  ${token}\n`);
    } finally {
      await database.stop();
    }
  } catch (error) {
    fail(reasonOf(error));
  }
}

function requestOf(given: string[]): TokenRequest {
  try {
    return readRequest(given);
  } catch (error) {
    fail(`${reasonOf(error)}\n\n${usage}`);
  }
}

async function make(url: string, request: TokenRequest): Promise<string> {
  const { db, close } = connect(url, { scope: "everything" });
  try {
    return await inScope(
      system,
      "everything",
      async (ctx) => {
        const { name, scopes, days } = request;
        const { token } = await createToken(ctx, {
          ...{ name, scopes, expiresInDays: days },
          role: await findRole(ctx, request),
        });
        return token;
      },
      db,
    );
  } finally {
    await close();
  }
}
