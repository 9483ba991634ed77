import { type ListedEvent, listEvents } from "../audit/list-events";
import type { Context } from "../context";

const most = 10;

/** The last ten things that were done in the scope. @throws Forbidden. */
export async function recentActivity(ctx: Context): Promise<ListedEvent[]> {
  return (await listEvents(ctx, { limit: most })).events;
}
