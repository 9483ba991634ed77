import { inScope } from "@/cms/context";
import { sendResets } from "@/cms/legacy/send-resets";
import { system } from "@/cms/policy";
import { withOwner } from "../postgres/with-owner";
import { done } from "../process/print";
import { appOrigin } from "../server/addresses";
import type { LegacyCommand } from "./read-command";

/** `npm run legacy -- send-resets`: the mails leave with the server, or lie in the outbox where there is no mail server. */
export async function resets({ platform }: LegacyCommand): Promise<void> {
  const origin = appOrigin();
  const sent = await withOwner((db) =>
    sendResets((work) => inScope(system, "everything", work, db), { platform, origin }),
  );
  const people = `${sent.toLocaleString("en")} ${sent === 1 ? "person" : "people"}`;
  done(sent ? `${people} can set a password now: the links work for seven days.` : "Nobody needs a link.");
}
