import { type Context, inScope } from "@/cms/context";
import { system } from "@/cms/policy";
import { createToken } from "@/cms/tokens/create-token";
import { tokenScopes } from "@/cms/tokens/token";
import { connect } from "@/db/client";

/** Tokens of an admin of OMS, for all that such a token can do. */
export async function apiTokens(ownerUrl: string, count: number): Promise<string[]> {
  const { db, sql, close } = connect(ownerUrl, { max: 1, scope: "everything" });
  try {
    const [platform] = await sql<Array<{ id: string }>>`select id from platforms where code = 'oms'`;
    if (!platform) throw new Error("OMS is not seeded.");
    const role = { kind: "platform-admin", platformId: platform.id } as const;
    return await inScope(system, "everything", (ctx) => make(ctx, role, count), db);
  } finally {
    await close();
  }
}

type Role = Parameters<typeof createToken>[1]["role"];

async function make(ctx: Context, role: Role, count: number): Promise<string[]> {
  const made: string[] = [];
  while (made.length < count) {
    const { token } = await createToken(ctx, { name: "bench", role, scopes: [...tokenScopes], expiresInDays: 1 });
    made.push(token);
  }
  return made;
}
