import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { reasonOf } from "@/scripts/process/print";
import { everyRow } from "@/test/catalogue";
import { testDatabase } from "@/test/database";

const database = testDatabase();
const repository = process.cwd();
const temporary: string[] = [];
const longMs = 60_000;

afterEach(() => {
  process.chdir(repository);
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true });
});

/** A checkout of its own with what is named of this one, in which one file of the seed is spoilt. */
function spoiltCheckout(file: string, content: string, sources: string[] = []): string {
  const checkout = mkdtempSync(path.join(tmpdir(), "orion-seed-"));
  temporary.push(checkout);
  for (const source of ["db/seed", ...sources]) cpSync(source, path.join(checkout, source), { recursive: true });
  writeFileSync(path.join(checkout, "db/seed", file), content);
  return checkout;
}

/** Why a seed with the spoilt file cannot be stored, as a person is told. */
async function refusal(file: string, content: string): Promise<string> {
  process.chdir(spoiltCheckout(file, content));
  vi.resetModules();
  const { seed } = await import("@/scripts/seed/seed");
  return seed(database.db).then(() => "nothing refused it", reasonOf);
}

const page = (fields: object) => `export default ${JSON.stringify({ title: "Pricing", sections: [], ...fields })};`;
const hero = (fields: object) => page({ sections: [{ name: "opening", kind: "hero", fields }] });
/** Among the first to be stored. */
const pricing = "loyalty/pages/pricing.en.ts";

it(
  "a seed that stops leaves nothing behind",
  async () => {
    const before = await everyRow(database.sql);
    expect(await refusal("vendors.ts", "export default [{}];")).toContain("db/seed/vendors.ts");
    expect(await everyRow(database.sql)).toEqual(before);
  },
  longMs,
);

describe("the seed stops and names the file and the field where", () => {
  const override = "loyalty/vendors/wizamart/rewards-catalog.en.ts";
  const link = { label: "Go", href: "javascript:alert(1)" };
  const vendor = { code: "acme", name: "Acme", profile: {}, memberships: [{ platform: "nowhere", tier: "essential" }] };
  const unreadable = `import platform from "../oms/platform";
    const theme = { ...platform.theme, colors: { ...platform.theme.colors, onDeep: platform.theme.colors.deep } };
    export default { ...platform, code: "loyalty", theme };`;

  it.each<[what: string, file: string, content: string, named: string]>([
    ["a page has no title", pricing, page({ title: "" }), "title: "],
    ["a page field is unknown", pricing, page({ layout: "wide" }), "layout"],
    ["a section's field is wrong", pricing, hero({ heading: "" }), "sections.0.fields.heading: "],
    ["a link runs", pricing, hero({ heading: "x", primaryLink: link }), "sections.0.fields.primaryLink.href: "],
    ["an override changes what is not there", override, "export default { changed: { nowhere: {} } };", "nowhere"],
    ["an override lies over nothing", "loyalty/vendors/wizamart/nowhere.en.ts", "export default {};", "not there"],
    ["a theme is hard to read", "loyalty/platform.ts", unreadable, "theme.colors.onDeep: has a contrast of 1.00"],
    ["a file is called as no page is", "loyalty/pages/Pricing.ts", page({}), "a page is expected as"],
    [
      "a vendor joins nothing",
      "vendors.ts",
      `export default [${JSON.stringify(vendor)}];`,
      "nowhere is not in the seed",
    ],
  ])(
    "%s",
    async (_, file, content, named) => {
      const reason = await refusal(file, content);
      expect(reason).toContain(`db/seed/${file}`);
      expect(reason).toContain(named);
    },
    longMs,
  );
});

it(
  "npm run db:seed says so in one line, without a stack, and fails",
  () => {
    const sources = ["cms", "db", "lib", "scripts", "package.json", "tsconfig.json"];
    const checkout = spoiltCheckout(pricing, page({ title: "" }), sources);
    symlinkSync(path.resolve("node_modules"), path.join(checkout, "node_modules"), "dir");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", 'await (await import("./scripts/db.ts")).main(["seed"]);'],
      { cwd: checkout, env: { ...process.env, DATABASE_URL: database.url }, encoding: "utf8" },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: "• Seeding …\n" });
    expect(stderr).toMatch(/^✖ db\/seed\/loyalty\/pages\/pricing\.en\.ts: title: .+\n$/);
  },
  longMs,
);
