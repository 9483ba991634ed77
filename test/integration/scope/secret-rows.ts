import type { Context } from "@/cms/context";
import { acceptInvitation } from "@/cms/invitations/accept-invitation";
import { findInvitation } from "@/cms/invitations/find-invitation";
import { findPreview } from "@/cms/previews/find-preview";
import { createSession } from "@/cms/sessions/create-session";
import { findSession, touchSession } from "@/cms/sessions/find-session";
import { findTokenActor } from "@/cms/tokens/find-token-actor";
import { takeAttempt } from "@/cms/users/attempts";
import { requestReset } from "@/cms/users/request-reset";
import { findReset, resetPassword } from "@/cms/users/reset-password";
import { signIn } from "@/cms/users/sign-in";
import { findProviderUser } from "@/cms/users/sign-in-with-provider";
import { aClient, origin } from "@/test/factories";

const addressOf = ({ pathPrefix }: { pathPrefix: string }) => `/${pathPrefix}`;

/** What proves that an account is someone's, all of it. */
export type Proofs = {
  userId: string;
  email: string;
  password: string;
  sessionId: string;
  reset: string;
  invitation: string;
  preview: string;
  token: string;
  accountId: string;
};

export type SecretRow = {
  verb: string;
  why: string;
  with: (proofs: Proofs) => (ctx: Context) => Promise<unknown>;
};

/** The verbs of people who show a password, a link or a token. They run in the scope "everything", each for a reason. */
export const secretRows: SecretRow[] = [
  {
    verb: takeAttempt.name,
    why: "counts attempts on accounts that need not exist",
    with: (given) => (ctx) => takeAttempt(ctx, { kind: "signIn", email: given.email, address: aClient().address }),
  },
  {
    verb: signIn.name,
    why: "nobody is known before the password is checked",
    with: (given) => (ctx) => signIn(ctx, { email: given.email, password: given.password, client: aClient() }),
  },
  {
    verb: createSession.name,
    why: "a step of signing in, and of what providers answer",
    with: (given) => (ctx) => createSession(ctx, { userId: given.userId, method: "password", client: aClient() }),
  },
  {
    verb: findProviderUser.name,
    why: "nobody is known before the provider's account is looked up",
    with: (given) => (ctx) =>
      findProviderUser(ctx, { provider: "oidc", accountId: given.accountId, email: null, isEmailVerified: false }),
  },
  {
    verb: findSession.name,
    why: "it is what says who acts",
    with: (given) => (ctx) => findSession(ctx, { sessionId: given.sessionId }),
  },
  {
    verb: touchSession.name,
    why: "it goes with findSession",
    with: (given) => (ctx) => touchSession(ctx, { sessionId: given.sessionId }),
  },
  {
    verb: requestReset.name,
    why: "whoever lost a password is not signed in",
    with: (given) => (ctx) => requestReset(ctx, { email: given.email, origin }),
  },
  {
    verb: findReset.name,
    why: "the link alone says whose it is",
    with: (given) => (ctx) => findReset(ctx, { secret: given.reset }),
  },
  {
    verb: resetPassword.name,
    why: "the link alone says whose it is",
    with: (given) => (ctx) =>
      resetPassword(ctx, { secret: given.reset, password: "a new password", address: aClient().address }),
  },
  {
    verb: findInvitation.name,
    why: "whoever is invited has no role yet",
    with: (given) => (ctx) => findInvitation(ctx, { secret: given.invitation }),
  },
  {
    verb: acceptInvitation.name,
    why: "whoever is invited has no role yet",
    with: (given) => (ctx) => acceptInvitation(ctx, { secret: given.invitation }),
  },
  {
    verb: findPreview.name,
    why: "whoever has the link has no role, and need not be signed in",
    with: (given) => (ctx) => findPreview(ctx, { secret: given.preview, addressOf }),
  },
  {
    verb: findTokenActor.name,
    why: "it is what says who acts",
    with: (given) => (ctx) => findTokenActor(ctx, { token: given.token }),
  },
];
