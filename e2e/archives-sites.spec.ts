import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { importArchive } from "@/cms/archive/import-archive";
import { inScope } from "@/cms/context";
import { activatePlatform } from "@/cms/platforms/activate-platform";
import { system } from "@/cms/policy";
import { connect } from "@/db/client";
import { platforms } from "@/db/schema";
import { exportFile } from "@/scripts/platform/export-file";
import { type OwnServer, startOwnServer } from "./support/own-server";
import { expect, test } from "./support/test";

const codes = ["oms", "loyalty", "sitebuilder"];
const folder = mkdtempSync(path.join(tmpdir(), "orion-archives-"));
const fileOf = (code: string) => path.join(folder, `${code}.zip`);

/** Installations of their own: what other tests change meanwhile is not what is compared. */
let full: OwnServer;
let empty: OwnServer;

// In one worker, which has the two.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  full = await startOwnServer({ name: "archives-full" });
  empty = await startOwnServer({ name: "archives-empty", isSeeded: false });
  const source = connect(full.databaseUrl, { max: 2, scope: "everything" });
  const { db, close } = connect(empty.databaseUrl, { max: 2, scope: "everything" });
  try {
    for (const code of codes) {
      const [platform] = await source.db.select().from(platforms).where(eq(platforms.code, code));
      await exportFile(source.db, { platformId: platform?.id ?? "", out: fileOf(code) });
      const run: Parameters<typeof importArchive>[0] = (verb) => inScope(system, "everything", verb, db);
      await importArchive(run, { file: fileOf(code), choice: { origin: empty.origin } });
      const [imported] = await db.select().from(platforms).where(eq(platforms.code, code));
      await run((ctx) => activatePlatform(ctx, { platformId: imported?.id ?? "", version: imported?.version ?? 0 }));
    }
  } finally {
    await Promise.all([source.close(), close()]);
  }
});

test.afterAll(async () => {
  await full.stop();
  await empty.stop();
  rmSync(folder, { recursive: true });
});

/**
 * What an address answers: all of its HTML but for the scripts that wake it. Ids are new in an import, so each is told by
 * the place where it first stands.
 */
async function answer(origin: string, path: string) {
  const response = await fetch(origin + path, { redirect: "manual" });
  const ids: string[] = [];
  const html = (await response.text())
    .replaceAll(origin, "")
    .replace(/<script\b.*?<\/script>/gs, "")
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      if (!ids.includes(id)) ids.push(id);
      return `id ${ids.indexOf(id)}`;
    });
  const location = response.headers.get("location")?.replace(origin, "") ?? null;
  return { status: response.status, location, html };
}

/** Every path of a site that its sitemap lists, and one where there is nothing. */
async function pathsOf(origin: string, code: string): Promise<string[]> {
  const sitemap = await (await fetch(`${origin}/${code}/sitemap.xml`)).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
  return [...listed.sort(), "/no-such-page"];
}

for (const code of codes) {
  test(`${code}, exported and imported into an empty Orion, is the same site on every page`, async () => {
    const paths = await pathsOf(full.origin, code);
    expect(paths.length).toBeGreaterThan(10);
    expect(await pathsOf(empty.origin, code)).toEqual(paths);
    for (const each of paths) {
      const address = `/${code}${each}`;
      expect(await answer(empty.origin, address), address).toEqual(await answer(full.origin, address));
    }
  });
}
