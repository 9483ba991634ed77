import { layers } from "@/cms/pages/layer";
import { aPage, aTier } from "@/test/factories";
import { callApi, expireToken, ifMatch } from "./support/api";
import { type Listed, memberOf, type Problem, pathsOf, tokenOf, tokensAt, unknownStatuses } from "./support/api-tenant";
import { get } from "./support/http";
import { port } from "./support/server";
import { aTenant, superAdmin } from "./support/tenant";
import { expect, test } from "./support/test";

type Vendor = { id: string; version: number; code: string; name: string; memberships: Array<Record<string, unknown>> };
type Membership = { version: number; tier: { id: string; maxPages: number | null }; usage: { pages: number } };

const nobody = "00000000-0000-4000-8000-000000000000";

const shopStatus = async (code: string, vendor: string) =>
  (await get(`localhost:${port()}`, `/${code}/vendors/${vendor}/`)).status;

test("a vendor joins, is changed, suspended, leaves and returns by the API", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const { superAdmin: all, admin } = await tokensAt(cms, tenant);
  const { platformId } = await memberOf(cms, tenant);
  await cms.run((ctx) => aPage(ctx, { platformId, layer: layers.default, slug: "home" }));
  const [small, large] = await cms.run(async (ctx) => [
    await aTier(ctx, { maxPages: 1, maxCustomPages: 1 }),
    await aTier(ctx),
  ]);
  const path = `/platforms/${tenant.code}`;
  const code = `${tenant.code}-new`;
  const body = { code, name: "New", profile: { city: "Esch" }, tierId: large };
  const made = await callApi<Vendor>("POST", `${path}/vendors`, { token: admin, body });
  expect(made).toMatchObject({
    status: 201,
    body: { code, version: 1, isSuspended: false, profile: { city: "Esch" } },
  });
  expect(made.body.memberships).toMatchObject([{ endedAt: null, tier: { id: large }, usage: { pages: 0 } }]);
  expect(made.headers.location).toBe(`/api/v1${path}/vendors/${code}`);
  const { id: vendorId } = made.body;
  const owner = await tokenOf(cms, { kind: "vendor-owner", vendorId });
  expect((await callApi("GET", `${path}/vendors/${code}`, { token: owner })).body).toEqual(made.body);
  expect((await callApi<Listed>("GET", "/own-vendors", { token: owner })).body.items).toMatchObject([
    { code, isOwner: true, memberships: [{ platformCode: tenant.code }] },
  ]);

  const renamed = await callApi<Vendor>("PATCH", `${path}/vendors/${code}`, {
    ...{ token: owner, body: { name: "Renamed", profile: { phone: "+352 1" } }, headers: ifMatch(1) },
  });
  const profile = { city: "Esch", phone: "+352 1" };
  expect(renamed).toMatchObject({ status: 200, body: { version: 2, name: "Renamed", profile } });
  const editors = { token: owner, body: { isAllowed: false }, headers: ifMatch(2) };
  expect(await callApi("PUT", `${path}/vendors/${code}/editors-may-publish`, editors)).toMatchObject({
    ...{ status: 200, body: { version: 3, editorsMayPublish: false } },
  });

  const suspend = (what: string, version: number) =>
    callApi<Vendor>("POST", `/vendors/${vendorId}/${what}`, { token: all, headers: ifMatch(version) });
  expect(await shopStatus(tenant.code, code)).toBe(200);
  expect(await suspend("suspend", 3)).toMatchObject({ status: 200, body: { isSuspended: true, version: 4 } });
  expect(await shopStatus(tenant.code, code)).toBe(404);
  expect(await suspend("suspend", 4)).toMatchObject({ status: 409, body: { field: "status" } });
  expect(await suspend("resume", 4)).toMatchObject({ status: 200, body: { isSuspended: false, version: 5 } });
  expect(await shopStatus(tenant.code, code)).toBe(200);

  // Each at a moment of its own: a smaller plan keeps those that were there first.
  for (const slug of ["one", "two"]) await cms.run((ctx) => aPage(ctx, { platformId, vendorId, slug }));
  const membership = `${path}/vendors/${code}/membership`;
  const known = await callApi<Membership>("GET", membership, { token: owner });
  expect(known).toMatchObject({ status: 200, body: { tier: { id: large }, usage: { pages: 2, customPages: 2 } } });
  const preview = await callApi("GET", `${membership}/preview?tierId=${small}`, { token: owner });
  expect(preview.body).toMatchObject({ paused: { count: 1, pages: [{ slug: "two" }] }, resumed: { count: 0 } });
  const move = { token: admin, body: { tierId: small }, headers: ifMatch(known.body.version) };
  const moved = await callApi<Membership>("PATCH", membership, move);
  expect(moved).toMatchObject({ status: 200, body: { tier: { id: small, maxPages: 1 }, usage: { pages: 1 } } });
  expect(await callApi("PATCH", membership, move)).toMatchObject({ status: 412 });

  const counted = await callApi<Listed>("GET", `${membership}/pages`, { token: owner });
  expect(counted.body.items).toMatchObject([
    { slug: "one", isPaused: false },
    { slug: "two", isPaused: true },
  ]);
  const [one, two] = counted.body.items.map(({ id }) => id);
  const choose = (pageIds: unknown[]) =>
    callApi<Listed>("PUT", `${membership}/pages`, { token: owner, body: { pageIds } });
  expect(await choose([one, two])).toMatchObject({ status: 409, body: { field: "quota" } });
  expect((await choose([two])).body.items).toMatchObject([{ isPaused: true }, { isPaused: false }]);
  const plans = await callApi<Listed>("GET", `${membership}/plans`, { token: owner });
  expect(plans.body.items).toContainEqual(expect.objectContaining({ tierId: small, rank: "current" }));

  const leave = (version: number, token = admin) => callApi("DELETE", membership, { token, headers: ifMatch(version) });
  expect(await leave(moved.body.version, owner)).toMatchObject({ status: 404 });
  expect(await leave(moved.body.version)).toMatchObject({ status: 204 });
  expect(await shopStatus(tenant.code, code)).toBe(404);
  expect(await callApi("GET", membership, { token: admin })).toMatchObject({ status: 404 });
  const left = await callApi<Listed>("GET", `${path}/vendors?state=left`, { token: admin });
  expect(left.body.items).toMatchObject([{ code, memberships: [] }]);
  const back = await callApi("POST", `${path}/memberships`, { token: admin, body: { vendorId, tierId: large } });
  expect(back).toMatchObject({ status: 201, body: { returned: { stored: { pages: 2 }, resumed: [one] } } });
  expect(back.headers.location).toBe(`/api/v1${membership}`);
  const again = await callApi("POST", `${path}/memberships`, { token: admin, body: { vendorId, tierId: large } });
  expect(again).toMatchObject({ status: 409, body: { field: "vendorId" } });
});

test("vendors are listed a part at a time, of a platform and of all", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const { superAdmin: all, admin, owner } = await tokensAt(cms, tenant);
  const tierId = await cms.run((ctx) => aTier(ctx));
  const path = `/platforms/${tenant.code}/vendors`;
  for (const name of ["Abel", "Bert"]) {
    const body = { code: `${tenant.code}-${name.toLowerCase()}`, name, profile: {}, tierId };
    expect(await callApi("POST", path, { token: admin, body })).toMatchObject({ status: 201 });
  }
  const first = await callApi<Listed>("GET", `${path}?limit=2&search=${tenant.code}`, { token: admin });
  expect(first.body.items.map(({ name }) => name)).toEqual(["Abel", "Bert"]);
  const cursor = first.body.nextCursor;
  const second = await callApi<Listed>("GET", `${path}?limit=2&search=${tenant.code}&cursor=${cursor}`, {
    token: admin,
  });
  expect(second.body).toMatchObject({ items: [{ code: tenant.vendorCode }], nextCursor: null });
  const ofTier = await callApi<Listed>("GET", `${path}?tierId=${tierId}`, { token: admin });
  expect(ofTier.body.items).toHaveLength(2);
  const everywhere = await callApi<Listed>("GET", `/vendors?search=${tenant.code}-abel`, { token: all });
  expect(everywhere.body.items).toMatchObject([{ name: "Abel" }]);
  expect(await callApi("GET", "/vendors", { token: admin })).toMatchObject({ status: 404 });
  expect(await callApi("GET", path, { token: owner })).toMatchObject({ status: 404 });
  for (const odd of ["cursor=nowhere", "search=%00", "state=gone", "tierId=1", "limit=101", "offset=2"]) {
    expect(await callApi("GET", `${path}?${odd}`, { token: admin }), odd).toMatchObject({ status: 422 });
  }
  const taken = { code: tenant.vendorCode, name: "Again", profile: {}, tierId };
  expect(await callApi("POST", path, { token: admin, body: taken })).toMatchObject({
    status: 409,
    body: { field: "code" },
  });
  const nowhere = { code: `${tenant.code}-other`, name: "Other", profile: {}, tierId: tenant.code };
  expect(await callApi("POST", path, { token: admin, body: nowhere })).toMatchObject({ status: 422 });
});

test("who may not is told no more than that", async ({ cms }) => {
  const [tenant, other] = [await aTenant(cms), await aTenant(cms)];
  const { admin, owner, editor } = await tokensAt(cms, tenant);
  const strangers = await tokensAt(cms, other);
  const vendor = `/platforms/${tenant.code}/vendors/${tenant.vendorCode}`;
  const patch = { body: { name: "Theirs" }, headers: ifMatch("*") };
  for (const token of [strangers.admin, strangers.owner, strangers.editor]) {
    for (const path of [vendor, `${vendor}/membership`]) {
      expect(await callApi("GET", path, { token })).toMatchObject({ status: 404 });
    }
    expect(await callApi("PATCH", vendor, { token, ...patch })).toMatchObject({ status: 404 });
  }
  expect(await callApi("PATCH", vendor, { token: editor, ...patch })).toMatchObject({ status: 403 });
  // On all of its platforms, which none of them decides for the others.
  expect(await callApi("PATCH", vendor, { token: admin, ...patch })).toMatchObject({ status: 403 });
  const { vendorId } = await memberOf(cms, tenant);
  // Whether there is such a vendor is told to super admins alone, be it one's own.
  const { vendorId: foreign } = await memberOf(cms, other);
  for (const token of [admin, owner]) {
    const answers = [];
    for (const id of [vendorId, foreign, nobody]) {
      answers.push((await callApi("GET", `/vendors/${id}`, { token })).body);
      answers.push((await callApi("PATCH", `/vendors/${id}`, { token, ...patch })).body);
      answers.push((await callApi("POST", `/vendors/${id}/suspend`, { token, headers: ifMatch("*") })).body);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 404 });
  }
  const drawing = { vendorId, tierId: await cms.run((ctx) => aTier(ctx)) };
  const memberships = `/platforms/${other.code}/memberships`;
  expect(await callApi("POST", memberships, { token: strangers.admin, body: drawing })).toMatchObject({ status: 403 });
  const reading = await tokenOf(cms, tenant.owner, ["vendor.read"]);
  expect(await callApi("GET", vendor, { token: reading })).toMatchObject({ status: 200 });
  expect(await callApi("PATCH", vendor, { token: reading, ...patch })).toMatchObject({ status: 403 });
  expect(await callApi("GET", `${vendor}/membership`, { token: reading })).toMatchObject({ status: 403 });
  await expireToken(cms, reading);
  for (const token of [reading, undefined]) {
    expect(unknownStatuses).toContain((await callApi("GET", vendor, { token })).status);
  }
  expect(await callApi("PATCH", vendor, { token: owner, body: patch.body })).toMatchObject({ status: 428 });
  expect(await callApi("PATCH", vendor, { token: owner, ...patch, headers: ifMatch(7) })).toMatchObject({
    status: 412,
  });
  const wrong = { name: "", profile: { email: "x", fax: "1" } };
  const refused = await callApi<Problem>("PATCH", vendor, { token: owner, body: wrong, headers: ifMatch("*") });
  expect(pathsOf(refused.body)).toEqual(["name", "profile.email", "profile.fax"]);
  const unknown = { token: await tokenOf(cms, superAdmin), headers: ifMatch("*") };
  expect(await callApi("POST", `/vendors/${nobody}/suspend`, unknown)).toMatchObject({ status: 404 });
});
