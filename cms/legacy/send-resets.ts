import { and, eq, notExists, sql } from "drizzle-orm";
import { legacyEntries, passwordResets, passwords, users } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { lockName } from "../lock";
import { queueMail } from "../mails/queue-mail";
import { authorise, installation } from "../policy";
import { newSecret } from "../secret";
import { movedMail } from "../users/account-mails";
import type { Within } from "./import";
import { importedPlatform } from "./target/imported-platform";

/** People who are written to in one transaction. */
const batchSize = 200;

/**
 * Sends everyone whom an import brought in without a password a link to set one, for seven days. Whoever has set one since,
 * or has a link that still works, gets none, so it can be run again.
 *
 * @param origin of the application, which the links lead to.
 * @returns how many people were written to.
 * @throws NotFound where there is no such platform, or it took in nothing; Forbidden.
 */
export async function sendResets(
  within: Within,
  { platform, origin }: { platform: string; origin: string },
): Promise<number> {
  for (let sent = 0; ; ) {
    const now = await within((ctx) => sendSome(ctx, { platform, origin }));
    sent += now;
    if (now < batchSize) return sent;
  }
}

async function sendSome(ctx: Context, { platform, origin }: { platform: string; origin: string }): Promise<number> {
  authorise(ctx, "platform.create", installation);
  const platformId = await importedPlatform(ctx, platform);
  await lockName(ctx, `legacy import ${platformId}`);
  const people = await withoutPassword(ctx, platformId);
  for (const person of people) {
    const { secret, hash } = newSecret();
    const expiresAt = sql`now() + interval '7 days'`;
    await ctx.db.insert(passwordResets).values({ tokenHash: hash, userId: person.id, expiresAt });
    await queueMail(ctx, movedMail(person, `${origin}/reset/${secret}`));
  }
  // Without the people themselves, as in the import: they can be taken out again, and the log is for good.
  const detail = { after: { people: people.length } };
  if (people.length)
    await audit(ctx, { action: "platform.send-legacy-resets", platformId, subjectId: platformId, detail });
  return people.length;
}

function withoutPassword({ db }: Context, platformId: string) {
  const isBrought = and(
    eq(legacyEntries.kind, "user"),
    eq(legacyEntries.isMade, true),
    eq(legacyEntries.targetId, users.id),
  );
  const isOpen = sql`${passwordResets.expiresAt} > now() and ${passwordResets.usedAt} is null`;
  return db
    .select({ id: users.id, email: users.email, name: users.name, locale: users.locale })
    .from(users)
    .innerJoin(legacyEntries, and(isBrought, eq(legacyEntries.platformId, platformId)))
    .where(
      and(
        notExists(db.select().from(passwords).where(eq(passwords.userId, users.id))),
        notExists(
          db
            .select()
            .from(passwordResets)
            .where(and(eq(passwordResets.userId, users.id), isOpen)),
        ),
      ),
    )
    .orderBy(users.email)
    .limit(batchSize);
}
