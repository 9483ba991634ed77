import { existsSync } from "node:fs";
import { eq } from "drizzle-orm";
import { importArchive, planArchive, type Run } from "@/cms/archive/import-archive";
import { inScope } from "@/cms/context";
import { Conflict, Invalid } from "@/cms/errors";
import { copyPlatform } from "@/cms/platforms/copy-platform";
import { startFromScratch } from "@/cms/platforms/start-from-scratch";
import { system } from "@/cms/policy";
import { asSentence } from "@/cms/problem-message";
import type { Database } from "@/db/client";
import { platforms } from "@/db/schema";
import { counted } from "@/lib/counted";
import { exportFile } from "./platform/export-file";
import { planText } from "./platform/plan-text";
import { type PlatformRequest, readRequest, usage } from "./platform/read-request";
import { withOwner } from "./postgres/with-owner";
import { asked } from "./process/asked";
import { done, fail, reasonOf, say, step } from "./process/print";
import { appOrigin } from "./server/addresses";
import { serverSecrets } from "./server/secret";
import { tellServer } from "./server/tell-server";

type Asked<Verb extends PlatformRequest["verb"]> = Extract<PlatformRequest, { verb: Verb }>;

/** `npm run platform -- new`, `export` and `import`: does what the screens of the same names do, as the system itself. */
export async function main(given: string[]): Promise<void> {
  const request = asked(given, { name: "platform", read: readRequest, usage });
  if (!request) return;
  try {
    await withOwner(async (db, { serverUrl }) => {
      // Pictures are stored as the server stores them, by its environment.
      Object.assign(process.env, { DATABASE_URL: serverUrl, ...serverSecrets(["INTERNAL_SECRET", "AUTH_SECRET"]) });
      await carryOut(db, request);
    });
  } catch (error) {
    fail(sentenceOf(error));
  }
}

function carryOut(db: Database, request: PlatformRequest): Promise<void> {
  switch (request.verb) {
    case "new":
      return start(db, request);
    case "export":
      return write(db, request);
    case "import":
      return read(db, request);
  }
}

async function start(db: Database, { original, verb: _, ...names }: Asked<"new">): Promise<void> {
  const platformId = original === null ? null : await platformWith(db, original);
  const { tags } = await runOn(db)((ctx) =>
    platformId ? copyPlatform(ctx, { ...names, platformId }) : startFromScratch(ctx, names),
  );
  await tellServer(tags);
  const state = platformId ? "closed until you open it in /admin" : "live";
  done(`${names.name} is there, with the code ${names.code}, ${state} at /${names.pathPrefix}.`);
}

async function write(db: Database, { code, out }: Asked<"export">): Promise<void> {
  const file = out ?? `${code}.zip`;
  const { pages, pictures, redirects } = await exportFile(db, { platformId: await platformWith(db, code), out: file });
  const held = [counted(pages, "page"), counted(pictures, "picture"), counted(redirects, "redirect")].join(", ");
  done(`${file} holds ${held}.`);
}

async function read(db: Database, { file, names, takesDomains, isPlan }: Asked<"import">): Promise<void> {
  if (!existsSync(file)) throw new Error(`${file} is not there.`);
  const origin = appOrigin();
  const choice = { ...names, ...(takesDomains && { origin }) };
  const plan = await planArchive(runOn(db), { file, choice });
  for (const line of planText(plan)) say(line);
  if (plan.clashCount) fail("Nothing was imported.");
  if (isPlan) return;
  const onPicture = (arrived: number, of: number) => step(`Picture ${arrived} of ${of}`);
  const { code, pages, tags } = await importArchive(runOn(db), { file, choice, onPicture });
  await tellServer(tags);
  done(
    `${code} is there with ${counted(pages, "page")}, closed: look it through and open it in /admin/platforms/${code}.`,
  );
}

const runOn =
  (db: Database): Run =>
  (verb) =>
    inScope(system, "everything", verb, db);

/** @throws Error where no platform has the code. */
async function platformWith(db: Database, code: string): Promise<string> {
  const [platform] = await db.select({ id: platforms.id }).from(platforms).where(eq(platforms.code, code));
  if (!platform) throw new Error(`There is no platform with the code ${code}.`);
  return platform.id;
}

function sentenceOf(error: unknown): string {
  if (error instanceof Invalid) {
    return error.problems
      .map(({ path, message }) => (path === "file" ? message : asSentence(`${path} ${message}`)))
      .join("\n✖ ");
  }
  return error instanceof Conflict ? error.message : reasonOf(error);
}
