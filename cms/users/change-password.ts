import { eq } from "drizzle-orm";
import { passwords } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Invalid } from "../errors";
import { queueMail } from "../mails/queue-mail";
import { endOwnSessions } from "../sessions/end-session";
import { passwordChangedMail } from "./account-mails";
import { passwordSchema, verifyPassword } from "./password";
import { selfOf } from "./self";
import { storePassword } from "./store-password";

type PasswordChange = {
  /** What the password was; asked for where there is one. */
  current: string;
  next: string;
  /** The session that the change is made in; all others end. */
  sessionId: string;
  /** That of the application, for the link in the mail. */
  origin: string;
};

/**
 * Changes the acting user's password, signs them out on every other device and tells them by mail.
 *
 * @throws Invalid naming `current` where it is wrong, `next` where it is no password.
 */
export async function changePassword(ctx: Context, change: PasswordChange): Promise<{ ended: number }> {
  const userId = selfOf(ctx);
  const next = parseNewPassword(change.next);
  const [stored] = await ctx.db.select().from(passwords).where(eq(passwords.userId, userId));
  if (stored && !(await verifyPassword(stored.hash, change.current))) {
    throw new Invalid([{ path: "current", message: "is not your current password" }]);
  }
  const user = await storePassword(ctx, { userId, password: next });
  const { ended } = await endOwnSessions(ctx, { except: change.sessionId });
  await queueMail(ctx, passwordChangedMail(user, `${change.origin}/forgot`));
  await audit(ctx, { action: "password.change", subjectId: userId });
  return { ended };
}

/** @throws Invalid naming `next`. */
export function parseNewPassword(next: string): string {
  const result = passwordSchema.safeParse(next);
  if (result.success) return result.data;
  throw new Invalid(result.error.issues.map(({ message }) => ({ path: "next", message })));
}
