import { aToken, callApi } from "./support/api";
import { anApiWorld, callsBy, type Listed, type PageBody, published } from "./support/api-pages";
import { type Problem, pathsOf, unknownStatuses } from "./support/api-tenant";
import { says } from "./support/storefront";
import { expect, test } from "./support/test";

type Link = { id: string; address: string; revision: number; isExpired: boolean };

const shown = async (address: string) => (await fetch(address)).text();

test("a page is shown by links before it is public, until they are revoked", async ({ cms }) => {
  const { admin, platform } = await anApiWorld(cms);
  const made = await admin<PageBody>("POST", "/pages", {
    body: { layer: "platform", slug: "soon", locale: "en", document: says("Coming soon") },
  });
  const links = `/pages/${made.body.id}/preview-links`;
  const given = { lifetime: "day", shows: "draft" };
  const link = await admin<Link>("POST", links, { body: given });
  expect(link).toMatchObject({ status: 201, body: { revision: 1, isExpired: false } });
  expect(link.headers.location).toBe(`/api/v1${platform}${links}/${link.body.id}`);
  expect(await shown(link.body.address)).toContain("Coming soon");

  const one = `${links}/${link.body.id}`;
  const { address, ...told } = link.body;
  expect((await admin("GET", one)).body).toEqual(told);
  await admin("POST", links, { body: given });
  const listed = await admin<Listed<Link>>("GET", links);
  expect(listed.body.items).toHaveLength(2);
  expect(JSON.stringify(listed.body), "the address is told once").not.toContain("preview/");

  expect(await admin("DELETE", one)).toMatchObject({ status: 204, body: null });
  expect(await shown(address)).not.toContain("Coming soon");
  expect((await admin("GET", one)).status).toBe(404);
  expect((await admin("DELETE", one)).status).toBe(404);
  expect(await admin("DELETE", links)).toMatchObject({ status: 204 });
  expect((await admin<Listed<Link>>("GET", links)).body.items).toEqual([]);
});

test("a link is of its page, is made by who may, and is kept with no key", async ({ cms }) => {
  const { admin, owner, platform, platformId, vendor } = await anApiWorld(cms);
  const [page, other] = [
    await published({ admin }, { slug: "about", document: says("About") }),
    await published({ admin }, { slug: "terms", document: says("Terms") }),
  ];
  const links = `/pages/${page.id}/preview-links`;
  const wrong = await admin<Problem>("POST", links, { body: { lifetime: "year", revision: 3 } });
  expect([wrong.status, pathsOf(wrong.body)]).toEqual([422, ["lifetime", "revision", "shows"]]);
  const body = { lifetime: "hour", shows: "public" };
  const link = await admin<Link>("POST", links, { body });
  expect((await admin("DELETE", `/pages/${other.id}/preview-links/${link.body.id}`)).status).toBe(404);
  expect((await admin("GET", `/pages/${other.id}/preview-links/${link.body.id}`)).status).toBe(404);
  expect((await owner("POST", links, { body })).status).toBe(404);
  const reading = await aToken(cms, { role: "platform-admin", platformId, scopes: ["page.read", "preview-link.read"] });
  expect((await callsBy(reading, platform)("POST", links, { body })).status).toBe(403);
  expect(unknownStatuses).toContain((await callApi("POST", `${platform}${links}`, { body })).status);
  const keyed = await admin("POST", links, { body, headers: { "idempotency-key": "again" } });
  expect(keyed.status).toBe(422);
  expect((await admin<Listed<Link>>("GET", links)).body.items).toHaveLength(1);

  const own = await owner<PageBody>("POST", "/overrides", { body: { slug: "about", locale: "en" } });
  const ofOwn = `/pages/${own.body.id}/preview-links`;
  expect((await owner<Link>("POST", ofOwn, { body: { ...body, shows: "draft" } })).headers.location).toContain(
    `/api/v1${vendor}${ofOwn}/`,
  );
  expect(await owner<Problem>("POST", ofOwn, { body })).toMatchObject({ status: 409, body: { field: "shows" } });
});
