import type { Context } from "../context";
import { type EventFilter, type ListedEvent, listEvents } from "./list-events";

const batchSize = 500;

/**
 * All events that a filter matches, newest first, read a batch at a time as they are taken: a log of any length needs
 * no more memory than one batch.
 *
 * @throws Invalid, Forbidden, on the first event.
 */
export async function* exportEvents(ctx: Context, filter: EventFilter): AsyncGenerator<ListedEvent> {
  for (let before: string | undefined; ; ) {
    const { events, next } = await listEvents(ctx, { ...filter, before, limit: batchSize });
    yield* events;
    if (!next) return;
    before = next;
  }
}
