import { randomBytes } from "node:crypto";
import { aPage, aTheme } from "@/test/factories";
import { callApi, expireToken, ifMatch } from "./support/api";
import { type Listed, type Problem, pathsOf, tokenOf, tokensAt, unknownStatuses } from "./support/api-tenant";
import { get } from "./support/http";
import { port } from "./support/server";
import { aTenant, superAdmin } from "./support/tenant";
import { expect, test } from "./support/test";

type Platform = { id: string; version: number; code: string; name: string; locales: string[]; isActive: boolean };

const newCode = () => `e2e${randomBytes(4).toString("hex")}`;

function aNew(code = newCode()) {
  return {
    ...{ code, name: "Made by the API", pathPrefix: code, defaultLocale: "en", locales: ["en", "fr"] },
    ...{ theme: aTheme, homeTemplate: "spotlight", profile: { legalName: "API SA" } },
  };
}

const homeOf = async (code: string) => (await get(`localhost:${port()}`, `/${code}/`)).status;

test("a platform lives its whole life by the API", async ({ cms }) => {
  const token = await tokenOf(cms, superAdmin);
  const body = aNew();
  const made = await callApi<Platform>("POST", "/platforms", { token, body });
  expect(made).toMatchObject({ status: 201, body: { code: body.code, version: 1, isActive: true } });
  const path = `/platforms/${body.code}`;
  expect(made.headers).toMatchObject({ location: `/api/v1${path}`, etag: '"1"' });
  expect((await callApi("GET", path, { token })).body).toEqual(made.body);
  const { items } = (await callApi<Listed>("GET", "/platforms", { token })).body;
  expect(items).toContainEqual(expect.objectContaining({ code: body.code, host: null }));

  await cms.run((ctx) => aPage(ctx, { platformId: made.body.id, slug: "home" }));
  expect(await homeOf(body.code)).toBe(200);

  let version = 1;
  /** Changes the platform as somebody who has read it. */
  const change = async (method: string, below: string, sent: unknown) => {
    const answer = await callApi<Platform>(method, `${path}${below}`, { token, body: sent, headers: ifMatch(version) });
    expect(answer).toMatchObject({
      status: 200,
      body: { version: version + 1 },
      headers: { etag: `"${version + 1}"` },
    });
    version++;
    return answer.body;
  };
  expect(
    await change("PATCH", "", { name: "Renamed", locales: ["en", "de"], profile: { city: "Esch" } }),
  ).toMatchObject({
    ...{ name: "Renamed", locales: ["en", "de"], profile: { legalName: "API SA", city: "Esch" } },
  });
  expect(await change("PUT", "/theme", { ...aTheme, radius: "large" })).toMatchObject({ theme: { radius: "large" } });
  const home = { homeTemplate: "mosaic" };
  expect(await change("PUT", "/home-template", home)).toMatchObject(home);
  expect(await change("PUT", "/vendor-tokens", { tokens: ["radius", "logo"] })).toMatchObject({
    vendorTokens: ["logo", "radius"],
  });
  expect(await change("POST", "/deactivate", undefined)).toMatchObject({ isActive: false });
  expect(await homeOf(body.code)).toBe(404);
  expect(await change("POST", "/activate", undefined)).toMatchObject({ isActive: true });
  expect(await homeOf(body.code)).toBe(200);

  const copied = newCode();
  const copy = await callApi<Platform>("POST", `/platforms/${made.body.id}/copy`, {
    token,
    body: { code: copied, name: "Copy", pathPrefix: copied },
  });
  expect(copy).toMatchObject({ status: 201, body: { code: copied, isActive: false, locales: ["en", "de"] } });
  const events = await callApi<Listed>("GET", `${path}/audit-events?noun=platform&limit=2`, { token });
  expect(events.body.items.map(({ action }) => action)).toEqual(["platform.activate", "platform.deactivate"]);
  const next = `${path}/audit-events?noun=platform&limit=2&cursor=${events.body.nextCursor}`;
  expect((await callApi<Listed>("GET", next, { token })).body.items).toMatchObject([
    { action: "platform.let-vendors-change" },
    { action: "platform.change-home-template" },
  ]);
});

test("hosts come, lead to one another and go", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const { admin, owner, editor } = await tokensAt(cms, tenant);
  const path = `/platforms/${tenant.code}`;
  const ofVendor = `${path}/vendors/${tenant.vendorCode}`;
  const add = (at: string, host: string, isPrimary = false, token = admin) =>
    callApi<Record<string, unknown>>("POST", `${at}/domains`, { token, body: { host, isPrimary } });

  const first = await add(path, `${tenant.code}.lu`, true);
  expect(first).toMatchObject({ status: 201, body: { host: `${tenant.code}.lu`, isPrimary: true, vendor: null } });
  const second = await add(path, `${tenant.code}.example`);
  const shop = await add(ofVendor, `shop-${tenant.code}.lu`, true);
  expect(shop.body).toMatchObject({ vendor: { code: tenant.vendorCode } });
  const found = await callApi("GET", String(shop.headers.location).replace("/api/v1", ""), { token: owner });
  expect(found).toMatchObject({ status: 200, body: shop.body });

  const hostsOf = async (at: string, token: string) =>
    (await callApi<Listed>("GET", `${at}/domains`, { token })).body.items?.map(({ host }) => host);
  expect(await hostsOf(path, admin)).toEqual([`${tenant.code}.example`, `${tenant.code}.lu`, `shop-${tenant.code}.lu`]);
  expect(await hostsOf(ofVendor, owner)).toEqual([`shop-${tenant.code}.lu`]);
  expect(await callApi("GET", `${ofVendor}/domains`, { token: editor })).toMatchObject({ status: 403 });
  expect(await add(ofVendor, `more-${tenant.code}.lu`, false, owner)).toMatchObject({ status: 404 });
  expect(await callApi("GET", `${ofVendor}/domains/${first.body.id}`, { token: owner })).toMatchObject({ status: 404 });

  const part = await callApi<Listed>("GET", `${path}/domains?limit=1`, { token: admin });
  expect(part.body.items).toHaveLength(1);
  const rest = await callApi<Listed>("GET", `${path}/domains?cursor=${part.body.nextCursor}`, { token: admin });
  expect(rest.body).toMatchObject({ items: [{}, {}], nextCursor: null });

  expect(await callApi("DELETE", `${path}/domains/${first.body.id}`, { token: admin })).toMatchObject({
    ...{ status: 409, body: { field: "isPrimary" } },
  });
  const turned = await callApi("POST", `${path}/domains/${second.body.id}/make-primary`, { token: admin });
  expect(turned).toMatchObject({ status: 200, body: { isPrimary: true } });
  const remove = (id: unknown) => callApi("DELETE", `${path}/domains/${id}`, { token: admin });
  expect(await remove(first.body.id)).toMatchObject({ status: 204 });
  expect(await callApi("GET", `${path}/domains/${first.body.id}`, { token: admin })).toMatchObject({ status: 404 });
  expect(await add(path, `shop-${tenant.code}.lu`)).toMatchObject({ status: 409, body: { field: "host" } });
  expect(pathsOf((await add(path, "https://no.host/")).body as Problem)).toEqual(["host"]);
});

test("who may not is told no more than that", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const { admin, owner } = await tokensAt(cms, tenant);
  const neighbour = await tokenOf(cms, (await aTenant(cms)).admin);
  const path = `/platforms/${tenant.code}`;
  const patch = { body: { name: "Theirs" }, headers: ifMatch("*") };
  for (const token of [neighbour, owner]) {
    expect(await callApi("GET", path, { token })).toMatchObject({ status: 404 });
    expect(await callApi("PATCH", path, { token, ...patch })).toMatchObject({ status: 404 });
  }
  expect((await callApi<Listed>("GET", "/platforms", { token: neighbour })).body.items).toHaveLength(1);
  expect((await callApi<Listed>("GET", "/platforms", { token: owner })).body.items).toEqual([]);

  const reading = await tokenOf(cms, tenant.admin, ["platform.read"]);
  expect(await callApi("GET", path, { token: reading })).toMatchObject({ status: 200 });
  expect(await callApi("PATCH", path, { token: reading, ...patch })).toMatchObject({ status: 403 });
  expect(await callApi("POST", `${path}/deactivate`, { token: admin, headers: ifMatch("*") })).toMatchObject({
    ...{ status: 403, body: { title: expect.any(String) } },
  });
  expect(await callApi("POST", "/platforms", { token: admin, body: aNew() })).toMatchObject({ status: 404 });
  expect(unknownStatuses).toContain((await callApi("GET", path)).status);
  await expireToken(cms, reading);
  expect(unknownStatuses).toContain((await callApi("GET", path, { token: reading })).status);
});

test("what cannot be stored is refused at its place, and nothing of it is", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const [token, all] = [await tokenOf(cms, tenant.admin), await tokenOf(cms, superAdmin)];
  const path = `/platforms/${tenant.code}`;
  const before = await callApi<Platform>("GET", path, { token });
  const patch = (body: unknown, headers: Record<string, string> = ifMatch("*")) =>
    callApi<Problem>("PATCH", path, { token, body, headers });

  const wrong = await patch({ name: "", locales: ["en", "xx"], profile: { email: "none" }, owner: "me" });
  expect(wrong.status).toBe(422);
  expect(pathsOf(wrong.body)).toEqual(["locales.1", "name", "owner", "profile.email"]);
  expect(pathsOf((await patch({ defaultLocale: "de" })).body)).toEqual(["defaultLocale"]);
  const grey = { ...aTheme, colors: { ...aTheme.colors, text: "#eeeeee" } };
  const theme = await callApi<Problem>("PUT", `${path}/theme`, { token, body: grey, headers: ifMatch("*") });
  expect(theme.status).toBe(422);
  expect(pathsOf(theme.body)).toEqual(["colors.text", "colors.text"]);
  expect(await patch({ name: "Stale" }, ifMatch(before.body.version + 1))).toMatchObject({ status: 412 });
  expect(await patch({ name: "Stale" }, { "if-match": "none" })).toMatchObject({ status: 400 });
  expect(await patch({ name: "Blind" }, {})).toMatchObject({ status: 428 });
  const taken = await callApi<Problem>("POST", "/platforms", { token: all, body: aNew(tenant.code) });
  expect(taken).toMatchObject({ status: 409, body: { field: "code" } });
  for (const odd of [
    "cursor=bm9wbGFjZQ",
    "limit=0",
    "limit=ten",
    "limit=1&limit=2",
    "sort=up",
    "actorId=me",
    "from=now",
  ]) {
    expect(await callApi("GET", `${path}/audit-events?${odd}`, { token }), odd).toMatchObject({ status: 422 });
  }
  for (const year of ["0000-01-01T00:00:00Z", "0001-01-01T00:00:00%2B14:00"]) {
    expect(await callApi("GET", `${path}/audit-events?from=${year}`, { token }), year).toMatchObject({ status: 422 });
  }
  expect((await callApi("GET", path, { token })).body).toEqual(before.body);
});
