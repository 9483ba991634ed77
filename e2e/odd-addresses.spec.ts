import { readFileSync } from "node:fs";
import path from "node:path";
import { layers } from "@/cms/pages/layer";
import { writeCursor } from "@/lib/console/cursor";
import { aPage } from "@/test/factories";
import { consoleRoutes } from "./support/console-routes";
import { get } from "./support/http";
import { expect, test } from "./support/journey";
import { aPerson, cookieHeader, sessionOf } from "./support/people";
import { port } from "./support/server";
import { aTenant, superAdmin } from "./support/tenant";
import { aDeliveredMessage } from "./support/webhooks";

const list = ["platform", "q", "after"];
const log = ["platform", "actor", "noun", "vendor", "from", "to", "before"];

/** What each page of the console reads of its address. */
const names: Record<string, string[]> = {
  "/login": ["next", "error", "email", "notice"],
  "/forgot": ["email"],
  "/admin": ["platform"],
  "/admin/audit-log": log,
  "/admin/content-pages": "platform tab q state days locale vendor sort direction cursor".split(" "),
  "/admin/content-pages/[page]/vendors": ["group", "q", "after"],
  "/admin/content-pages/new": ["platform", "kind", "from"],
  "/admin/media": ["platform", "whose", "q", "after", "picture"],
  "/admin/outbox": ["state", "after"],
  "/admin/plan-requests": ["platform", "state", "after"],
  "/admin/platforms/[platform]": ["tab"],
  "/admin/redirects": list,
  "/admin/tiers": ["platform"],
  "/admin/tokens": ["platform", "after"],
  "/admin/tokens/new": ["platform"],
  "/admin/users": [...list, "invited"],
  "/admin/vendors": [...list, "tier", "state"],
  "/admin/vendors/[vendor]": ["platform"],
  "/admin/vendors/new": ["platform"],
  "/admin/webhooks": ["platform"],
  "/admin/webhooks/[webhook]": ["platform", "state", "after"],
  "/admin/webhooks/[webhook]/deliveries/[delivery]": ["platform"],
  "/admin/webhooks/new": ["platform"],
  "/dashboard": ["as", "vendor", "platform"],
  "/dashboard/activity": ["as", ...log],
  "/dashboard/media": ["vendor", "platform", "whose", "q", "after", "picture"],
  "/dashboard/pages": ["as", "vendor", "platform", "tab", "q", "state", "locale", "sort", "part", "after"],
  "/dashboard/pages/new": ["as", "vendor", "platform"],
  "/dashboard/updates": ["as", "vendor", "platform", "page"],
  "/dashboard/settings": ["as", "vendor", "platform", "tab"],
  "/dashboard/usage": ["as", "vendor", "platform"],
  "/dashboard/tokens": ["as", "vendor", "platform", "after"],
  "/dashboard/tokens/new": ["as", "vendor", "platform"],
  "/dashboard/people": ["as", "vendor", "platform", "q", "after", "invited"],
};

const id = "0198c8a0-0000-7000-8000-000000000000";
const cursorOf = (...place: unknown[]) => Buffer.from(JSON.stringify(place)).toString("base64url");

/** What people and programs make of an address, and what only somebody who knows the code would. */
const values = [
  "%00",
  "a%00b",
  "'%3B%20--",
  "%F0%9F%A6%84%25_%5C",
  "constructor",
  "x".repeat(6_000),
  "0000-01-01",
  "9999-12-31",
  `0000-01-01T00:00:00.000000Z_${id}`,
  writeCursor({ name: "\0", id }),
  writeCursor({ from: "\0", id }),
  writeCursor({ at: "0000-01-01T00:00:00.000000Z", id }),
  cursorOf("title", "ascending", "\0", id),
  cursorOf("updated", "descending", "0000-01-01T00:00:00.000000Z", id),
  cursorOf("slug", "descending", "a", id),
];

test("every page that reads its address has a row here", () => {
  const source = (route: string) => readFileSync(path.join("app/(console)", route, "page.tsx"), "utf8");
  expect(Object.keys(names).sort()).toEqual(consoleRoutes().filter((route) => source(route).includes("searchParams")));
});

test.describe.configure({ timeout: 240_000 });

for (const [route, read] of [...Object.entries(names), ["/admin/audit-log/export", log] as const]) {
  test(`${route} answers, whatever its address says`, async ({ cms }) => {
    const tenant = await aTenant(cms);
    const platformId = "platformId" in tenant.admin ? tenant.admin.platformId : "";
    const place = { platformId, layer: layers.default, slug: "odd" };
    const pageId = await cms.run((ctx) => aPage(ctx, place));
    const hook = await cms.run((ctx) => aDeliveredMessage(ctx, platformId));
    const address = route
      .replace("[webhook]", hook.webhookId)
      .replace("[delivery]", hook.deliveryId)
      .replace("[page]", pageId)
      .replace("[platform]", tenant.code)
      .replace("[vendor]", tenant.vendorCode);
    // An export holds all that its reader may see: of this platform alone, for the others' grows with every test.
    const roles = route.endsWith("/export") ? [tenant.admin] : [superAdmin, tenant.owner];
    const person = await aPerson(cms, { roles });
    const cookie = route.startsWith("/login") ? {} : cookieHeader(await sessionOf(person));
    const statusOf = async (query: string) => (await get(`localhost:${port()}`, `${address}${query}`, cookie)).status;
    expect(await statusOf("")).toBe(200);
    for (const name of read) {
      const inOrder = name === "cursor" ? ["", "sort=title&", "sort=slug&direction=descending&"] : [""];
      const odd = values.flatMap((value) => inOrder.map((order) => `?${order}${name}=${value}`));
      for (const query of [`?${name}=a&${name}=b`, `?${name}=%00&${name}=b`, ...odd]) {
        expect.soft([200, 307, 404], query.slice(0, 200)).toContain(await statusOf(query));
      }
    }
  });
}

test("a page that no vendor's page can stand on has no list of vendors", async ({ cms }) => {
  const { admin } = await aTenant(cms);
  const platformId = "platformId" in admin ? admin.platformId : "";
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, layer: layers.default, state: "draft" }));
  const cookie = cookieHeader(await sessionOf(await aPerson(cms, { roles: [admin] })));
  const answer = await get(`localhost:${port()}`, `/admin/content-pages/${pageId}/vendors`, cookie);
  expect(answer.status).toBe(404);
});

test("a name in a path may be anything", async ({ cms }) => {
  const cookie = cookieHeader(await sessionOf(await aPerson(cms, { roles: [superAdmin] })));
  for (const list of [
    "vendors",
    "platforms",
    "tiers",
    "content-pages",
    "outbox",
    "webhooks",
    `webhooks/${id}/deliveries`,
  ]) {
    for (const value of ["%00", "a%00b", "%25", "'", "x".repeat(6_000), "constructor"]) {
      const { status } = await get(`localhost:${port()}`, `/admin/${list}/${value}`, cookie);
      expect.soft([400, 404, 414], `${list} ${value.slice(0, 20)}`).toContain(status);
    }
  }
});
