import { randomBytes } from "node:crypto";
import type { Context } from "@/cms/context";
import { type GrantedRole, roleColumns } from "@/cms/users/role";
import { storePassword } from "@/cms/users/store-password";
import { userRoles, users } from "@/db/schema";
import type { Cms } from "./cms";
import { type Answer, get, post } from "./http";
import { app, port } from "./server";

/** Someone with an account, as a test knows them. */
export type Person = { id: string; name: string; email: string; password: string };

/** Who someone is when they sign in. */
export type Login = Pick<Person, "email" | "password">;

export const sessionCookie = "orion.session";

export const anEmail = (name = "someone") => `${name}-${randomBytes(4).toString("hex")}@example.lu`;

/** An account with a password and the given roles, for one test alone. */
export function aPerson(
  { run }: Pick<Cms, "run">,
  { name = "Kim Reuter", email = anEmail(), roles = [] }: { name?: string; email?: string; roles?: GrantedRole[] } = {},
): Promise<Person> {
  return run(async (ctx) => {
    const [user] = await ctx.db.insert(users).values({ email, name }).returning({ id: users.id });
    if (!user) throw new Error("The user was not stored.");
    const password = randomBytes(12).toString("base64url");
    await storePassword(ctx, { userId: user.id, password });
    for (const role of roles) await giveRole(ctx, user.id, role);
    return { id: user.id, name, email, password };
  });
}

export async function giveRole({ db }: Context, userId: string, role: GrantedRole): Promise<void> {
  await db.insert(userRoles).values({ userId, ...roleColumns(role) });
}

/** What a request says that comes from a page of the application. */
export const sameOrigin = () => ({ origin: app() });

/**
 * Signs in over HTTP, as the sign-in page does.
 *
 * @returns the value of the session cookie.
 * @throws Error where the server does not let them in.
 */
export async function sessionOf({ email, password }: Login): Promise<string> {
  const { cookie, csrfToken } = await csrf();
  const body = new URLSearchParams({ csrfToken, email, password, json: "true" }).toString();
  const answer = await post(`localhost:${port()}`, "/api/auth/callback/password", formHeaders(cookie), body);
  const session = cookieOf(answer, sessionCookie);
  if (!session) throw new Error(`${email} was not let in: ${answer.status} ${answer.body}`);
  return session;
}

/** A token of next-auth against forged forms, with the cookie that belongs to it. */
export async function csrf(cookie = ""): Promise<{ cookie: string; csrfToken: string }> {
  const answer = await get(`localhost:${port()}`, "/api/auth/csrf", cookie ? { cookie } : {});
  const { csrfToken } = JSON.parse(answer.body.toString()) as { csrfToken: string };
  const own = `orion.csrf=${cookieOf(answer, "orion.csrf")}`;
  return { csrfToken, cookie: [cookie, own].filter(Boolean).join("; ") };
}

export const formHeaders = (cookie: string) => ({
  ...sameOrigin(),
  cookie,
  "content-type": "application/x-www-form-urlencoded",
});

/** The value that an answer sets a cookie to; empty where it takes it away, null where it does neither. */
export function cookieOf({ headers }: Answer, name: string): string | null {
  const set = headers["set-cookie"]?.find((line) => line.startsWith(`${name}=`));
  return set === undefined ? null : (/=([^;]*)/.exec(set)?.[1] ?? null);
}

/** The cookie header of someone who is signed in. */
export const cookieHeader = (session: string) => ({ cookie: `${sessionCookie}=${session}` });

/** Somebody of the application's own pages who is signed in, with a role: what their requests say. */
export async function aSession(cms: Pick<Cms, "run">, role: GrantedRole): Promise<Record<string, string>> {
  const person = await aPerson(cms, { roles: [role] });
  return { ...sameOrigin(), ...cookieHeader(await sessionOf(person)) };
}
