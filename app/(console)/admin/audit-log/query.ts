import { z } from "zod";
import type { EventFilter } from "@/cms/audit/list-events";
import { nouns } from "@/components/audit/event-words";

/** What the address of the log says, as it was typed. */
export type LogQuery = Partial<Record<"platform" | "actor" | "noun" | "vendor" | "from" | "to" | "before", string>>;

const dayMs = 24 * 3600 * 1000;

/** What of it makes sense as a filter; the rest narrows nothing. Days are whole ones in UTC, both included. */
export function readLogQuery({ actor, noun, from, to }: LogQuery): EventFilter {
  const [first, last] = [dayOf(from), dayOf(to)];
  return {
    ...(z.uuid().safeParse(actor).success && { actorId: actor }),
    ...(noun && noun in nouns && { noun }),
    ...(first && { from: first }),
    ...(last && { to: new Date(last.getTime() + dayMs) }),
  };
}

function dayOf(text: string | undefined): Date | null {
  return z.iso.date().safeParse(text).success ? new Date(`${text}T00:00:00Z`) : null;
}

/** The place in the log where the page begins; what is none begins it anew. */
export function readPlace({ before = "" }: LogQuery): string | undefined {
  const [at = "", id] = before.split("_");
  const isPlace = /\.\d{6}Z$/.test(at) && z.iso.datetime().safeParse(at).success && z.uuid().safeParse(id).success;
  return isPlace ? before : undefined;
}
