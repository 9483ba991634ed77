import { invitePerson } from "@/cms/invitations/invite-person";
import { origin } from "@/test/factories";
import { callApi } from "./support/api";
import { type Listed, type Problem, pathsOf, tokenOf, tokensAt, unknownStatuses } from "./support/api-tenant";
import { anEmail, aPerson, cookieHeader, sameOrigin, sessionOf } from "./support/people";
import { aTenant, superAdmin, type Tenant } from "./support/tenant";
import { expect, test } from "./support/test";

type Invitation = { id: string; email: string; kind: string; state: string };
type Part = { items: Invitation[]; nextCursor: string | null };

const vendorPath = ({ code, vendorCode }: Tenant) => `/platforms/${code}/vendors/${vendorCode}`;

test("people are read, and no token lets anybody in", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const { admin, owner, editor } = await tokensAt(cms, tenant);
  const all = await tokenOf(cms, superAdmin);
  const path = vendorPath(tenant);
  for (const [at, token, role] of [
    [`/platforms/${tenant.code}`, admin, tenant.admin],
    [path, owner, tenant.owner],
    ["", all, superAdmin],
  ] as const) {
    const listed = await callApi<Listed>("GET", `${at}/invitations?search=nobody@`, { token });
    expect(listed, at).toMatchObject({ status: 200, body: { items: [], nextCursor: null } });
    const body = { email: anEmail(), role };
    expect(await callApi("POST", `${at}/invitations`, { token, body }), at).toMatchObject({ status: 403 });
  }
  const first = await callApi<Listed>("GET", "/people?limit=1", { token: all });
  expect(first.body.items).toHaveLength(1);
  expect(Object.keys(first.body.items[0] ?? {}).sort()).toEqual(["email", "id", "name", "roles"]);
  const second = await callApi<Listed>("GET", `/people?limit=1&cursor=${first.body.nextCursor}`, { token: all });
  expect(second.body.items[0]?.id).not.toBe(first.body.items[0]?.id);
  expect(await callApi("GET", "/people", { token: admin })).toMatchObject({ status: 404 });
  expect(await callApi("GET", `${path}/people`, { token: editor })).toMatchObject({ status: 403 });
  expect(await callApi("GET", `${path}/people?cursor=1`, { token: owner })).toMatchObject({ status: 422 });
});

test("invitations are read on from where the part before ended", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const path = `${vendorPath(tenant)}/invitations`;
  const token = await tokenOf(cms, tenant.owner);
  const [first, second] = [anEmail(), anEmail()];
  for (const email of [first, second])
    await cms.run((ctx) => invitePerson(ctx, { email, role: tenant.editor, origin }));
  const newer = await callApi<Part>("GET", `${path}?limit=1`, { token });
  expect(newer.body).toMatchObject({ items: [{ email: second }], nextCursor: expect.any(String) });
  const older = await callApi<Part>("GET", `${path}?limit=1&cursor=${newer.body.nextCursor}`, { token });
  expect(older.body).toMatchObject({ items: [{ email: first }], nextCursor: null });
  expect(await callApi("GET", `${path}?cursor=1`, { token })).toMatchObject({ status: 422 });
});

test("who is signed in invites, invites again, takes back and takes roles away", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const person = await aPerson(cms, { name: "Owner", roles: [tenant.owner] });
  const writer = await aPerson(cms, { name: "Writer", roles: [tenant.editor] });
  const headers = { ...sameOrigin(), ...cookieHeader(await sessionOf(person)) };
  const path = vendorPath(tenant);
  const email = anEmail();
  const invite = (body: unknown) => callApi<Invitation & Problem>("POST", `${path}/invitations`, { body, headers });
  const sent = await invite({ email, role: tenant.editor });
  expect(sent).toMatchObject({ status: 201, body: { email, kind: "vendor-editor", state: "pending" } });
  expect(await invite({ email, role: tenant.editor })).toMatchObject({ status: 409, body: { field: "email" } });
  expect(await invite({ email: anEmail(), role: tenant.admin })).toMatchObject({ status: 404 });
  const wrong = await invite({ email: "nobody", role: { kind: "vendor-editor" } });
  expect([wrong.status, pathsOf(wrong.body)]).toEqual([422, ["email", "role.vendorId"]]);
  const one = `${path}/invitations/${sent.body.id}`;
  expect(sent.headers.location).toBe(`/api/v1${one}`);
  expect(await callApi("GET", one, { headers })).toMatchObject({ status: 200, body: { email, state: "pending" } });
  expect(await callApi("POST", `${one}/resend`, { headers })).toMatchObject({
    status: 200,
    body: { id: sent.body.id },
  });
  expect(await callApi("DELETE", one, { headers })).toMatchObject({ status: 204, body: null });
  expect(await callApi("POST", `${one}/resend`, { headers })).toMatchObject({ status: 404 });
  expect(await callApi("GET", one, { headers })).toMatchObject({ status: 404 });

  type People = { items: Array<{ id: string; name: string; roles: Array<{ id: string; kind: string }> }> };
  const peopleNow = async () => (await callApi<People>("GET", `${path}/people`, { headers })).body.items;
  const role = (await peopleNow()).find(({ id }) => id === writer.id)?.roles[0];
  const ofRole = `${path}/roles/${role?.id}`;
  const kind = { kind: "vendor-owner" };
  expect(await callApi("PATCH", ofRole, { body: kind, headers })).toMatchObject({ status: 200, body: kind });
  const theirs = cookieHeader(await sessionOf(writer));
  expect(await callApi("GET", `${path}/people`, { headers: theirs })).toMatchObject({ status: 200 });
  expect(await callApi("POST", `${path}/people/${writer.id}/end-sessions`, { headers })).toMatchObject({ status: 204 });
  expect(unknownStatuses).toContain((await callApi("GET", `${path}/people`, { headers: theirs })).status);
  expect(await callApi("DELETE", ofRole, { headers })).toMatchObject({ status: 204 });
  expect((await peopleNow()).map(({ name }) => name)).toEqual(["Owner"]);
});

test("a session counts on the application’s own origin alone", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const person = await aPerson(cms, { roles: [tenant.owner] });
  const path = `${vendorPath(tenant)}/invitations`;
  const foreign = { origin: "https://evil.example", ...cookieHeader(await sessionOf(person)) };
  const body = { email: anEmail(), role: tenant.editor };
  expect(await callApi("POST", path, { body, headers: foreign })).toMatchObject({ status: 403 });
  const token = await tokenOf(cms, tenant.owner);
  expect((await callApi<Listed>("GET", path, { token })).body.items).toEqual([]);
});
