import { eq } from "drizzle-orm";
import { domains } from "@/db/schema";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { authorise, installation } from "../policy";
import { tags } from "../tags";
import { type PlatformRow, type PlatformTarget, platformForWrite, storePlatform } from "./platform-for-write";

type Changed = { version: number; tags: string[] };

/**
 * Opens a platform: its site and its storefronts answer from the next request on.
 *
 * @throws Conflict("isActive") where it is open already, NotFound, Forbidden, Conflict("version").
 */
export function activatePlatform(ctx: Context, target: PlatformTarget): Promise<Changed> {
  return setActive(ctx, target, true);
}

/**
 * Closes a platform: its site and all of its storefronts answer 404 from the next request on; nothing is deleted.
 *
 * @throws Conflict("isActive") where it is closed already, NotFound, Forbidden, Conflict("version").
 */
export function deactivatePlatform(ctx: Context, target: PlatformTarget): Promise<Changed> {
  return setActive(ctx, target, false);
}

async function setActive(ctx: Context, target: PlatformTarget, isActive: boolean): Promise<Changed> {
  const platform = await platformForWrite(ctx, "platform.read", target);
  authorise(ctx, "platform.activate", installation);
  if (platform.isActive === isActive) {
    throw new Conflict("isActive", `The platform is ${isActive ? "open" : "closed"} already.`);
  }
  const recorded = isActive ? "platform.activate" : "platform.deactivate";
  const version = await storePlatform(ctx, platform, { isActive }, recorded);
  return { version, tags: await placeTags(ctx, platform) };
}

/** Every place that answers with the platform or one of its storefronts, or did with nothing while it was closed. */
async function placeTags({ db }: Context, { id, pathPrefix }: PlatformRow): Promise<string[]> {
  const hosts = await db.select({ host: domains.host }).from(domains).where(eq(domains.platformId, id));
  return [tags.platform(id), tags.platforms, tags.place(pathPrefix), ...hosts.map(({ host }) => tags.place(host))];
}
