import { desc, eq } from "drizzle-orm";
import { inScope } from "@/cms/context";
import type { MailContent } from "@/cms/mails/mail";
import { nobody } from "@/cms/policy";
import type { Client } from "@/cms/sessions/session";
import { takeAttempt } from "@/cms/users/attempts";
import { emailSchema } from "@/cms/users/email";
import { signIn } from "@/cms/users/sign-in";
import type { Database } from "@/db/client";
import { mails } from "@/db/schema";
import { aClient } from "./factories";

/** What tests of signing in, links and invitations ask again and again. */

type Attempt = { email: string; password: string; client?: Client };

/**
 * Tries to sign in as the form does: the attempt is counted and kept before the password is looked at.
 *
 * @returns the session, null where the password is not the account's, "locked" where there were too many attempts.
 */
export async function trySignIn(db: Database, { email: typed, password, client = aClient() }: Attempt) {
  const email = emailSchema.parse(typed);
  const attempt = { kind: "signIn" as const, email, address: client.address };
  const waitMs = await inScope(nobody, "everything", (ctx) => takeAttempt(ctx, attempt), db);
  if (waitMs !== null) return "locked";
  return inScope(nobody, "everything", (ctx) => signIn(ctx, { email, password, client }), db);
}

/** The secrets in the links of all mails to an address, newest first. */
export async function secretsSentTo({ db }: { db: Database }, email: string): Promise<string[]> {
  const sent = await db.select().from(mails).where(eq(mails.recipient, email)).orderBy(desc(mails.createdAt));
  return sent.flatMap(({ content }) => (content as MailContent | null)?.action?.href.split("/").at(-1) ?? []);
}

/** The newest of them. */
export async function secretSentTo(database: { db: Database }, email: string): Promise<string> {
  const [newest] = await secretsSentTo(database, email);
  if (!newest) throw new Error(`There is no link for ${email}.`);
  return newest;
}
