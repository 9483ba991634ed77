import { type Context, inScope } from "@/cms/context";
import { system } from "@/cms/policy";
import { connect, type Database } from "@/db/client";
import { expireTags } from "@/lib/expire-tags";
import { app, databaseUrl, secret } from "./server";

export type Cms = {
  db: Database;
  /** Runs verbs in one transaction, as a script beside the server would; the server learns nothing of it. */
  run: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>;
  /** The same for verbs that say what visitors see differently now: the server is told. */
  change: (work: (ctx: Context) => Promise<{ tags: string[] }>) => Promise<void>;
};

/** Opens the database of the server that the tests run against. */
export function openCms(): Cms & { close: () => Promise<void> } {
  const { db, close } = connect(databaseUrl(), { max: 2, role: "orion_app", scope: "everything" });
  const run: Cms["run"] = (work) => inScope(system, "everything", work, db);
  return {
    db,
    run,
    change: async (work) => expireTags(app(), secret(), (await run(work)).tags),
    close,
  };
}
