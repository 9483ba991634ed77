import { z } from "zod";
import type { EventFilter } from "@/cms/audit/list-events";
import { nouns } from "@/components/audit/event-words";

/** What the address of the log may say. */
export const logNames = ["platform", "actor", "noun", "vendor", "from", "to", "before"] as const;
export type LogQuery = Partial<Record<(typeof logNames)[number], string>>;

const dayMs = 24 * 3600 * 1000;

/** What of it makes sense as a filter; the rest narrows nothing. Days are whole ones in UTC, both included. */
export function readLogQuery({ actor, noun, from, to }: LogQuery): EventFilter {
  const [first, last] = [dayOf(from), dayOf(to)];
  return {
    ...(z.uuid().safeParse(actor).success && { actorId: actor }),
    ...(noun && Object.hasOwn(nouns, noun) && { noun }),
    ...(first && { from: first }),
    ...(last && { to: new Date(last.getTime() + dayMs) }),
  };
}

/** PostgreSQL has no year 0, and JavaScript writes none after 9999 in a way that it reads. */
const isInReach = (time: string) => time >= "1970" && time < "9999";

function dayOf(text = ""): Date | null {
  return z.iso.date().safeParse(text).success && isInReach(text) ? new Date(`${text}T00:00:00Z`) : null;
}

/** The place in the log where the page begins; what is none begins it anew. */
export function readPlace({ before = "" }: LogQuery): string | undefined {
  const [at = "", id] = before.split("_");
  const isPlace =
    /\.\d{6}Z$/.test(at) && isInReach(at) && z.iso.datetime().safeParse(at).success && z.uuid().safeParse(id).success;
  return isPlace ? before : undefined;
}
