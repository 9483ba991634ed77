import { ne } from "drizzle-orm";
import { platforms } from "@/db/schema";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { isLookAlike } from "../skeleton";

type Names = { code: string; pathPrefix: string };

/**
 * Keeps a platform from being taken for another one by its code or its prefix. The scope must hold all platforms.
 *
 * @param platformId the platform itself, where it is there already.
 * @throws Conflict("code" or "pathPrefix") that names what it looks like.
 */
export async function refuseLookAlike(ctx: Context, names: Partial<Names>, platformId?: string): Promise<void> {
  const others = await ctx.db
    .select({ code: platforms.code, pathPrefix: platforms.pathPrefix })
    .from(platforms)
    .where(platformId ? ne(platforms.id, platformId) : undefined);
  const taken = others.flatMap(({ code, pathPrefix }) => [code, pathPrefix]);
  for (const field of ["code", "pathPrefix"] as const) {
    const name = names[field];
    const other = name && taken.find((each) => isLookAlike(name, each));
    if (other) throw new Conflict(field, `This could be taken for “${other}”, which another platform has.`);
  }
}
