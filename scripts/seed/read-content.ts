import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { SeedOverride, SeedPage, SeedPlatform } from "@/db/seed/define";

/** A page of the seed with the address that its file's path gives it. */
export type SeedFile = {
  file: string;
  platform: string;
  kind: "pages" | "defaults" | "vendors";
  vendor: string | null;
  slug: string;
  locale: string;
  content: SeedPage | SeedOverride;
};

const seedFolder = path.resolve("db/seed");

/** Reads one module of the seed, such as `vendors.ts` or `oms/platform.ts`. */
export async function readModule<T>(file: string): Promise<T> {
  return (await import(pathToFileURL(path.join(seedFolder, file)).href)).default;
}

/** The platforms that have a folder of their own in `db/seed`. */
export function readPlatforms(): Promise<SeedPlatform[]> {
  const folders = readdirSync(seedFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Promise.all(folders.map((folder) => readModule<SeedPlatform>(`${folder.name}/platform.ts`)));
}

/** Every page of a platform: its own, then the defaults, then those of vendors. */
export async function readPages(platform: string): Promise<SeedFile[]> {
  const files = readdirSync(path.join(seedFolder, platform), { recursive: true, encoding: "utf8" });
  const pages = files
    .map((file) => file.split(path.sep))
    .filter((parts) => parts.length > 1 && parts.at(-1)?.endsWith(".ts"));
  const read = await Promise.all(pages.map((parts) => readPage(platform, parts)));
  const order = ["pages", "defaults", "vendors"];
  return read.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.file.localeCompare(b.file));
}

async function readPage(platform: string, parts: string[]): Promise<SeedFile> {
  const file = [platform, ...parts].join("/");
  const [, kind, vendor = null, slug, locale] =
    /^(pages|defaults|vendors)(?:\/([a-z0-9-]+))?\/([a-z0-9-]+)\.([a-z]{2})\.ts$/.exec(parts.join("/")) ?? [];
  if (!kind || !slug || !locale || (kind === "vendors") !== (vendor !== null)) {
    throw new Error(
      `db/seed/${file}: a page is expected as pages/{slug}.{locale}.ts or vendors/{code}/{slug}.{locale}.ts`,
    );
  }
  const content = await readModule<SeedPage | SeedOverride>(file);
  return { file: `db/seed/${file}`, platform, kind: kind as SeedFile["kind"], vendor, slug, locale, content };
}
