import { expect, it } from "vitest";
import { pathSegments } from "../sites/path";
import { routeRequest } from "../sites/route-request";
import { homeSlug, reservedSlugs, slugAliases, slugSchema } from "./slug";

const options = { appOrigin: "http://localhost:9999", appHost: "localhost", hasPathRouting: true };

it.each(["home", "how-it-works", "faq", "24-7", "a".repeat(80)])(
  "%s is a slug, and its path is already in form",
  (slug) => {
    expect(slugSchema.parse(slug)).toBe(slug);
    expect(pathSegments(`/${slug}`)).toEqual([slug]);
    expect(routeRequest("oms.lu", `/${slug}`, options)).toMatchObject({ path: expect.stringMatching(`/-/${slug}$`) });
  },
);

it.each([
  ["a locale", "fr"],
  ["one letter", "a"],
  ["81 characters", "a".repeat(81)],
  ["upper case", "About"],
  ["a slash", "a/bc"],
  ["a dot", "sitemap.xml"],
  ["an underscore", "platform_homepage"],
  ["a double hyphen", "how--it"],
  ["a leading hyphen", "-about"],
  ["a trailing hyphen", "about-"],
  ["a space", "about us"],
  ["an accent", "à-propos"],
  ["a parent segment", "..."],
  ["nothing", ""],
])("a slug with %s is refused", (_, slug) => {
  expect(slugSchema.safeParse(slug).success).toBe(false);
});

it.each([...reservedSlugs])("%s is reserved for the site or the application", (slug) => {
  expect(slugSchema.safeParse(slug).success).toBe(false);
});

it.each([
  "admin",
  "dashboard",
  "login",
  "invite",
  "forgot",
  "reset",
  "account",
  "media",
  "preview",
  "share",
  "vendors",
])("%s is reserved because its path leads elsewhere", (slug) => expect(reservedSlugs).toContain(slug));

it("an old name of a slug leads to one that can exist, and can be no slug itself", () => {
  expect(slugAliases.get("platform_homepage")).toBe(homeSlug);
  for (const [alias, slug] of slugAliases) {
    expect(slugSchema.safeParse(alias).success).toBe(false);
    expect(slugSchema.safeParse(slug).success).toBe(true);
  }
});
