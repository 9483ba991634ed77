import { desc, eq } from "drizzle-orm";
import { inScope } from "@/cms/context";
import { invitePerson } from "@/cms/invitations/invite-person";
import type { MailContent } from "@/cms/mails/mail";
import { system } from "@/cms/policy";
import type { Database } from "@/db/client";
import { mails } from "@/db/schema";
import { withOwner } from "./postgres/with-owner";
import { done, fail, reasonOf, say } from "./process/print";
import { appOrigin } from "./server/addresses";

/** `npm run invite -- someone@example.lu`: invites a super admin, the first one of an installation among them. */
export async function main([email = ""]: string[]): Promise<void> {
  if (!email) fail("Whom? npm run invite -- someone@example.lu");
  const origin = appOrigin();
  try {
    const href = await withOwner((db) => invite(db, email, origin));
    done(`${email} is invited to run this installation. The link works for seven days, once:`);
    say(`\n  ${href}\n`);
  } catch (error) {
    fail(reasonOf(error));
  }
}

function invite(db: Database, email: string, origin: string): Promise<string | undefined> {
  return inScope(
    system,
    "everything",
    async (ctx) => {
      await invitePerson(ctx, { email, role: { kind: "super-admin" }, origin });
      const [mail] = await ctx.db
        .select({ content: mails.content })
        .from(mails)
        .where(eq(mails.recipient, email.trim().toLowerCase()))
        .orderBy(desc(mails.createdAt))
        .limit(1);
      return (mail?.content as MailContent | undefined)?.action?.href;
    },
    db,
  );
}
