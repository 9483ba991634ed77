import { desc, eq } from "drizzle-orm";
import { inScope } from "@/cms/context";
import { invitePerson } from "@/cms/invitations/invite-person";
import type { MailContent } from "@/cms/mails/mail";
import { system } from "@/cms/policy";
import { connect } from "@/db/client";
import { mails } from "@/db/schema";
import { openDatabase } from "./postgres/database";
import { done, fail, reasonOf, say } from "./process/print";

/** `npm run invite -- someone@example.lu`: invites a super admin, the first one of an installation among them. */
export async function main([email = ""]: string[]): Promise<void> {
  if (!email) fail("Whom? npm run invite -- someone@example.lu");
  const origin = new URL(process.env.APP_URL ?? `http://localhost:${process.env.PORT ?? 9999}`).origin;
  try {
    const database = await openDatabase();
    try {
      const href = await invite(database.ownerUrl, email, origin);
      done(`${email} is invited to run this installation. The link works for seven days, once:`);
      say(`\n  ${href}\n`);
    } finally {
      await database.stop();
    }
  } catch (error) {
    fail(reasonOf(error));
  }
}

async function invite(url: string, email: string, origin: string): Promise<string | undefined> {
  const { db, close } = connect(url, { scope: "everything" });
  try {
    return await inScope(
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
  } finally {
    await close();
  }
}
