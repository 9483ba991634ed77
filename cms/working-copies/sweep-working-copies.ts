import { lt, sql } from "drizzle-orm";
import { workingCopies } from "@/db/schema";
import type { Context } from "../context";

/** Removes what nobody came back to for 30 days. */
export async function sweepWorkingCopies({ db }: Context): Promise<void> {
  await db.delete(workingCopies).where(lt(workingCopies.updatedAt, sql`now() - interval '30 days'`));
}
