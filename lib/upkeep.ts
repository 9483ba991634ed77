import { inScope } from "@/cms/context";
import { sweepFiles } from "@/cms/media/sweep-files";
import { system } from "@/cms/policy";
import { removeExpired } from "@/cms/users/remove-expired";
import { sweepWorkingCopies } from "@/cms/working-copies/sweep-working-copies";
import { logFault } from "./logger";
import { deliverMails } from "./mailer";
import { listFiles } from "./media-storage";
import { deliverToWebhooks } from "./webhooks";

const minuteMs = 60_000;

/** Starts what a server does by itself: mail that failed is tried again, webhooks are told what happened, and what has expired is removed. */
export function startUpkeep(): void {
  every(minuteMs, deliverMails);
  every(5000, deliverToWebhooks);
  every(60 * minuteMs, () => inScope(system, "everything", removeExpired));
  every(60 * minuteMs, () => inScope(system, "everything", sweepWorkingCopies));
  every(6 * 60 * minuteMs, sweepStorage);
}

/** A picture at a time, so that no transaction is long. */
async function sweepStorage(): Promise<void> {
  for await (const files of listFiles()) {
    await inScope(system, "everything", (ctx) => sweepFiles(ctx, { files }));
  }
}

function every(intervalMs: number, work: () => Promise<void>): void {
  setInterval(() => work().catch(logFault), intervalMs).unref();
}
