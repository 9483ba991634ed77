import { callApi, ifMatch } from "./support/api";
import { type Problem, pathsOf, tokensAt } from "./support/api-tenant";
import { aTenant } from "./support/tenant";
import { expect, test } from "./support/test";

type Webhook = { id: string; version: number; secret: string };
type Delivery = { id: string; type: string; state: string; body: string };

const settings = { name: "Build", url: "https://hooks.example.com", events: ["page.published"] };

test("a webhook is made, changed, tried, given another secret and deleted by the API", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const { admin: token } = await tokensAt(cms, tenant);
  const path = `/platforms/${tenant.code}/webhooks`;
  const made = await callApi<Webhook>("POST", path, { token, body: settings });
  expect(made).toMatchObject({ status: 201, headers: { etag: '"1"' }, body: { url: "https://hooks.example.com/" } });
  expect(made.body.secret).toMatch(/^whsec_[\w+/]{43}=$/);
  const one = `${path}/${made.body.id}`;
  expect(made.headers.location).toBe(`/api/v1${one}`);
  const { secret, ...shown } = made.body;
  expect((await callApi("GET", one, { token })).body).toEqual(shown);
  expect((await callApi("GET", path, { token })).body).toEqual({ items: [shown], nextCursor: null });

  const changed = { ...settings, events: ["page.deleted", "page.published"], isPaused: true };
  const put = (body: unknown, headers: Record<string, string>) => callApi("PUT", one, { token, body, headers });
  expect(await put(changed, ifMatch(1))).toMatchObject({ status: 200, body: { version: 2, isPaused: true } });
  expect(await put(settings, ifMatch(1))).toMatchObject({ status: 412 });
  expect(await put(settings, {})).toMatchObject({ status: 428 });
  expect(await callApi("POST", `${one}/test`, { token })).toMatchObject({ status: 409, body: { field: "isPaused" } });
  expect(await put(settings, ifMatch(2))).toMatchObject({ status: 200, body: { isPaused: false } });

  const tried = await callApi<Delivery>("POST", `${one}/test`, { token });
  expect(tried).toMatchObject({ status: 201, body: { type: "webhook.test" } });
  const log = `${one}/deliveries`;
  expect(tried.headers.location).toBe(`/api/v1${log}/${tried.body.id}`);
  expect(JSON.parse(tried.body.body)).toMatchObject({ data: { platform: { code: tenant.code } } });
  const listed = await callApi("GET", `${log}?limit=1`, { token });
  expect(listed.body).toMatchObject({ items: [{ id: tried.body.id }], nextCursor: null });
  expect((await callApi("GET", `${log}?state=delivered`, { token })).body).toMatchObject({ items: [] });
  const again = await callApi("POST", `${log}/${tried.body.id}/redeliver`, { token });
  expect(again).toMatchObject({ status: 200, body: { id: tried.body.id, body: tried.body.body } });

  const renewed = await callApi<Webhook>("POST", `${one}/renew-secret`, { token, headers: ifMatch(3) });
  expect(renewed).toMatchObject({ status: 200, body: { version: 4 } });
  expect(renewed.body.secret).not.toBe(secret);
  expect(await callApi("DELETE", one, { token, headers: ifMatch(4) })).toMatchObject({ status: 204 });
  expect(await callApi("GET", one, { token })).toMatchObject({ status: 404 });
});

test("what is no webhook is refused at its field", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const { admin: token } = await tokensAt(cms, tenant);
  for (const [wrong, field] of [
    [{ name: "" }, "name"],
    [{ url: "http://hooks.example.com/" }, "url"],
    [{ url: "https://169.254.169.254/latest/meta-data" }, "url"],
    [{ url: "https://localhost/" }, "url"],
    [{ url: "https://me:word@hooks.example.com/" }, "url"],
    [{ url: "no address" }, "url"],
    [{ events: [] }, "events"],
    [{ events: ["page.read"] }, "events.0"],
    [{ secret: "whsec_mine" }, "secret"],
  ] as const) {
    const body = { ...settings, ...wrong };
    const refused = await callApi<Problem>("POST", `/platforms/${tenant.code}/webhooks`, { token, body });
    expect([refused.status, pathsOf(refused.body)], JSON.stringify(wrong)).toEqual([422, [field]]);
  }
});

test("a webhook is nothing to vendors and to other platforms’ admins", async ({ cms }) => {
  const [tenant, neighbour] = [await aTenant(cms), await aTenant(cms)];
  const { admin, owner } = await tokensAt(cms, tenant);
  const { admin: stranger } = await tokensAt(cms, neighbour);
  const path = `/platforms/${tenant.code}/webhooks`;
  const { body: webhook } = await callApi<Webhook>("POST", path, { token: admin, body: settings });
  for (const token of [owner, stranger]) {
    for (const [method, at] of [
      ["GET", path],
      ["GET", `${path}/${webhook.id}`],
      ["POST", `${path}/${webhook.id}/test`],
      ["GET", `${path}/${webhook.id}/deliveries`],
      ["GET", `/platforms/${neighbour.code}/webhooks/${webhook.id}`],
      ["POST", `/platforms/${neighbour.code}/webhooks/${webhook.id}/test`],
    ] as const) {
      expect((await callApi(method, at, { token })).status, `${method} ${at}`).toBe(404);
    }
  }
});
