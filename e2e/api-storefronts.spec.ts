import { layers } from "@/cms/pages/layer";
import { aDocument, aPage } from "@/test/factories";
import { callApi, ifMatch } from "./support/api";
import { type Listed, memberOf, type Problem, pathsOf, tokenOf, tokensAt } from "./support/api-tenant";
import { aTenant, superAdmin, type Tenant } from "./support/tenant";
import { expect, test } from "./support/test";

type Storefront = { version: number; locales: string[] | null };
type Menu = { entries: Array<{ slug: string; isOwn: boolean }>; others: Array<{ slug: string }> };
type MenuPages = { items: Array<{ pageId: string; slug: string; orders: { header: number | null } }> };

const vendorPath = ({ code, vendorCode }: Tenant) => `/platforms/${code}/vendors/${vendorCode}`;

test("a storefront gets a look and languages of its own, within what its platform allows", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const { owner: token, editor } = await tokensAt(cms, tenant);
  const path = `${vendorPath(tenant)}/storefront`;
  const before = await callApi<Storefront>("GET", path, { token: editor });
  expect(before).toMatchObject({ status: 200, body: { version: 0, theme: { colors: {} }, logo: null, locales: null } });

  const look = { theme: { colors: { primary: "#003366" } }, logoId: null };
  const put = (below: string, body: unknown, headers: Record<string, string>, by = token) =>
    callApi<Problem>("PUT", `${path}${below}`, { token: by, body, headers });
  expect(await put("/look", look, { "if-match": "anything" })).toMatchObject({ status: 400 });
  expect(await put("/look", look, {})).toMatchObject({ status: 428 });
  expect(await put("/look", look, ifMatch(0))).toMatchObject({ status: 200, body: { version: 1, theme: look.theme } });
  expect(await put("/look", look, ifMatch(0))).toMatchObject({ status: 412 });
  expect(await put("/look", look, ifMatch("*"), editor)).toMatchObject({ status: 403 });
  expect(await put("/locales", { locales: ["en"] }, ifMatch(1))).toMatchObject({
    ...{ status: 200, body: { version: 2, locales: ["en"] } },
  });
  const wrong: Array<[string, unknown, string[]]> = [
    [
      "/look",
      { theme: { colors: { primary: "#ffffff" } }, logoId: null },
      ["theme.colors.onPrimary", "theme.colors.primary", "theme.colors.primary"],
    ],
    ["/look", { theme: { colors: {}, headingFont: "manrope" }, logoId: null }, ["theme.headingFont"]],
    ["/look", { theme: { colors: { primary: "red" } }, logoId: "1" }, ["logoId", "theme.colors.primary"]],
    ["/locales", { locales: ["fr"] }, ["locales"]],
    ["/locales", { locales: ["en", "xx"] }, ["locales"]],
    ["/locales", { locales: [] }, ["locales"]],
  ];
  for (const [below, body, paths] of wrong) {
    const refused = await put(below, body, ifMatch("*"));
    expect([refused.status, pathsOf(refused.body)], JSON.stringify(body)).toEqual([422, paths]);
  }
  expect((await callApi("GET", path, { token })).body).toMatchObject({ version: 2 });
});

test("menus are arranged by the platform, and by a vendor between what it inherits", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const { admin, owner } = await tokensAt(cms, tenant);
  const member = await memberOf(cms, tenant);
  const shown = (headerOrder: number | null, title: string) => aDocument({ title, headerOrder });
  await cms.run(async (ctx) => {
    const ofDefaults = { platformId: member.platformId, layer: layers.default };
    await aPage(ctx, { ...ofDefaults, slug: "about", document: shown(10, "About") });
    await aPage(ctx, { ...ofDefaults, slug: "terms", document: shown(20, "Terms") });
    await aPage(ctx, { ...member, slug: "offers", document: shown(null, "Offers") });
  });
  const path = `/platforms/${tenant.code}/menus/default`;
  const listed = await callApi<MenuPages>("GET", path, { token: admin });
  const [about, terms] = listed.body.items;
  expect([about?.slug, terms?.slug]).toEqual(["about", "terms"]);
  const [first, second] = [about?.pageId, terms?.pageId];
  const arrange = (pages: unknown, lookedAt: unknown, token = admin) =>
    callApi<MenuPages>("PUT", `${path}/header`, { token, body: { pages, lookedAt } });
  expect(await arrange([second, first], [second, first])).toMatchObject({ status: 409, body: { field: "version" } });
  const arranged = await arrange([second, first], [first, second]);
  expect(arranged).toMatchObject({
    status: 200,
    body: { items: [{ orders: { header: 20 } }, { orders: { header: 10 } }] },
  });
  expect(await arrange([first], [second, first], owner)).toMatchObject({ status: 404 });
  expect(await callApi("PUT", `${path}/sidebar`, { token: admin, body: { pages: [], lookedAt: [] } })).toMatchObject({
    status: 422,
  });

  const menu = `${vendorPath(tenant)}/menus/header`;
  const seen = await callApi<Menu>("GET", menu, { token: owner });
  expect(seen.body.entries.map(({ slug }) => slug)).toEqual(["terms", "about"]);
  expect(seen.body.others).toMatchObject([{ slug: "offers", isOwn: true }]);
  const put = (slugs: string[], lookedAt: string[]) =>
    callApi<Menu & Problem>("PUT", menu, { token: owner, body: { slugs, lookedAt } });
  const own = await put(["terms", "offers", "about"], ["terms", "about"]);
  expect(own.status).toBe(200);
  expect(own.body.entries.map(({ slug }) => slug)).toEqual(["terms", "offers", "about"]);
  const moved = await put(["about", "offers", "terms"], ["terms", "offers", "about"]);
  expect([moved.status, pathsOf(moved.body)]).toEqual([422, ["slugs"]]);
  expect(await put(["terms"], ["about"])).toMatchObject({ status: 409, body: { field: "version" } });
});

test("what was done by a token says so, to those who may know it", async ({ cms }) => {
  const [tenant, other] = [await aTenant(cms), await aTenant(cms)];
  const { owner, editor, admin } = await tokensAt(cms, tenant);
  const path = vendorPath(tenant);
  const body = { from: "/old", to: "/new" };
  expect(await callApi("POST", `${path}/redirects`, { token: owner, body })).toMatchObject({ status: 201 });
  const events = `${path}/audit-events`;
  const found = await callApi<Listed>("GET", `${events}?noun=redirect`, { token: owner });
  expect(found.body.items).toMatchObject([
    { action: "redirect.create", title: "/old", detail: { after: body, tokenId: expect.any(String) } },
  ]);
  const { at, subjectId } = found.body.items[0] ?? {};
  const narrowed = async (query: string) =>
    (await callApi<Listed>("GET", `${events}?${query}`, { token: owner })).body.items.length;
  expect(await narrowed(`subjectId=${subjectId}&action=redirect.create`)).toBe(1);
  expect(await narrowed(`noun=redirect&from=${encodeURIComponent(String(at))}`)).toBe(1);
  expect(await narrowed(`noun=redirect&to=${encodeURIComponent(String(at))}`)).toBe(0);
  expect(await callApi("GET", events, { token: editor })).toMatchObject({ status: 403 });
  expect(await callApi("GET", events, { token: (await tokensAt(cms, other)).admin })).toMatchObject({ status: 404 });
  expect(await callApi("GET", "/audit-events", { token: admin })).toMatchObject({ status: 404 });
  expect(await callApi("GET", "/audit-events?limit=1", { token: await tokenOf(cms, superAdmin) })).toMatchObject({
    status: 200,
  });
});
