import { expect, it } from "vitest";
import { type Layer, layers } from "../pages/layer";
import { linksOf } from "./links";

const site = { basePath: "/vendors/acme", platformBase: "", platform: { defaultLocale: "en" } };
const page = (slug: string, formerSlugs: string[], layer: Layer) => ({ slug, formerSlugs, layer });
const known = {
  pages: [page("about-us", ["about"], layers.default), page("terms", [], layers.platform)],
  ofPlatform: [page("company", ["about"], layers.platform), page("terms", ["legal"], layers.platform)],
};

it.each([
  ["page:about", "en", "/vendors/acme/about-us"],
  ["page:about#team", "fr", "/vendors/acme/fr/about-us#team"],
  ["page:about-us", "en", "/vendors/acme/about-us"],
  ["platform:about", "en", "/company"],
  ["platform:legal", "fr", "/fr/terms"],
  ["platform:pricing", "en", "/pricing"],
  ["https://example.lu/about", "en", "https://example.lu/about"],
])("%s leads to the page where it stands now", (target, locale, address) => {
  expect(linksOf(site, locale, known)(target)).toBe(address);
});

it.each(["page:legal", "page:pricing"])("%s, which the site does not show, leads nowhere", (target) => {
  expect(linksOf(site, "en", known)(target)).toBeNull();
});
