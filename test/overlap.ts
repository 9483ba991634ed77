import type { Sql } from "postgres";
import type { Context } from "@/cms/context";
import type { TestDatabase } from "./database";

type Run = TestDatabase["run"];

/**
 * Lets a second write begin while a first one has written but is not committed yet: the first commits as soon as the
 * second waits for it, or has ended without.
 *
 * @param as who writes, where it is not a script in the scope of everything.
 * @returns how the second ended.
 */
export async function overlap<T>(
  { run, sql }: TestDatabase,
  first: (ctx: Context) => Promise<unknown>,
  second: (ctx: Context) => Promise<T>,
  as: { first?: Run; second?: Run } = {},
): Promise<PromiseSettledResult<T>> {
  const state = { isOver: false };
  const [runFirst, runSecond] = [as.first ?? run, as.second ?? run];
  const ending = await runFirst(async (ctx) => {
    await first(ctx);
    const ended = Promise.allSettled([runSecond(second).finally(() => (state.isOver = true))]);
    while (!state.isOver && !(await isSomeoneWaiting(sql)));
    return { ended };
  });
  const [result] = await ending.ended;
  return result;
}

/** Whether a transaction on the database waits for another. */
export async function isSomeoneWaiting(sql: Sql): Promise<boolean> {
  const waiting = await sql`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return waiting.length > 0;
}
