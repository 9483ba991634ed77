import { callApi, ifMatch } from "./support/api";
import { type Problem, pathsOf, tokenOf, tokensAt } from "./support/api-tenant";
import { get } from "./support/http";
import { port } from "./support/server";
import { aTenant } from "./support/tenant";
import { expect, test } from "./support/test";

type Redirect = { id: string; version: number; from: string; to: string; vendor: string | null };
type List = { items: Redirect[]; nextCursor: string | null };

test("a redirect is made, found, tried, changed and ended by the API", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const { admin, owner } = await tokensAt(cms, tenant);
  const ofPlatform = `/platforms/${tenant.code}/redirects`;
  const ofVendor = `/platforms/${tenant.code}/vendors/${tenant.vendorCode}/redirects`;
  for (const [path, token, whose, site] of [
    [ofPlatform, admin, null, `/${tenant.code}`],
    [ofVendor, owner, tenant.vendorCode, `/${tenant.code}/vendors/${tenant.vendorCode}`],
  ] as const) {
    const leadsTo = async (from: string) => (await get(`localhost:${port()}`, site + from)).headers.location;
    const made = await callApi<Redirect>("POST", path, { token, body: { from: "/old", to: "/new" } });
    expect(made).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: { from: "/old", to: "/new", vendor: whose },
    });
    const one = `${path}/${made.body.id}`;
    expect(made.headers.location).toBe(`/api/v1${one}`);
    expect((await callApi("GET", one, { token })).body).toEqual(made.body);
    expect(await leadsTo("/old")).toBe(`${site}/new`);

    const more = await callApi<Redirect>("POST", path, { token, body: { from: "/new", to: "/newest" } });
    const traced = await callApi("GET", `${path}/trace?path=/fr/old`, { token });
    expect(traced.body).toEqual({ paths: ["/fr/old", "/fr/new", "/fr/newest"], page: null });
    const part = await callApi<List>("GET", `${path}?limit=1`, { token });
    expect(part.body.items.map(({ from }) => from)).toEqual(["/new"]);
    const rest = await callApi<List>("GET", `${path}?limit=1&cursor=${part.body.nextCursor}`, { token });
    expect(rest.body).toMatchObject({ items: [{ from: "/old" }], nextCursor: null });
    expect((await callApi<List>("GET", `${path}?search=newest`, { token })).body.items).toMatchObject([
      { from: "/new" },
    ]);

    const put = (body: unknown, headers: Record<string, string>) =>
      callApi<Problem>("PUT", one, { token, body, headers });
    expect(await put({ from: "/older", to: "/new" }, ifMatch(1))).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await leadsTo("/older")).toBe(`${site}/new`);
    expect(await put({ from: "/oldest", to: "/new" }, ifMatch(1))).toMatchObject({ status: 412 });
    expect(await put({ from: "/oldest", to: "/new" }, {})).toMatchObject({ status: 428 });
    expect(await put({ from: "/new", to: "/" }, ifMatch(2))).toMatchObject({ status: 409, body: { field: "from" } });
    const circle = await put({ from: "/newest", to: "/new" }, ifMatch(2));
    expect([circle.status, pathsOf(circle.body)]).toEqual([422, ["to"]]);

    expect(await callApi("DELETE", one, { token })).toMatchObject({ status: 428 });
    expect(await callApi("DELETE", one, { token, headers: ifMatch(2) })).toMatchObject({ status: 204, body: null });
    expect(await callApi("GET", one, { token })).toMatchObject({ status: 404 });
    expect(await leadsTo("/older")).toBeUndefined();
    const last = { token, headers: ifMatch(1) };
    expect(await callApi("DELETE", `${path}/${more.body.id}`, last)).toMatchObject({ status: 204 });
  }
});

test("the same call with the same key makes one redirect", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const token = await tokenOf(cms, tenant.owner);
  const path = `/platforms/${tenant.code}/vendors/${tenant.vendorCode}/redirects`;
  const make = (to: string) =>
    callApi<Redirect>("POST", path, { token, body: { from: "/once", to }, headers: { "idempotency-key": "a-key" } });
  const answers = await Promise.all(Array.from({ length: 8 }, () => make("/new")));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  expect(new Set(answers.map(({ body, headers }) => `${body.id} ${headers.location} ${headers.etag}`)).size).toBe(1);
  expect(await make("/other")).toMatchObject({ status: 422, body: { errors: [{ path: "Idempotency-Key" }] } });
  expect((await callApi<List>("GET", path, { token })).body.items).toHaveLength(1);
});

test("redirects of others are not there, and those that lead out of the site are none", async ({ cms }) => {
  const [tenant, other] = [await aTenant(cms), await aTenant(cms)];
  const { admin, owner, editor } = await tokensAt(cms, tenant);
  const strangers = await tokensAt(cms, other);
  const ofVendor = `/platforms/${tenant.code}/vendors/${tenant.vendorCode}/redirects`;
  const body = { from: "/mine", to: "/" };
  const made = await callApi<Redirect>("POST", ofVendor, { token: owner, body });
  const own = `/platforms/${other.code}/vendors/${other.vendorCode}/redirects/${made.body.id}`;
  for (const token of [strangers.admin, strangers.owner]) {
    expect(await callApi("GET", `${ofVendor}/${made.body.id}`, { token })).toMatchObject({ status: 404 });
    expect(await callApi("GET", own, { token })).toMatchObject({ status: 404 });
    expect(await callApi("DELETE", own, { token, headers: ifMatch("*") })).toMatchObject({ status: 404 });
  }
  expect(await callApi("GET", ofVendor, { token: editor })).toMatchObject({ status: 403 });
  const reading = await tokenOf(cms, tenant.owner, ["redirect.read"]);
  expect(await callApi("GET", ofVendor, { token: reading })).toMatchObject({ status: 200 });
  expect(await callApi("POST", ofVendor, { token: reading, body })).toMatchObject({ status: 403 });

  const wrong: Array<[unknown, string[]]> = [
    [{ from: "/a", to: "https://evil.example" }, ["to"]],
    [{ from: "/a", to: "//evil.example" }, ["to"]],
    [{ from: "/A", to: "/b" }, ["from"]],
    [{ from: "/a", to: "/a" }, ["to"]],
    [{ from: 1 }, ["from", "to"]],
    [{ from: "/a", to: "/b", code: 302 }, ["code"]],
    [{ from: "/a\0", to: "/b" }, ["from"]],
    [[], [""]],
    [null, [""]],
  ];
  for (const [sent, paths] of wrong) {
    const refused = await callApi<Problem>("POST", ofVendor, { token: owner, body: sent });
    expect([refused.status, pathsOf(refused.body)], JSON.stringify(sent)).toEqual([422, paths]);
  }
  for (const id of ["1", "undefined", `${made.body.id}0`]) {
    expect(await callApi("GET", `${ofVendor}/${id}`, { token: owner }), id).toMatchObject({ status: 422 });
  }
  expect(
    (await callApi<List>("GET", `/platforms/${tenant.code}/redirects`, { token: admin })).body.items,
  ).toMatchObject([{ from: "/mine", vendor: tenant.vendorCode }]);
});
