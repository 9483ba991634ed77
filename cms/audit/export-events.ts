import type { Context } from "../context";
import { type EventFilter, type ListedEvent, listEvents } from "./list-events";

const batchSize = 500;

/**
 * All events that a filter matches, newest first, read a batch at a time as they are taken: a log of any length needs
 * no more memory than one batch.
 *
 * @param inTransaction runs the reading of a batch; one transaction for each lets no slow reader keep a connection.
 * @throws Invalid, Forbidden, on the first batch.
 */
export async function* exportEvents(
  inTransaction: <T>(read: (ctx: Context) => Promise<T>) => Promise<T>,
  filter: EventFilter,
): AsyncGenerator<ListedEvent[], void> {
  for (let before: string | undefined; ; ) {
    const part = { ...filter, before, limit: batchSize };
    const { events, next } = await inTransaction((ctx) => listEvents(ctx, part));
    yield events;
    if (!next) return;
    before = next;
  }
}
