import { mails } from "@/db/schema";
import type { Context } from "../context";
import type { Mail } from "./mail";

/** Stores a mail in the transaction that causes it: it is sent if, and only if, what it tells of has happened. */
export async function queueMail({ db }: Context, mail: Mail): Promise<void> {
  await db.insert(mails).values(mail);
}
