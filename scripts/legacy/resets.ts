import { inScope } from "@/cms/context";
import { sendResets } from "@/cms/legacy/send-resets";
import { system } from "@/cms/policy";
import { connect } from "@/db/client";
import { openDatabase } from "../postgres/database";
import { done } from "../process/print";
import type { LegacyCommand } from "./read-command";

/** `npm run legacy -- send-resets`: the mails leave with the server, or lie in the outbox where there is no mail server. */
export async function resets({ platform }: LegacyCommand): Promise<void> {
  const origin = new URL(process.env.APP_URL ?? `http://localhost:${process.env.PORT ?? 9999}`).origin;
  const database = await openDatabase();
  const { db, close } = connect(database.ownerUrl, { max: 1, scope: "everything" });
  try {
    const sent = await sendResets((work) => inScope(system, "everything", work, db), { platform, origin });
    const people = `${sent.toLocaleString("en")} ${sent === 1 ? "person" : "people"}`;
    done(sent ? `${people} can set a password now: the links work for seven days.` : "Nobody needs a link.");
  } finally {
    await close();
    await database.stop();
  }
}
