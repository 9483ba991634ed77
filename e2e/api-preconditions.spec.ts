import { aSection } from "@/test/factories";
import { anApiWorld, type PageBody, published } from "./support/api-pages";
import { type Problem, pathsOf } from "./support/api-tenant";
import { says } from "./support/storefront";
import { expect, test } from "./support/test";

test("a version that is named is held to wherever there is one, and refused where there is none", async ({ cms }) => {
  const world = await anApiWorld(cms);
  const { admin, owner } = world;
  const page = await published(world, { slug: "terms", document: says("Terms", { sections: [aSection("One")] }) });
  const at = `/pages/${page.id}`;
  const tags = (...versions: number[]) => ({ "if-match": versions.map((version) => `"${version}"`).join(", ") });
  const asked = async (method: string, path: string, versions: number[], body?: unknown) =>
    (await admin(method, `${at}${path}`, { body, headers: tags(...versions) })).status;
  const behind = page.version - 1;

  expect(await asked("POST", "/rename", [behind], { slug: "our-terms" })).toBe(412);
  expect(await asked("POST", "/lock", [behind])).toBe(412);
  expect(await asked("PUT", "/locked-sections", [behind], { sectionIds: [] })).toBe(412);
  expect(await asked("POST", "/rename", [behind, page.version], { slug: "our-terms" })).toBe(200);
  expect(await asked("POST", "/lock", [page.version])).toBe(200);
  expect(await asked("POST", "/translations", [page.version], { locale: "fr" })).toBe(400);
  expect((await owner("PUT", "/hidden-pages/our-terms", { headers: tags(1) })).status).toBe(400);

  expect(await asked("DELETE", "", [behind, page.version])).toBe(204);
  expect(await asked("POST", "/restore", [page.version])).toBe(412);
  expect(await asked("POST", "/restore", [page.version + 1])).toBe(200);
});

test("what a caller has read already is not sent again", async ({ cms }) => {
  const world = await anApiWorld(cms);
  const page = await published(world, { slug: "terms", document: says("Terms") });
  const read = (headers: Readonly<Record<string, string>>) =>
    world.admin<PageBody>("GET", `/pages/${page.id}`, { headers });
  const known = await read({ "if-none-match": `"${page.version}"` });
  expect([known.status, known.headers.etag, known.body]).toEqual([304, `"${page.version}"`, null]);
  expect((await read({ "if-none-match": '"1"' })).body.version).toBe(page.version);
  expect((await read({ "if-match": '"1"' })).status).toBe(412);
});

test("a body where none is taken is refused by its fields, and not dropped", async ({ cms }) => {
  const world = await anApiWorld(cms);
  const page = await published(world, { slug: "terms", document: says("Terms") });
  const lock = (body: unknown) => world.admin<Problem>("POST", `/pages/${page.id}/lock`, { body });
  const told = await lock({ version: 3 });
  expect([told.status, pathsOf(told.body)]).toEqual([422, ["version"]]);
  expect((await lock({})).status).toBe(200);
});

test("a call that changes something is done once with its key, by whichever method", async ({ cms }) => {
  const world = await anApiWorld(cms);
  const page = await published(world, { slug: "terms", document: says("Terms") });
  const headers = { "idempotency-key": crypto.randomUUID() };
  const remove = () => world.admin("DELETE", `/pages/${page.id}`, { version: page.version, headers });
  expect([(await remove()).status, (await remove()).status]).toEqual([204, 204]);
});
