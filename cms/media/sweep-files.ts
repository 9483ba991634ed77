import { and, asc, inArray, not } from "drizzle-orm";
import { media } from "@/db/schema";
import { type FileFact, removeFiles } from "@/lib/media-storage";
import type { Context } from "../context";
import { isGone } from "./gone";
import { keysOf } from "./rendering";

/** What is younger may belong to an upload that has not come to its row yet; none takes nearly as long. */
const youngestMs = 24 * 60 * 60_000;

/**
 * Removes files that no picture names: of uploads that broke off, of what was replaced or cropped while the server went
 * down, of pictures that are gone. A picture that is being changed is waited for.
 *
 * @param files of a few pictures, as the storage lists them.
 */
export async function sweepFiles(ctx: Context, { files }: { files: readonly FileFact[] }): Promise<void> {
  const old = files.filter(({ changedAt }) => Date.now() - changedAt.getTime() > youngestMs).map(({ key }) => key);
  const isUnneeded = await unneededAmong(ctx, old);
  const suspects = old.filter(isUnneeded);
  if (!suspects.length) return;
  // Held until the files are gone: whoever gives the picture other files asks, once it is their turn, whether they are
  // there (`holdFiles`).
  const ids = [...new Set(suspects.map(idOf))];
  await ctx.db.select({ id: media.id }).from(media).where(inArray(media.id, ids)).orderBy(asc(media.id)).for("update");
  await removeFiles(suspects.filter(await unneededAmong(ctx, suspects)));
}

async function unneededAmong({ db }: Context, keys: readonly string[]): Promise<(key: string) => boolean> {
  const ids = [...new Set(keys.map(idOf))];
  const rows = ids.length
    ? await db
        .select()
        .from(media)
        .where(and(inArray(media.id, ids), not(isGone)))
    : [];
  const needed = new Set(rows.flatMap(keysOf));
  return (key) => !needed.has(key);
}

const idOf = (key: string) => key.slice(0, key.indexOf("/"));
