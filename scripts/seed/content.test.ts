import { describe, expect, it } from "vitest";
import { applyPatch } from "@/cms/inheritance/apply-patch";
import { patchSchema } from "@/cms/inheritance/patch";
import { placedFields } from "@/cms/pages/checks/placed-fields";
import { type PageDocument, pageDocumentSchema } from "@/cms/pages/document";
import { themeSchema } from "@/cms/platforms/theme";
import type { TierInput } from "@/cms/tiers/tier";
import type { SeedOverride, SeedPage, SeedVendor } from "@/db/seed/define";
import { readModule, readPages, readPlatforms, type SeedFile } from "./read-content";
import { toPatch, withIds } from "./section-ids";

const platforms = await readPlatforms();
const vendors = await readModule<SeedVendor[]>("vendors.ts");
const tiers = await readModule<TierInput[]>("tiers.ts");
const files = (await Promise.all(platforms.map(({ code }) => readPages(code)))).flat();

const isWhole = (content: SeedFile["content"]): content is SeedPage => "sections" in content;
const nameOf = (seed: SeedFile) => seed.file.replace(/^db\/seed\/|\.ts$/g, "");
const find = (like: Partial<SeedFile>) =>
  files.filter((seed) => Object.entries(like).every(([key, value]) => seed[key as keyof SeedFile] === value));

/** What stands behind a vendor's page: the default, else the platform page, in the page's language. */
function originOf({ platform, slug, locale }: SeedFile): SeedFile | undefined {
  return find({ platform, slug, locale, kind: "defaults" })[0] ?? find({ platform, slug, locale, kind: "pages" })[0];
}

describe("every page of the seed", () => {
  it.each(platforms.map(({ code }) => code))("of %s is valid, and so is every override once it is applied", (code) => {
    expect(find({ platform: code }).flatMap(problemsOf)).toEqual([]);
  });

  it("has Markdown in the fields that show it, and nowhere else", () => {
    const written = files
      .filter(({ content }) => isWhole(content))
      .flatMap((seed) => {
        const plain = placedFields(documentOf(seed)).filter(({ type }) => type === "text" || type === "long-text");
        return plain.map(({ field, value }) => `${seed.file} ${field}: ${value}`);
      });
    expect(written.length).toBeGreaterThan(1000);
    expect(written.filter((line) => /\*\*|\]\(|^#+ /.test(line))).toEqual([]);
  });

  it("that is an override says something of its origin", () => {
    const overrides = files.filter(({ content }) => !isWhole(content));
    const empty = overrides.filter(({ content }) => !Object.keys(content).some((key) => key !== "state"));
    expect(empty.map(({ file }) => file)).toEqual([]);
  });

  it("has the same sections, by name, as the page that it translates", () => {
    const names = ({ content }: SeedFile) => (isWhole(content) ? content.sections.map(({ name }) => name) : null);
    for (const seed of files.filter(({ locale }) => locale !== "en")) {
      const { platform, kind, vendor, slug } = seed;
      const [english] = find({ platform, kind, vendor, slug, locale: "en" });
      expect({ file: seed.file, names: names(seed) }).toEqual({ file: seed.file, names: english && names(english) });
    }
  });

  function documentOf(seed: SeedFile): PageDocument {
    const { state: _, isLocked: _locked, isRequired: _required, sections, ...fields } = seed.content as SeedPage;
    return pageDocumentSchema.parse({ ...fields, sections: withIds(nameOf(seed), sections) });
  }

  function problemsOf(seed: SeedFile): string[] {
    try {
      if (isWhole(seed.content)) documentOf(seed);
      else {
        const origin = originOf(seed);
        if (!origin) return [`${seed.file} overrides a page that is not there`];
        const base = documentOf(origin);
        const patch = patchSchema.parse(toPatch(nameOf(seed), nameOf(origin), seed.content));
        pageDocumentSchema.parse(applyPatch(base, patch));
        return unknownNames(seed.content, origin.content as SeedPage).map((name) => `${seed.file}: ${name}`);
      }
      return [];
    } catch (error) {
      return [`${seed.file}: ${error}`];
    }
  }

  function unknownNames(
    { changed = {}, hidden = [], added = [], moved = [] }: SeedOverride,
    origin: SeedPage,
  ): string[] {
    const known = [...origin.sections, ...added.map(({ section }) => section)].map(({ name }) => name);
    const neighbours = [...added, ...moved].flatMap(({ after }) => after ?? []);
    const named = [...Object.keys(changed), ...hidden, ...moved.map(({ section }) => section), ...neighbours];
    return named.filter((name) => !known.includes(name));
  }
});

describe("the platforms", () => {
  it("are the three, each with a readable theme of its own", () => {
    expect(platforms.map(({ code }) => code).sort()).toEqual(["loyalty", "oms", "sitebuilder"]);
    expect(new Set(platforms.map(({ theme }) => theme.colors.primary)).size).toBe(3);
    for (const { theme } of platforms) expect(themeSchema.safeParse(theme).error?.issues ?? []).toEqual([]);
  });

  it.each(platforms.map(({ code }) => code))("%s has every marketing page in English", (platform) => {
    const slugs = find({ platform, kind: "pages", locale: "en" }).map(({ slug }) => slug);
    const wanted = ["home", "pricing", "about", "contact", "faq", "terms", "privacy", "features", "integrations"];
    expect(slugs).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    ["loyalty", "pages", "en", ["how-it-works"]],
    ["loyalty", "defaults", "en", ["home", "about", "rewards-catalog", "terms", "privacy"]],
    ["oms", "defaults", "en", ["home", "about", "terms", "privacy"]],
    ["sitebuilder", "defaults", "en", ["home", "about", "terms", "privacy"]],
    ["oms", "pages", "fr", ["home", "pricing", "about"]],
    ["loyalty", "pages", "fr", ["home", "pricing", "about"]],
    ["oms", "pages", "de", ["home"]],
    ["loyalty", "pages", "de", ["home"]],
  ] as const)("%s has among its %s in %s %j", (platform, kind, locale, wanted) => {
    expect(find({ platform, kind, locale }).map(({ slug }) => slug)).toEqual(expect.arrayContaining([...wanted]));
  });

  it.each(["oms", "loyalty"])("%s has all of its vendor defaults in French too", (platform) => {
    const slugs = (locale: string) => find({ platform, kind: "defaults", locale }).map(({ slug }) => slug);
    expect(slugs("fr")).toEqual(slugs("en"));
  });

  it("offer every language in which something of theirs is written", () => {
    const offered = (code: string) => platforms.find((platform) => platform.code === code)?.locales;
    for (const { file, platform, locale } of files)
      expect([file, offered(platform)]).toEqual([file, expect.arrayContaining([locale])]);
  });
});

describe("the vendors", () => {
  it("are six or more, on every tier and every platform, wizamart among them", () => {
    const memberships = vendors.flatMap((vendor) => vendor.memberships);
    expect(vendors.length).toBeGreaterThanOrEqual(6);
    expect(new Set(memberships.map(({ tier }) => tier)).size).toBe(4);
    expect(new Set(memberships.map(({ platform }) => platform)).size).toBe(3);
    expect(vendors.find(({ code }) => code === "wizamart")?.memberships).toMatchObject([
      { platform: "oms", tier: "professional" },
      { platform: "loyalty", tier: "essential" },
    ]);
  });

  it("write only on platforms of which they are members", () => {
    const strangers = find({ kind: "vendors" }).filter(({ platform, vendor }) => {
      const memberships = vendors.find(({ code }) => code === vendor)?.memberships ?? [];
      return !memberships.some((membership) => membership.platform === platform);
    });
    expect(strangers.map(({ file }) => file)).toEqual([]);
  });

  it.each(
    vendors.flatMap(({ code, memberships }) => memberships.map((each) => [code, each.platform, each.tier] as const)),
  )("%s on %s keeps to the limits of %s", (vendor, platform, tierCode) => {
    const tier = tiers.find(({ code }) => code === tierCode);
    const own = find({ platform, vendor });
    const slugs = (of: SeedFile[]) => new Set(of.map(({ slug }) => slug)).size;
    expect(slugs(own)).toBeLessThanOrEqual(tier?.maxPages ?? Number.POSITIVE_INFINITY);
    expect(slugs(own.filter((seed) => !originOf(seed)))).toBeLessThanOrEqual(
      tier?.maxCustomPages ?? Number.POSITIVE_INFINITY,
    );
  });

  it("show, together, every rule of resolution", () => {
    const own = find({ kind: "vendors" });
    const states = own.map(({ content }) => content.state ?? "published");
    expect(own.some((seed) => originOf(seed) && !isWhole(seed.content))).toBe(true);
    expect(own.some((seed) => !originOf(seed) && isWhole(seed.content))).toBe(true);
    expect(states).toEqual(expect.arrayContaining(["published", "draft", { publishInDays: expect.any(Number) }]));
    expect(vendors.some(({ memberships }) => memberships.some(({ hidden }) => hidden?.length))).toBe(true);
    expect(vendors.some(({ memberships }) => memberships.some(({ domains }) => domains?.length))).toBe(true);
    expect(vendors.some(({ isSuspended }) => isSuspended)).toBe(true);
  });
});
