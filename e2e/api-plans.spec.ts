import { eq } from "drizzle-orm";
import { subscriptionTiers } from "@/db/schema";
import { aPage, aTier } from "@/test/factories";
import { callApi, ifMatch } from "./support/api";
import { type Listed, memberOf, type Problem, pathsOf, tokensAt } from "./support/api-tenant";
import { aTenant } from "./support/tenant";
import { expect, test } from "./support/test";

type Tier = { id: string; version: number; code: string; name: string; maxPages: number | null; memberships: number };

test("tiers are made, weighed, changed, ordered and deleted by who runs the installation", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const { superAdmin: token, admin, owner } = await tokensAt(cms, tenant);
  const body = {
    code: `tier-${tenant.code}`,
    name: "Three",
    maxPages: 3,
    maxCustomPages: 1,
    features: ["cms_custom_pages"],
  };
  const made = await callApi<Tier>("POST", "/tiers", { token, body });
  expect(made).toMatchObject({ status: 201, body: { ...body, version: 1, memberships: 0 } });
  const path = `/tiers/${made.body.id}`;
  expect(made.headers).toMatchObject({ location: `/api/v1${path}`, etag: '"1"' });
  expect((await callApi("GET", path, { token })).body).toEqual(made.body);

  const membership = `/platforms/${tenant.code}/vendors/${tenant.vendorCode}/membership`;
  const moving = { token: admin, body: { tierId: made.body.id }, headers: ifMatch("*") };
  expect(await callApi("PATCH", membership, moving)).toMatchObject({ status: 200 });
  const ids = await memberOf(cms, tenant);
  await cms.run((ctx) => aPage(ctx, { ...ids, slug: "mine" }));
  const smaller = { maxPages: 0, maxCustomPages: 0, features: [] };
  const effect = await callApi("POST", `${path}/preview`, { token, body: smaller });
  expect(effect).toMatchObject({
    status: 200,
    body: {
      platforms: [{ platform: tenant.code, memberships: 1, paused: 1 }],
      pages: [{ slug: "mine", willBePaused: true }],
      lost: { features: ["cms_custom_pages"], vendors: [{ code: tenant.vendorCode }] },
    },
  });
  const changed = await callApi<Tier>("PATCH", path, { token, body: smaller, headers: ifMatch(1) });
  expect(changed).toMatchObject({ status: 200, body: { version: 2, maxPages: 0, features: [], memberships: 1 } });
  expect((await callApi("GET", membership, { token: owner })).body).toMatchObject({ usage: { pages: 0 } });

  expect(await callApi("DELETE", path, { token, headers: ifMatch(2) })).toMatchObject({
    ...{ status: 409, body: { field: "tier", details: { standing: 1 } } },
  });
  const ofPlatform = `/platforms/${tenant.code}/tiers`;
  const seen = await callApi<{ items: Tier[] }>("GET", ofPlatform, { token: admin });
  expect(seen.body.items.filter(({ memberships }) => memberships)).toMatchObject([{ code: body.code }]);
  expect(await callApi("GET", "/tiers", { token: admin })).toMatchObject({ status: 404 });
  expect(await callApi("GET", ofPlatform, { token: owner })).toMatchObject({ status: 404 });

  const spare = await callApi<Tier>("POST", "/tiers", { token, body: { ...body, code: `spare-${tenant.code}` } });
  const spared = `/tiers/${spare.body.id}`;
  expect(await callApi("PUT", "/tiers/order", { token, body: { tierIds: [spare.body.id] } })).toMatchObject({
    ...{ status: 409, body: { field: "tierIds" } },
  });
  expect(await callApi("DELETE", spared, { token, headers: ifMatch(1) })).toMatchObject({ status: 204, body: null });
  expect(await callApi("GET", spared, { token })).toMatchObject({ status: 404 });
  const uneven = await callApi<Problem>("PATCH", path, { token, body: { maxCustomPages: 9 }, headers: ifMatch("*") });
  expect(uneven.status).toBe(422);
  expect(pathsOf(uneven.body)).toEqual(["maxCustomPages"]);
  const wrong = { ...body, code: "new", maxPages: -1, features: ["cms_all"], price: 5 };
  const refused = await callApi<Problem>("POST", "/tiers", { token, body: wrong });
  expect(pathsOf(refused.body)).toEqual(["code", "features.0", "maxPages", "price"]);
  const [kept] = await cms.db.select().from(subscriptionTiers).where(eq(subscriptionTiers.id, made.body.id));
  expect(kept).toMatchObject({ version: 2, maxPages: 0 });
});

test("a plan is asked for, declined, asked for again and granted", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const { admin, owner, editor } = await tokensAt(cms, tenant);
  const tierId = await cms.run((ctx) => aTier(ctx));
  const path = `/platforms/${tenant.code}/plan-requests`;
  const ofVendor = `/platforms/${tenant.code}/vendors/${tenant.vendorCode}/plan-requests`;
  const ask = (token: string) => callApi<{ id: string }>("POST", ofVendor, { token, body: { tierId, note: "Please" } });
  expect(await ask(editor)).toMatchObject({ status: 403 });
  const asked = await ask(owner);
  expect(asked).toMatchObject({ status: 201, body: { tierId, note: "Please", state: "open", answeredAt: null } });
  expect(await ask(owner)).toMatchObject({ status: 409, body: { field: "request" } });
  expect(await callApi("GET", `${ofVendor}/${asked.body.id}`, { token: editor })).toMatchObject({ status: 200 });
  const open = await callApi<Listed>("GET", path, { token: admin });
  expect(open.body.items).toMatchObject([{ id: asked.body.id, vendor: { code: tenant.vendorCode } }]);

  const answer = (id: string, how: string, body: unknown) =>
    callApi("POST", `${path}/${id}/${how}`, { token: admin, body });
  expect(await answer(asked.body.id, "decline", {})).toMatchObject({ status: 422 });
  expect(await answer(asked.body.id, "decline", { answer: "Not yet" })).toMatchObject({
    ...{ status: 200, body: { state: "declined", answer: "Not yet" } },
  });
  expect(await answer(asked.body.id, "grant", {})).toMatchObject({ status: 409, body: { field: "request" } });

  const again = await ask(owner);
  const membership = `/platforms/${tenant.code}/vendors/${tenant.vendorCode}/membership`;
  expect(await answer(again.body.id, "grant", { membershipVersion: 99 })).toMatchObject({ status: 409 });
  expect(await answer(again.body.id, "grant", {})).toMatchObject({ status: 200, body: { state: "granted" } });
  expect((await callApi("GET", membership, { token: editor })).body).toMatchObject({ tier: { id: tierId } });
  expect(await callApi("POST", `${ofVendor}/${again.body.id}/withdraw`, { token: owner })).toMatchObject({
    status: 409,
  });
  const closed = await callApi<Listed>("GET", `${path}?group=closed`, { token: admin });
  expect(closed.body.items.map(({ state }) => state)).toEqual(["granted", "declined"]);
  const first = await callApi<Listed>("GET", `${path}?group=closed&limit=1`, { token: admin });
  expect(first.body.items.map(({ state }) => state)).toEqual(["granted"]);
  const rest = await callApi<Listed>("GET", `${path}?group=closed&limit=1&cursor=${first.body.nextCursor}`, {
    token: admin,
  });
  expect(rest.body).toMatchObject({ items: [{ state: "declined" }], nextCursor: null });
});
