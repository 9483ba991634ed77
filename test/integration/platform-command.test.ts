import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { layers } from "@/cms/pages/layer";
import { pages, platforms } from "@/db/schema";
import { archiveFolder } from "@/test/archives";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform } from "@/test/factories";

const database = testDatabase();
const folder = archiveFolder();

/** What `npm run platform -- …` prints, on the database of this test. */
function command(...given: string[]) {
  // A port on which nothing listens: no server is told.
  const urls = { DATABASE_URL: database.url, OWNER_DATABASE_URL: database.url, PORT: "9" };
  const env = { ...process.env, ...urls };
  return spawnSync("node", ["scripts/run.mjs", "platform", ...given], { env, encoding: "utf8" });
}

const platformOf = async (code: string) => {
  const [platform] = await database.db.select().from(platforms).where(eq(platforms.code, code));
  return platform;
};

beforeAll(() =>
  database.run(async (ctx) => {
    const platformId = await aPlatform(ctx, { code: "shop", name: "Shop", pathPrefix: "shop" });
    await aPage(ctx, { platformId, slug: "about" });
    await aPage(ctx, { platformId, layer: layers.default, slug: "about" });
  }),
);

describe("new", () => {
  it("starts a platform as the form of the console does: live, with a home page that says its name", async () => {
    const { status, stdout } = command("new", "--name", "Crédit & Co");
    expect([status, stdout]).toEqual([0, "✔ Crédit & Co is there, with the code credit-co, live at /credit-co.\n"]);
    const platform = await platformOf("credit-co");
    expect(platform).toMatchObject({ name: "Crédit & Co", isActive: true });
    expect(await database.db.$count(pages, eq(pages.platformId, platform?.id ?? ""))).toBe(1);
  });

  it("starts one as a copy of another, closed", async () => {
    const { stdout } = command("new", "--name", "Market", "--copy-of", "shop");
    expect(stdout).toContain("closed until you open it in /admin at /market");
    const platform = await platformOf("market");
    expect(platform?.isActive).toBe(false);
    expect(await database.db.$count(pages, eq(pages.platformId, platform?.id ?? ""))).toBe(2);
  });

  it("says what is wrong, and makes nothing", async () => {
    expect(command("new", "--name", "Shop").stderr).toBe("✖ Another platform has this code.\n");
    expect(command("new", "--name", "All").stderr).toContain("✖ Code is reserved: the application uses it for all");
    expect(command("new", "--name", "X", "--code", "xyz", "--copy-of", "nobody").stderr).toBe(
      "✖ There is no platform with the code nobody.\n",
    );
    expect(await platformOf("xyz")).toBeUndefined();
  });
});

it("exports a platform, plans its import and imports it, and says what it does", async () => {
  const file = path.join(folder.path, "shop.zip");
  const exported = command("export", "shop", "--out", file);
  expect([exported.status, exported.stdout]).toEqual([0, `✔ ${file} holds 2 pages, 0 pictures, 0 redirects.\n`]);

  const written = readFileSync(file);
  expect(command("export", "shop", "--out", file).stderr).toBe(
    `✖ ${file} is there already. Name another with --out.\n`,
  );
  expect(readFileSync(file).equals(written)).toBe(true);

  const clashing = command("import", file);
  expect(clashing.status).toBe(1);
  expect(clashing.stdout).toContain("✖ Another platform has the code “shop”. Choose another one.\n");
  expect(clashing.stderr).toBe("✖ Nothing was imported.\n");

  const planned = command("import", file, "--code", "bazaar", "--name", "Bazaar", "--plan");
  expect(planned.status).toBe(0);
  expect(planned.stdout).toContain("It would become Bazaar, with the code bazaar, at /bazaar, closed");
  expect(planned.stdout).toContain(
    "1 platform page and 1 vendor default in en, fr: 2 published, 0 scheduled, 0 drafts",
  );
  expect(await platformOf("bazaar")).toBeUndefined();

  const imported = command("import", file, "--code", "bazaar", "--name", "Bazaar");
  expect(imported.stdout).toContain("✔ bazaar is there with 2 pages, closed");
  expect(await platformOf("bazaar")).toMatchObject({ name: "Bazaar", isActive: false });
});

it("leaves no half of an archive behind, and says what of a file it cannot read", () => {
  const file = path.join(folder.path, "nobody.zip");
  expect(command("export", "nobody", "--out", file).stderr).toBe("✖ There is no platform with the code nobody.\n");
  expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, false]);
  const notThere = command("import", file);
  expect([notThere.status, notThere.stderr]).toEqual([1, `✖ ${file} is not there.\n`]);
});

it("explains itself", () => {
  const { status, stdout } = command("--help");
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining("npm run platform -- export loyalty --out loyalty.zip"),
  ]);
});
