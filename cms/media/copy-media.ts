import { randomUUID } from "node:crypto";
import { and, inArray, isNull } from "drizzle-orm";
import { media } from "@/db/schema";
import { copyFiles } from "@/lib/media-storage";
import { audit } from "../audit";
import type { Context } from "../context";
import { authorise } from "../policy";
import { mediaIdsIn } from "./address";
import type { MediaRow } from "./media-for-write";
import { refuseFullLibrary } from "./refuse-full-library";
import { keysOf } from "./rendering";

type Owner = { platformId: string; vendorId: string | null };

/** Gives content the addresses of the copies in place of those of the pictures that were copied. */
export type WithCopies = <T>(content: T) => T;

/** The pictures that content shows, of those that the reader sees and that nobody has deleted. */
export function shownMedia({ db }: Context, content: unknown): Promise<MediaRow[]> {
  return db
    .select()
    .from(media)
    .where(and(inArray(media.id, mediaIdsIn(content)), isNull(media.deletedAt)));
}

/**
 * Copies pictures into another library, files and all: no page depends on a library that is none of its own. The files
 * are copied within the transaction; where it fails, nothing names them, and they are swept up (`sweepFiles`).
 *
 * @param pictures as they are where they come from, which may be outside the scope.
 * @returns what makes content show the copies.
 * @throws Forbidden, Conflict("quota").
 */
export async function copyMedia(ctx: Context, owner: Owner, pictures: readonly MediaRow[]): Promise<WithCopies> {
  if (!pictures.length) return (content) => content;
  authorise(ctx, "media.create", owner);
  await refuseFullLibrary(
    ctx,
    owner,
    pictures.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  const copies = new Map<string, string>();
  for (const picture of pictures) copies.set(picture.id, await copyOne(ctx, owner, picture));
  return (content) => readdressed(content, copies);
}

async function copyOne(ctx: Context, owner: Owner, original: MediaRow): Promise<string> {
  const { id: originalId, ownerId: _, createdAt, updatedAt, version, ...facts } = original;
  const id = randomUUID();
  const copy = { ...facts, ...owner, id, createdBy: ctx.actor.userId };
  const [from, to] = [keysOf(original), keysOf(copy)];
  await copyFiles(new Map(from.map((key, index) => [key, to[index] ?? key])));
  await ctx.db.insert(media).values(copy);
  const { name, width, height, bytes } = facts;
  const after = { name, width, height, bytes, originalId };
  await audit(ctx, { action: "media.create", ...owner, subjectId: id, detail: { version: 1, after } });
  return id;
}

/** Content that shows the copies of pictures, by the ids of the originals; other pictures as before. */
export function readdressed<T>(content: T, copies: ReadonlyMap<string, string>): T {
  const text = JSON.stringify(content).replaceAll(/\/media\/([0-9a-f-]{36})\//g, (address, id: string) => {
    const copyId = copies.get(id);
    return copyId ? `/media/${copyId}/` : address;
  });
  return JSON.parse(text) as T;
}
