import { headers } from "next/headers";
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { createSession } from "@/cms/sessions/create-session";
import { findSession } from "@/cms/sessions/find-session";
import { sessionDays } from "@/cms/sessions/session";
import { takeAttempt } from "@/cms/users/attempts";
import { emailSchema } from "@/cms/users/email";
import { signIn } from "@/cms/users/sign-in";
import { findProviderUser } from "@/cms/users/sign-in-with-provider";
import { env } from "../env";
import { logFault } from "../logger";
import { asNobody } from "./act-as";
import { clientOf } from "./client";
import { authCookies } from "./cookies";
import { authProviders } from "./providers";
import { returnPath } from "./return-path";
import { endCurrentSession } from "./session";

declare module "next-auth" {
  interface User {
    sessionId?: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    /** Id of the session row; the cookie holds nothing else. */
    sid?: string;
  }
}

const password = CredentialsProvider({
  id: "password",
  credentials: { email: {}, password: {} },
  async authorize(credentials) {
    const email = emailSchema.safeParse(credentials?.email);
    const client = clientOf(await headers());
    if (!email.success || !credentials?.password) return null;
    const attempt = { kind: "signIn", email: email.data, address: client.address } as const;
    const waitMs = await asNobody((ctx) => takeAttempt(ctx, attempt));
    if (waitMs !== null) throw new Error(`TooManyAttempts:${Math.ceil(waitMs / 60_000)}`);
    const input = { email: email.data, password: credentials.password, client };
    const session = await asNobody((ctx) => signIn(ctx, input));
    return session && { id: session.userId, sessionId: session.sessionId };
  },
});

/** How next-auth is set up: sessions are rows of ours, the cookie carries the id of one. */
export function authOptions(): AuthOptions {
  return {
    secret: env().AUTH_SECRET,
    cookies: authCookies(),
    useSecureCookies: env().APP_URL.startsWith("https://"),
    session: { strategy: "jwt", maxAge: sessionDays * 24 * 60 * 60 },
    pages: { signIn: "/login", signOut: "/account", error: "/login" },
    providers: [password, ...authProviders()],
    // Altered cookies and made-up addresses are everyone's to send: one line each, and no more.
    logger: { error: (code) => void logFault(new Error(code)), warn: () => {}, debug: () => {} },
    callbacks: {
      async signIn({ account, profile }) {
        if (!account || account.type === "credentials") return true;
        try {
          const found = await asNobody((ctx) => findProviderUser(ctx, identityOf(account, profile)));
          return "userId" in found || `/login?error=${found.refusal}`;
        } catch (error) {
          // What is thrown here, next-auth would put into the address.
          logFault(error);
          return "/login?error=Callback";
        }
      },
      async jwt({ token, user, account, profile }) {
        if (!account) return { sid: token.sid };
        await endCurrentSession();
        if (account.type === "credentials") return { sid: user.sessionId };
        const client = clientOf(await headers());
        const sessionId = await asNobody(async (ctx) => {
          const found = await findProviderUser(ctx, identityOf(account, profile));
          if ("refusal" in found) throw new Error(found.refusal);
          return createSession(ctx, { userId: found.userId, method: account.provider, client });
        });
        return { sid: sessionId };
      },
      async session({ session, token }) {
        const found = token.sid ? await asNobody((ctx) => findSession(ctx, { sessionId: token.sid ?? "" })) : null;
        return { expires: session.expires, user: found ? { name: found.person.name } : undefined };
      },
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url;
        return baseUrl + (returnPath(path) ?? "/login");
      },
    },
    events: { signOut: endCurrentSession },
  };
}

type Profile = { email?: string; email_verified?: boolean };

function identityOf(
  { provider, providerAccountId }: { provider: string; providerAccountId: string },
  profile?: Profile,
) {
  const { email = null, email_verified: isEmailVerified = false } = profile ?? {};
  return { provider, accountId: providerAccountId, email, isEmailVerified };
}
