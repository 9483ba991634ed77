import { expect, it } from "vitest";
import { bodyOf } from "./spread-events";
import { toldPage } from "./told-page";

const at = new Date("2026-11-27T08:00:00Z");
const vendor = { id: "v", code: "acme", name: "Acme" };
const page = { id: "p", layer: "vendor", slug: "about", locale: "en" };

it("names the page that a message is about, and whose it is", () => {
  const told = { pageId: "p", slug: "about", locale: "en" };
  expect(toldPage(bodyOf("page.published", at, { vendor, page }))).toEqual({ ...told, vendor: "Acme" });
  expect(toldPage(bodyOf("page.published", at, { vendor: null, page }))).toEqual({ ...told, vendor: null });
});

it("names the slug alone where it is hidden or shown in every language", () => {
  const told = { pageId: null, slug: "prices", locale: null, vendor: "Acme" };
  expect(toldPage(bodyOf("page.hidden", at, { vendor, slug: "prices" }))).toEqual(told);
});

it("names none where a message tells of something else", () => {
  expect(toldPage(bodyOf("membership.changed", at, { vendor, membership: {} }))).toBeNull();
  expect(toldPage(bodyOf("webhook.test", at, { platform: {} }))).toBeNull();
});
