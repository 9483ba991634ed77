import { randomUUID } from "node:crypto";
import { eq, inArray, or } from "drizzle-orm";
import { domains, platforms } from "@/db/schema";
import type { Context } from "../context";
import { Conflict, Invalid } from "../errors";
import { mediaIdsIn } from "../media/address";
import { parse } from "../parse";
import { platformSchema } from "../platforms/create-platform";
import { refuseLookAlike } from "../platforms/refuse-look-alike";
import { asSentence } from "../problem-message";
import { refuseForeignHost } from "../sites/refuse-foreign-host";
import { chosenSettings, type ImportChoice } from "./choice";
import type { PlatformRecord } from "./format";
import type { Archive } from "./open-archive";

/** What stands in the way of an import; `field` is the name that would have to be another, or `file`. */
export type Clash = { field: "code" | "name" | "pathPrefix" | "domains" | "file"; message: string };

type Names = { code: string; pathPrefix: string };

/** What of this installation, or of its rules, stands in the way of a platform as it is to be. */
export async function findClashes(
  ctx: Context,
  { platform, pictures }: Pick<Archive, "platform" | "pictures">,
  choice: ImportChoice,
): Promise<Clash[]> {
  const settings = chosenSettings(platform, choice);
  const missing = mediaIdsIn(settings).filter((id) => pictures.every((picture) => picture.id !== id));
  const broken = [
    ...brokenRules(settings),
    ...missing.map(
      (id): Clash => ({
        field: "file",
        message: `The theme shows the picture ${id}, which the archive does not hold.`,
      }),
    ),
  ];
  if (broken.length) return broken;
  return [
    ...(await takenNames(ctx, settings)),
    ...(choice.origin ? await takenHosts(ctx, platform, choice.origin) : []),
  ];
}

const nameWords = { code: "code", name: "name", pathPrefix: "prefix" };

function brokenRules(settings: unknown): Clash[] {
  try {
    parse(platformSchema, settings);
    return [];
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return error.problems.map(({ path, message }) =>
      path === "code" || path === "name" || path === "pathPrefix"
        ? { field: path, message: asSentence(`the ${nameWords[path]} ${message}`) }
        : { field: "file", message: `platform.json settings.${path} ${message}.` },
    );
  }
}

async function takenNames(ctx: Context, { code, pathPrefix }: Names): Promise<Clash[]> {
  const others = await ctx.db
    .select({ code: platforms.code, pathPrefix: platforms.pathPrefix })
    .from(platforms)
    .where(or(eq(platforms.code, code), eq(platforms.pathPrefix, pathPrefix)));
  const clashes: Clash[] = [];
  if (others.some((other) => other.code === code)) {
    clashes.push({ field: "code", message: `Another platform has the code “${code}”. Choose another one.` });
  }
  if (others.some((other) => other.pathPrefix === pathPrefix)) {
    clashes.push({
      field: "pathPrefix",
      message: `Another platform has the prefix “${pathPrefix}”. Choose another one.`,
    });
  }
  for (const name of [{ code }, { pathPrefix }]) clashes.push(...(await refusal(refuseLookAlike(ctx, name))));
  return clashes;
}

async function takenHosts(ctx: Context, { domains: wanted }: PlatformRecord, origin: string): Promise<Clash[]> {
  const hosts = wanted.map(({ host }) => host);
  const taken = await ctx.db.select({ host: domains.host }).from(domains).where(inArray(domains.host, hosts));
  const clashes = taken.map(({ host }): Clash => ({ field: "domains", message: `The domain ${host} is in use here.` }));
  // Of a platform that is not there yet, so of none of those that are.
  const platformId = randomUUID();
  for (const host of hosts) {
    const refused = await refusal(refuseForeignHost(ctx, { host, platformId, vendorId: null }, origin));
    clashes.push(...refused.map(({ message }): Clash => ({ field: "domains", message: `${host}: ${message}` })));
  }
  return clashes;
}

async function refusal(asking: Promise<void>): Promise<Clash[]> {
  try {
    await asking;
    return [];
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    return [{ field: error.field as Clash["field"], message: error.message }];
  }
}
