import { type SQL, sql } from "drizzle-orm";
import type { Context } from "../../context";

/** Takes what a query finds off the list of what is to go, and writes down why. */
export async function keep({ db }: Context, kind: string, found: SQL, why: string): Promise<void> {
  await db.execute(sql`
    with kept as (delete from legacy_out where kind = ${kind} and id in (${found}) returning id)
    insert into legacy_kept (kind, id, why) select ${kind}, id, ${why} from kept`);
}
