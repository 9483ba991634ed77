import { sql } from "drizzle-orm";
import { sessions } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { type Client, sessionDays } from "./session";

const longestUserAgent = 400;

/**
 * Signs someone in on a device, always under a new id.
 *
 * @param method how they proved who they are: `password`, or a provider's name.
 */
export async function createSession(
  ctx: Context,
  { userId, method, client }: { userId: string; method: string; client: Client },
): Promise<string> {
  const [session] = await ctx.db
    .insert(sessions)
    .values({
      userId,
      address: client.address,
      userAgent: client.userAgent.slice(0, longestUserAgent),
      expiresAt: sql`now() + make_interval(days => ${sessionDays})`,
    })
    .returning({ id: sessions.id });
  if (!session) throw new Error("The session was not stored.");
  const acting = { ...ctx, actor: { ...ctx.actor, userId } };
  await audit(acting, { action: "session.start", subjectId: userId, detail: { method, address: client.address } });
  return session.id;
}
