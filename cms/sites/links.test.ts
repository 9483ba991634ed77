import { describe, expect, it } from "vitest";
import { canonicalAddress, linkAddress, linkedSlug, pagePath } from "./links";

const platform = { defaultLocale: "en" };
const sites = {
  "the prefix": { basePath: "/oms", platformBase: "/oms", platform },
  "the host": { basePath: "", platformBase: "", platform },
  "the vendor path": { basePath: "/oms/vendors/acme", platformBase: "/oms", platform },
  "the vendor's own domain": { basePath: "", platformBase: "https://oms.lu", platform },
};

describe.each(Object.entries(sites))("under %s", (_, site) => {
  const { basePath, platformBase } = site;

  it.each([
    ["en", "pricing", "/pricing"],
    ["fr", "pricing", "/fr/pricing"],
    ["en", "home", "/"],
    ["fr", "home", "/fr"],
  ])("in %s, %s is at %s", (locale, slug, path) => {
    expect(pagePath(site, locale, slug)).toBe(basePath + path);
    expect(linkAddress(site, locale, `page:${slug}`)).toBe(basePath + path);
    expect(linkAddress(site, locale, `platform:${slug}`)).toBe(platformBase + path);
  });

  it("anchors stay with their page, in the visitor's language", () => {
    expect(linkAddress(site, "fr", "page:pricing#plans")).toBe(`${basePath}/fr/pricing#plans`);
    expect(linkAddress(site, "en", "platform:home#faq")).toBe(`${platformBase}/#faq`);
    expect(linkAddress(site, "en", "#plans")).toBe("#plans");
  });

  it.each(["https://example.lu/a?b=c#d", "mailto:hello@example.lu", "tel:+352 26 48 13"])("%s leads out", (target) => {
    expect(linkAddress(site, "fr", target)).toBe(target);
  });

  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "http://example.lu",
    "//evil.com",
    "/\\evil.com",
    "\\\\evil.com",
    "/admin",
    "../admin",
    "page:",
    "page:../admin",
    "page:a/b",
    "page:pricing?x=1",
    'page:pricing#a"onclick=alert(1)',
    "platform://evil.com",
    "https://oms.lu@evil.com",
    "https://oms.lu\\@evil.com",
    'https://evil.com/"onmouseover=alert(1)',
    "https://",
    "mailto:a@b.lu\nbcc:c@d.lu",
    "tel:javascript:alert(1)",
    "#a b",
    "",
  ])("%j leads nowhere", (target) => {
    expect(linkAddress(site, "en", target)).toBe("#");
  });
});

it.each([
  ["page:pricing", "pricing"],
  ["page:how-it-works#step-2", "how-it-works"],
  ["platform:pricing", null],
  ["https://example.lu/page:pricing", null],
  ["#page:pricing", null],
])("%s leads to the site's own page %s", (target, slug) => {
  expect(linkedSlug(target)).toBe(slug);
});

it("canonical addresses name the default language by no segment", () => {
  expect(canonicalAddress("https://oms.lu", "en", "en", "home")).toBe("https://oms.lu/");
  expect(canonicalAddress("https://oms.lu", "en", "fr", "home")).toBe("https://oms.lu/fr");
  expect(canonicalAddress("https://oms.lu", "fr", "fr", "pricing")).toBe("https://oms.lu/pricing");
  expect(canonicalAddress("https://oms.lu/vendors/acme", "en", "de", "about")).toBe(
    "https://oms.lu/vendors/acme/de/about",
  );
});
