import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { z } from "zod";
import { endSession } from "@/cms/sessions/end-session";
import { findSession, type Session, touchSession } from "@/cms/sessions/find-session";
import { consolePathHeader } from "../console-path";
import { env } from "../env";
import { asNobody, asUser } from "./act-as";
import { sessionCookieName } from "./cookies";
import { returnPath } from "./return-path";

/**
 * Who is signed in, with the roles that they have now, or null; asked of the database once for each request, so that
 * a session that has ended is over at the very next one.
 */
export const currentSession = cache(async (): Promise<Session | null> => {
  const sessionId = await cookieSessionId();
  if (!sessionId) return null;
  return asNobody(async (ctx) => {
    const session = await findSession(ctx, { sessionId });
    if (session) await touchSession(ctx, { sessionId });
    return session;
  });
});

/** The same for pages that need someone; nobody is sent to sign in, and comes back to the page. */
export async function requireSession(): Promise<Session> {
  const session = await currentSession();
  if (session) return session;
  const path = returnPath((await headers()).get(consolePathHeader));
  const hadSession = (await cookies()).has(sessionCookieName());
  const query = new URLSearchParams({ ...(path && { next: path }), ...(hadSession && { notice: "ended" }) });
  redirect(query.size ? `/login?${query}` : "/login");
}

/** Ends the session that the request came with: on signing out, and when a new one takes its place. */
export async function endCurrentSession(): Promise<void> {
  const session = await currentSession();
  if (session) await asUser(session, "account", (ctx) => endSession(ctx, { sessionId: session.id }));
}

async function cookieSessionId(): Promise<string | null> {
  const cookie = (await cookies()).get(sessionCookieName());
  if (!cookie) return null;
  // A cookie that was made up, or signed with an older secret, is none.
  const token = await decode({ token: cookie.value, secret: env().AUTH_SECRET }).catch(() => null);
  return z.uuid().safeParse(token?.sid).data ?? null;
}
