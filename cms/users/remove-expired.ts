import { lt, sql } from "drizzle-orm";
import {
  idempotencyKeys,
  mails,
  passwordResets,
  previewLinks,
  rateLimits,
  sessions,
  webhookDeliveries,
} from "@/db/schema";
import type { Context } from "../context";
import { invitationDays } from "../invitations/invitation";

/**
 * Removes sessions, reset and preview links and counts of attempts that ended a day ago or more, and answers that are
 * kept for a day; of mail that was never delivered the text once its links have expired, and all mail after
 * 90 days; what was sent to webhooks after thirty.
 */
export async function removeExpired({ db }: Context): Promise<void> {
  const yesterday = sql`now() - interval '1 day'`;
  await db.delete(sessions).where(lt(sessions.expiresAt, yesterday));
  await db.delete(passwordResets).where(lt(passwordResets.expiresAt, yesterday));
  await db.delete(previewLinks).where(lt(previewLinks.expiresAt, yesterday));
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, yesterday));
  await db.delete(rateLimits).where(lt(rateLimits.expire, yesterday));
  await db
    .update(mails)
    .set({ content: null })
    .where(lt(mails.createdAt, sql`now() - make_interval(days => ${invitationDays + 1})`));
  await db.delete(mails).where(lt(mails.createdAt, sql`now() - interval '90 days'`));
  await db.delete(webhookDeliveries).where(lt(webhookDeliveries.createdAt, sql`now() - interval '30 days'`));
}
