import { inScope } from "@/cms/context";
import { system } from "@/cms/policy";
import { removeExpired } from "@/cms/users/remove-expired";
import { sweepWorkingCopies } from "@/cms/working-copies/sweep-working-copies";
import { logFault } from "./logger";
import { deliverMails } from "./mailer";

const minuteMs = 60_000;

/** Starts what a server does by itself: mail that failed is tried again, and what has expired is removed. */
export function startUpkeep(): void {
  every(minuteMs, deliverMails);
  every(60 * minuteMs, () => inScope(system, "everything", removeExpired));
  every(60 * minuteMs, () => inScope(system, "everything", sweepWorkingCopies));
}

function every(intervalMs: number, work: () => Promise<void>): void {
  setInterval(() => work().catch(logFault), intervalMs).unref();
}
