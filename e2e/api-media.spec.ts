import { eq } from "drizzle-orm";
import { media } from "@/db/schema";
import { aDocument, aPage } from "@/test/factories";
import { aPng } from "@/test/pictures";
import { type ApiAnswer, callApi, ifMatch } from "./support/api";
import { memberOf, type Problem, pathsOf, tokenOf, tokensAt, unknownStatuses } from "./support/api-tenant";
import { app } from "./support/server";
import { aTenant, type Tenant } from "./support/tenant";
import { expect, test } from "./support/test";

type Picture = { id: string; version: number; name: string; alt: string; src: string; full: string };
type List = { items: Picture[]; nextCursor: string | null };

type Sent = { token?: string; bytes: Uint8Array; type?: string; headers?: Record<string, string>; method?: string };

/** Sends a picture as it is; again where the server puts it off. */
async function upload<B = Picture>(
  path: string,
  { token, bytes, type = "image/png", headers = {}, method = "POST" }: Sent,
) {
  for (;;) {
    const said = { "content-type": type, ...(token && { authorization: `Bearer ${token}` }), ...headers };
    const body = new Uint8Array(bytes);
    const answer = await fetch(app(`/api/v1${path}`), { method, headers: said, body });
    const isJson = answer.headers.get("content-type")?.includes("json");
    const read = { body: (isJson ? await answer.json() : null) as B, location: answer.headers.get("location") };
    if (answer.status !== 503) return { status: answer.status, ...read };
  }
}

const libraryOf = ({ code }: Tenant) => `/platforms/${code}/media`;
const vendorLibraryOf = ({ code, vendorCode }: Tenant) => `/platforms/${code}/vendors/${vendorCode}/media`;
const bytes = await aPng({ width: 640, height: 480 });

test("a picture is sent, described, shown, deleted and restored by the API", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const { owner: token } = await tokensAt(cms, tenant);
  const path = vendorLibraryOf(tenant);
  const sent = await upload(`${path}?name=hall.png&alt=The%20market%20hall`, { token, bytes });
  expect(sent).toMatchObject({
    status: 201,
    body: { version: 1, name: "hall.png", alt: "The market hall", width: 640, height: 480, vendor: tenant.vendorCode },
  });
  const one = `${path}/${sent.body.id}`;
  expect(sent.location).toBe(`/api/v1${one}`);
  expect(await callApi("GET", one, { token })).toMatchObject({ status: 200, body: sent.body });
  expect((await fetch(app(sent.body.full))).headers.get("content-type")).toBe("image/webp");

  const patch = (body: unknown, headers: Record<string, string>) =>
    callApi<Picture>("PATCH", one, { token, body, headers });
  const details = { alt: "The hall", focalX: 10 };
  expect(await patch(details, ifMatch(1))).toMatchObject({ status: 200, body: { ...details, version: 2, focalY: 50 } });
  expect(await patch(details, ifMatch(1))).toMatchObject({ status: 412 });
  expect(await patch(details, {})).toMatchObject({ status: 428 });
  const wrong = await callApi<Problem>("PATCH", one, { token, body: { focalX: 101, src: "/" }, headers: ifMatch("*") });
  expect([wrong.status, pathsOf(wrong.body)]).toEqual([422, ["focalX", "src"]]);

  const place = await memberOf(cms, tenant);
  const shareImage = { src: sent.body.src, alt: "", width: 640, height: 480 };
  const pageId = await cms.run((ctx) => aPage(ctx, { ...place, slug: "hall", document: aDocument({ shareImage }) }));
  const uses = await callApi("GET", `${one}/uses`, { token });
  expect(uses.body).toMatchObject({ count: 1, items: [{ pageId, slug: "hall", isPublic: true }] });
  const remove = () => callApi<Problem>("DELETE", one, { token, headers: ifMatch("*") });
  expect(await remove()).toMatchObject({ status: 409, body: { field: "use" } });

  const spare = await upload(`${path}?isDecorative=true&alt=unheard`, { token, bytes });
  expect(spare.body).toMatchObject({ name: "Picture", alt: "", isDecorative: true });
  const spared = `${path}/${spare.body.id}`;
  expect(await callApi("DELETE", spared, { token, headers: ifMatch(1) })).toMatchObject({ status: 204, body: null });
  expect(await callApi("GET", spared, { token })).toMatchObject({ status: 404 });
  expect(await callApi("POST", `${spared}/restore`, { token })).toMatchObject({ status: 200, body: { version: 3 } });
  const listed = await callApi<List>("GET", `${path}?limit=1`, { token });
  expect(listed.body.items.map(({ id }) => id)).toEqual([spare.body.id]);
  const rest = await callApi<List>("GET", `${path}?limit=1&cursor=${listed.body.nextCursor}`, { token });
  expect(rest.body).toMatchObject({ items: [{ id: sent.body.id }], nextCursor: null });
  expect((await callApi<List>("GET", `${path}?search=hall`, { token })).body.items).toHaveLength(1);
});

test("a picture that is sent twice with one key is there once, and its files too", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const token = await tokenOf(cms, tenant.owner);
  const path = vendorLibraryOf(tenant);
  const headers = { "idempotency-key": "once" };
  const [first, second] = await Promise.all([
    upload(path, { token, bytes, headers }),
    upload(path, { token, bytes, headers }),
  ]);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body).toEqual(first.body);
  expect((await fetch(app(first.body.full))).status).toBe(200);
  const other = await aPng({ width: 32, height: 32 });
  const refused = await upload<Problem>(path, { token, bytes: other, headers });
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: "Idempotency-Key" }] } });
  expect((await callApi<List>("GET", path, { token })).body.items).toHaveLength(1);
});

test("a vendor shows its platform's pictures and changes its own alone", async ({ cms }) => {
  const [tenant, other] = [await aTenant(cms), await aTenant(cms)];
  const { admin, owner } = await tokensAt(cms, tenant);
  const strangers = await tokensAt(cms, other);
  const lent = await upload(libraryOf(tenant), { token: admin, bytes });
  expect(lent).toMatchObject({ status: 201, body: { vendor: null } });
  const seen = `${vendorLibraryOf(tenant)}/${lent.body.id}`;
  expect(await callApi("GET", seen, { token: owner })).toMatchObject({ status: 200 });
  const change = { token: owner, body: { alt: "Mine" }, headers: ifMatch("*") };
  expect(await callApi("PATCH", seen, change)).toMatchObject({ status: 403 });
  expect(await callApi("DELETE", seen, { token: owner, headers: ifMatch("*") })).toMatchObject({ status: 403 });

  expect(await upload(libraryOf(tenant), { token: owner, bytes })).toMatchObject({ status: 404 });
  expect(await upload(vendorLibraryOf(tenant), { token: strangers.owner, bytes })).toMatchObject({ status: 404 });
  expect(unknownStatuses).toContain((await upload(vendorLibraryOf(tenant), { bytes })).status);
  const reading = await tokenOf(cms, tenant.owner, ["media.read"]);
  expect(await upload(vendorLibraryOf(tenant), { token: reading, bytes })).toMatchObject({ status: 403 });
  const elsewhere = `${vendorLibraryOf(other)}/${lent.body.id}`;
  expect(await callApi("GET", elsewhere, { token: strangers.owner })).toMatchObject({ status: 404 });
});

test("what is no picture is refused, and nothing of it is kept", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const token = await tokenOf(cms, tenant.owner);
  const path = vendorLibraryOf(tenant);
  const html = Buffer.from("<!doctype html><script>alert(1)</script>");
  const refused = await upload<Problem>(path, { token, bytes: html });
  expect([refused.status, pathsOf(refused.body)]).toEqual([422, ["file"]]);
  expect(await upload(path, { token, bytes, type: "application/json" })).toMatchObject({ status: 415 });
  expect(await upload(path, { token, bytes: new Uint8Array() })).toMatchObject({ status: 422 });
  expect(await upload(`${path}?alt=${"a".repeat(201)}`, { token, bytes })).toMatchObject({ status: 422 });
  expect(await upload(`${path}?folder=a`, { token, bytes })).toMatchObject({ status: 422 });
  // Above what the framework copies for the middleware, and above what a picture may have.
  const large = await upload<Problem>(path, { token, bytes: new Uint8Array(15 * 1024 * 1024) });
  expect([large.status, pathsOf(large.body)]).toEqual([422, ["file"]]);
  const tooLarge = await upload(path, { token, bytes: new Uint8Array(21 * 1024 * 1024) }).catch(() => ({
    status: 413,
  }));
  expect(tooLarge.status).toBe(413);
  const { vendorId } = await memberOf(cms, tenant);
  expect(await cms.db.$count(media, eq(media.vendorId, vendorId))).toBe(0);
  const odd: Array<[string, string, ApiAnswer<unknown>["status"]]> = [
    ["GET", "/platforms/%00/media", 404],
    ["GET", "/platforms/%20/vendors/%2e%2e/media", 404],
    ["GET", `${path}?cursor=AAAA`, 422],
    ["GET", `${path}?whose=mine`, 422],
    ["GET", `${path}/1`, 422],
  ];
  for (const [method, at, status] of odd) {
    expect(await callApi(method, at, { token }), at).toMatchObject({ status });
  }
});

type Shown = Picture & { width: number; height: number; crop: unknown; thumbnail: string };

test("a picture is cropped, shown whole again and replaced, wherever it stands", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const { owner: token, editor } = await tokensAt(cms, tenant);
  const path = vendorLibraryOf(tenant);
  const { body: sent } = await upload<Shown>(`${path}?name=hall.png&alt=The%20hall`, { token, bytes });
  const one = `${path}/${sent.id}`;
  const crop = (body: unknown, version: number | "*", by = token) =>
    callApi<Shown & Problem>("PUT", `${one}/crop`, { token: by, body, headers: ifMatch(version) });
  const part = { x: 0, y: 0, width: 320, height: 240 };
  const cropped = await crop({ crop: part }, 1);
  expect(cropped).toMatchObject({
    ...{ status: 200, headers: { etag: '"2"' } },
    body: { version: 2, crop: part, width: 320, height: 240, src: sent.src, original: { width: 640, height: 480 } },
  });
  expect((await fetch(app(cropped.body.full))).status).toBe(200);
  expect(await crop({ crop: part }, 1)).toMatchObject({ status: 412 });
  expect(await callApi("PUT", `${one}/crop`, { token, body: { crop: part } })).toMatchObject({ status: 428 });
  const beyond = await crop({ crop: { ...part, x: 400 } }, 2);
  expect([beyond.status, pathsOf(beyond.body)]).toEqual([422, ["crop"]]);
  const small = await crop({ crop: { ...part, width: 3 }, rotated: true }, 2);
  expect([small.status, pathsOf(small.body)]).toEqual([422, ["crop.width", "rotated"]]);
  expect((await crop({ crop: null }, 2)).body).toMatchObject({ version: 3, crop: null, width: 640 });

  const replace = (given: Partial<Sent>, version: number | "*" = "*") =>
    upload<Shown & Problem>(`${one}/file`, { token, bytes, method: "PUT", headers: ifMatch(version), ...given });
  const other = await aPng({ width: 200, height: 300 });
  expect(await replace({ bytes: other }, 2)).toMatchObject({ status: 412 });
  const replaced = await replace({ bytes: other }, 3);
  expect(replaced).toMatchObject({
    status: 200,
    body: { version: 4, name: "hall.png", alt: "The hall", width: 200, height: 300, src: sent.src },
  });
  expect((await fetch(app(replaced.body.full))).status).toBe(200);
  expect(await replace({ type: "application/pdf" })).toMatchObject({ status: 415 });
  expect(await replace({ bytes: new Uint8Array([1, 2, 3]) })).toMatchObject({ status: 422 });
  expect((await callApi<Shown>("GET", one, { token })).body).toMatchObject({ version: 4, width: 200 });

  const ofPlatform = await upload<Shown>(libraryOf(tenant), { token: await tokenOf(cms, tenant.admin), bytes });
  const lent = `${path}/${ofPlatform.body.id}`;
  const headers = ifMatch("*");
  expect(await callApi("PUT", `${lent}/crop`, { token, body: { crop: null }, headers })).toMatchObject({ status: 403 });
  expect(await upload(`${lent}/file`, { token, bytes, method: "PUT", headers })).toMatchObject({ status: 403 });
  expect((await crop({ crop: part }, "*", editor)).status).toBe(422);
  const nobodys = await callApi("PUT", `${one}/crop`, { body: { crop: null }, headers });
  expect(unknownStatuses).toContain(nobodys.status);
});
