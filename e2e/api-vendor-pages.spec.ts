import { eq } from "drizzle-orm";
import { changeTier } from "@/cms/memberships/change-tier";
import { vendors } from "@/db/schema";
import { aSection, aTier } from "@/test/factories";
import { aToken, callApi, expireToken, ifMatch, withdrawToken } from "./support/api";
import {
  type ApiWorld,
  anApiWorld,
  callsBy,
  type Listed,
  type PageBody,
  published,
  rewritten,
} from "./support/api-pages";
import { type Problem, pathsOf, unknownStatuses } from "./support/api-tenant";
import { ask } from "./support/sites";
import { says } from "./support/storefront";
import { expect, test } from "./support/test";

const [hero, more] = [aSection("Hero"), aSection("More")];

/** The default that a vendor overrides, with sections of ids of its own. */
async function aDefault(world: ApiWorld, slug: string): Promise<PageBody> {
  const sections = [hero, more].map((section) => ({ ...section, id: crypto.randomUUID() }));
  return published(world, { slug, document: says("Default", { sections }) });
}

const sectionIds = ({ document }: PageBody) => document.sections.map(({ id }) => id);
const seen = async ({ shop }: ApiWorld, path: string) => {
  const { status, body } = await ask(shop, path);
  return { status, text: body.toString() };
};

const changing = (page: PageBody, at: number, heading: string) => ({
  changed: { [sectionIds(page)[at] ?? ""]: { heading } },
});

test("an override lives by the API alone: written, published, given back in part and as a whole, and brought back", async ({
  cms,
}) => {
  const world = await anApiWorld(cms);
  const { owner, vendor } = world;
  const behind = await aDefault(world, "welcome");
  const inherited = await owner("GET", "/defaults/welcome/en");
  expect(inherited.body).toMatchObject({ pageId: behind.id, layer: "default", document: { title: "Default" } });

  const patch = changing(behind, 0, "Ours");
  const made = await owner<PageBody>("POST", "/overrides", { body: { slug: "welcome", locale: "en", patch } });
  expect(made).toMatchObject({ status: 201, body: { layer: "vendor", publication: "draft" } });
  const page = `/pages/${made.body.id}`;
  expect(made.headers.location).toBe(`/api/v1${vendor}${page}`);
  await owner("POST", `${page}/publish`, { body: {}, version: 1 });
  expect((await seen(world, "/welcome")).text).toContain("Ours");

  const { document, originRevisionId } = (await owner<PageBody>("GET", page)).body;
  const [top, bottom] = document.sections;
  const both = { ...document, sections: [top, { ...bottom, fields: { ...bottom?.fields, heading: "Ours too" } }] };
  const whole = await owner<PageBody>("PUT", `${page}/draft`, {
    body: { document: both, originRevisionId },
    version: 2,
  });
  expect(whole).toMatchObject({ status: 200, body: { version: 3 } });
  type Standing = { patch: { changed: Record<string, unknown> }; baseRevisionId: string };
  const standing = await owner<Standing>("GET", `${page}/standing`);
  expect(standing.body).toMatchObject({
    state: { kind: "override", origin: "default", customised: 2, total: 2, updates: 0, pausedBy: null },
    sources: { sections: [{ state: "customised" }, { state: "customised" }] },
  });
  expect(standing.headers.etag).toBe('"3"');
  expect(Object.keys(standing.body.patch.changed).sort()).toEqual(sectionIds(behind).sort());

  const { baseRevisionId } = standing.body;
  const less = { patch: { ...standing.body.patch, ...changing(behind, 0, "Ours again") }, baseRevisionId };
  const patched = await owner<PageBody>("PUT", `${page}/draft/patch`, { body: less, version: 3 });
  expect(patched.body.document.sections.map(({ fields }) => fields)).toMatchObject([
    { heading: "Ours again" },
    { heading: "More" },
  ]);

  const given = await owner<PageBody>("POST", `${page}/sections/${sectionIds(behind)[0]}/revert`, { version: 4 });
  expect(given.body.document.sections[0]?.fields).toMatchObject({ heading: "Hero" });
  const reverted = await owner("POST", `${page}/revert`, { version: 5 });
  expect(reverted).toMatchObject({ status: 200, body: { isDeleted: true } });
  expect((await seen(world, "/welcome")).text).not.toContain("Ours");
  expect(await owner("POST", `${page}/restore`)).toMatchObject({ status: 200, body: { isDeleted: false } });
  expect((await seen(world, "/welcome")).text).toContain("Ours");
});

test("what a writer gives back follows the default again", async ({ cms }) => {
  const world = await anApiWorld(cms);
  const { owner } = world;
  const behind = await aDefault(world, "welcome");
  const inherited = await owner<{ revisionId: string }>("GET", "/defaults/welcome/en");
  const document = { ...behind.document, title: "Our title" };
  const body = { slug: "welcome", locale: "en", document };
  const unseen = await owner<Problem>("POST", "/overrides", { body });
  expect([unseen.status, pathsOf(unseen.body)]).toEqual([422, ["originRevisionId"]]);
  const { revisionId } = inherited.body;
  const { body: page } = await owner<PageBody>("POST", "/overrides", {
    body: { ...body, originRevisionId: revisionId },
  });
  const { originRevisionId } = page;
  const same = { ...page.document, title: "Default" };
  const save = (more: object, version: number) =>
    owner<Problem>("PUT", `/pages/${page.id}/draft`, { body: { document: same, ...more }, version });
  const patchOf = async () => (await owner<{ patch: object }>("GET", `/pages/${page.id}/standing`)).body.patch;
  const { status, body: problem } = await save({}, 1);
  expect([status, pathsOf(problem)]).toEqual([422, ["originRevisionId"]]);
  await save({ originRevisionId }, 1);
  expect(await patchOf()).toMatchObject({ fields: { title: "Default" } });
  await save({ originRevisionId, givenBack: ["title"] }, 2);
  expect(await patchOf()).toMatchObject({ fields: {} });
});

test("updates of a default are listed, shown word by word, tried and decided about", async ({ cms }) => {
  const world = await anApiWorld(cms);
  const { owner } = world;
  const behind = await aDefault(world, "welcome");
  const patch = changing(behind, 0, "Ours");
  const { body: page } = await owner<PageBody>("POST", "/overrides", {
    body: { slug: "welcome", locale: "en", patch },
  });
  const at = `/pages/${page.id}`;
  expect((await owner<Listed>("GET", "/updates")).body).toEqual({ items: [], nextCursor: null });
  const [id = ""] = sectionIds(behind);
  const sections = [aSection("Better hero", id), ...behind.document.sections.slice(1)];
  const newer = await rewritten(world, behind, { ...behind.document, sections });

  const updates = await owner<Listed<object>>("GET", "/updates");
  expect(updates.body.items).toEqual([expect.objectContaining({ pageId: page.id, slug: "welcome" })]);
  const review = await owner<{ originRevisionId: string }>("GET", `${at}/review`);
  expect(review).toMatchObject({
    headers: { etag: '"1"' },
    body: {
      sections: [
        { id, fields: [{ name: "heading", base: "Hero", origin: "Better hero", mine: "Ours", isConflict: true }] },
      ],
    },
  });
  const takes = { choices: { sections: { [id]: "default" } } };
  const tried = await owner("POST", `${at}/review/preview`, { body: takes });
  expect(tried.body).toMatchObject({ document: newer.document, left: { sections: [] } });
  expect((await owner("GET", at)).headers.etag).toBe('"1"');

  const { originRevisionId } = review.body;
  const mended = {
    choices: { sections: { [id]: { fields: { heading: { edit: "Ours, better" } } } } },
    originRevisionId,
  };
  const decided = await owner<PageBody>("POST", `${at}/review`, { body: mended, version: 1 });
  expect(decided.body.document.sections[0]?.fields).toMatchObject({ heading: "Ours, better" });
  expect((await owner<Listed>("GET", "/updates")).body.items).toEqual([]);

  const unseen = { ...takes, originRevisionId: crypto.randomUUID() };
  expect(await owner("POST", `${at}/review`, { body: unseen, version: 2 })).toMatchObject({
    status: 409,
    body: { field: "origin" },
  });
});

test("a page is detached and linked again, and a custom page adopts a default that appeared later", async ({ cms }) => {
  const world = await anApiWorld(cms);
  const { owner } = world;
  const behind = await aDefault(world, "welcome");
  const { body: page } = await owner<PageBody>("POST", "/overrides", { body: { slug: "welcome", locale: "en" } });
  const stateOf = async (id: string) => (await owner("GET", `/pages/${id}/standing`)).body;
  const detached = await owner("POST", `/pages/${page.id}/detach`, { version: 1 });
  expect(detached).toMatchObject({ status: 200, body: { originRevisionId: null } });
  expect(await stateOf(page.id)).toMatchObject({ state: { kind: "detached", origin: "default" }, patch: null });
  expect((await owner("POST", `/pages/${page.id}/detach`, { version: "*" })).status).toBe(409);
  await owner("POST", `/pages/${page.id}/link`, { version: "*" });
  expect(await stateOf(page.id)).toMatchObject({ state: { kind: "override" }, origin: { pageId: behind.id } });

  const custom = { slug: "opening-hours", locale: "en", title: "Opening hours", layout: "contact" };
  const own = await owner<PageBody>("POST", "/pages", { body: custom });
  expect(own).toMatchObject({ status: 201, body: { publication: "draft", document: { title: "Opening hours" } } });
  expect(own.body.document.sections.length).toBeGreaterThan(0);
  expect(await stateOf(own.body.id)).toMatchObject({ state: { kind: "custom", shadows: null }, origin: null });
  await aDefault(world, "opening-hours");
  expect(await stateOf(own.body.id)).toMatchObject({ state: { kind: "custom", shadows: "default" } });
  await owner("POST", `/pages/${own.body.id}/link`, { version: "*" });
  expect(await stateOf(own.body.id)).toMatchObject({ state: { kind: "override" } });
});

test("a storefront is listed with the state of each page, and inherited pages are hidden and shown", async ({
  cms,
}) => {
  const world = await anApiWorld(cms);
  const { owner } = world;
  await aDefault(world, "plain");
  await aDefault(world, "welcome");
  await owner("POST", "/overrides", { body: { slug: "welcome", locale: "en" } });
  await owner("POST", "/pages", { body: { slug: "our-own", locale: "en", title: "Our own" } });
  type Line = { slug: string; state: { kind: string }; own: { pageId: string } | null };
  const lines = async (query = "") => {
    const { body } = await owner<Listed<Line> & { tabs: object; total: number }>(
      "GET",
      `/storefront-pages?sort=slug${query}`,
    );
    return { ...body, items: body.items.map(({ slug, state }) => `${slug} ${state.kind}`) };
  };
  const all = ["home default", "our-own custom", "plain default", "welcome override"];
  expect(await lines()).toMatchObject({
    items: all,
    total: 4,
    nextCursor: null,
    tabs: { all: 4, mine: 2, platform: 2 },
  });
  expect((await lines("&tab=mine")).items).toEqual(["our-own custom", "welcome override"]);
  expect((await lines("&state=draft&search=own")).items).toEqual(["our-own custom"]);
  expect(await lines("&limit=3")).toMatchObject({ items: all.slice(0, 3), nextCursor: "2" });
  expect(await lines("&limit=3&cursor=2")).toMatchObject({ items: all.slice(3), nextCursor: null });

  expect((await seen(world, "/plain")).status).toBe(200);
  expect(await owner("PUT", "/hidden-pages/plain")).toMatchObject({ status: 200, body: { slug: "plain" } });
  expect((await seen(world, "/plain")).status).toBe(404);
  expect((await lines("&tab=hidden")).items).toEqual(["plain hidden"]);
  expect((await owner("DELETE", "/hidden-pages/plain")).status).toBe(204);
  expect((await seen(world, "/plain")).status).toBe(200);
  expect((await owner("DELETE", "/hidden-pages/plain")).status).toBe(404);
  expect(await owner("PUT", "/hidden-pages/welcome")).toMatchObject({ status: 409, body: { field: "slug" } });
});

test("a neighbour, a token without the scope, and editors who may not publish are refused", async ({ cms }) => {
  const [world, neighbour] = [await anApiWorld(cms), await anApiWorld(cms)];
  const { vendor, vendorId } = world;
  await aDefault(world, "welcome");
  const { body: page } = await world.owner<PageBody>("POST", "/overrides", { body: { slug: "welcome", locale: "en" } });
  const { document, originRevisionId } = page;
  const calls: Array<[method: string, path: string, body?: unknown]> = [
    ["GET", "/pages"],
    ["GET", "/storefront-pages"],
    ["GET", "/updates"],
    ["GET", "/defaults/welcome/en"],
    ["GET", `/pages/${page.id}/standing`],
    ["PUT", `/pages/${page.id}/draft`, { document, originRevisionId }],
    ["POST", `/pages/${page.id}/publish`, {}],
    ["POST", `/pages/${page.id}/revert`],
    ["POST", `/pages/${page.id}/detach`],
    ["POST", `/pages/${page.id}/review`, { choices: {}, originRevisionId }],
    ["PUT", "/hidden-pages/home"],
    ["POST", "/overrides", { slug: "home", locale: "en" }],
    ["POST", "/pages", { slug: "new-one", locale: "en", title: "New" }],
  ];
  const statuses = async (token: string | undefined) => {
    const answers = calls.map(([method, path, body]) =>
      callApi(method, `${vendor}${path}`, { token, body, headers: ifMatch("*") }),
    );
    return [...new Set((await Promise.all(answers)).map(({ status }) => status))];
  };
  const foreign = await aToken(cms, { role: "vendor-owner", vendorId: neighbour.vendorId });
  expect(await statuses(foreign)).toEqual([404]);
  const elsewhere = callsBy(foreign, neighbour.vendor);
  expect((await elsewhere("GET", `/pages/${page.id}`)).status).toBe(404);
  expect((await elsewhere("POST", `/pages/${page.id}/revert`, { version: "*" })).status).toBe(404);
  expect(await statuses(await aToken(cms, { role: "vendor-owner", vendorId, scopes: ["media.read"] }))).toEqual([403]);
  const expired = await aToken(cms, { role: "vendor-owner", vendorId });
  await expireToken(cms, expired);
  expect(unknownStatuses).toEqual(expect.arrayContaining(await statuses(expired)));
  const withdrawn = await aToken(cms, { role: "vendor-owner", vendorId });
  await withdrawToken(cms, withdrawn);
  expect(unknownStatuses).toEqual(expect.arrayContaining(await statuses(withdrawn)));
  expect(unknownStatuses).toEqual(expect.arrayContaining(await statuses(undefined)));

  await cms.run(({ db }) => db.update(vendors).set({ editorsMayPublish: false }).where(eq(vendors.id, vendorId)));
  const editor = callsBy(await aToken(cms, { role: "vendor-editor", vendorId }), vendor);
  const saved = await editor("PUT", `/pages/${page.id}/draft`, { body: { document, originRevisionId }, version: 1 });
  expect(saved.status).toBe(200);
  expect((await editor("POST", `/pages/${page.id}/publish`, { body: {}, version: 2 })).status).toBe(403);
  expect((await editor("PUT", "/hidden-pages/home")).status).toBe(403);
});

test("the platform's locks, the plan's limits and wrong patches are said for what they are", async ({ cms }) => {
  const world = await anApiWorld(cms);
  const { owner, admin, platformId, vendorId } = world;
  const locked = await aDefault(world, "locked");
  const behind = await aDefault(world, "welcome");
  const override = (body: object) => owner("POST", "/overrides", { body: { locale: "en", ...body } });
  await admin("POST", `/pages/${locked.id}/lock`);
  expect(await override({ slug: "locked" })).toMatchObject({ status: 409, body: { field: "locked" } });
  await admin("POST", `/pages/${behind.id}/require`);
  expect(await owner("PUT", "/hidden-pages/welcome")).toMatchObject({ status: 409, body: { field: "required" } });
  expect((await override({ slug: "nothing-here" })).status).toBe(404);
  expect((await owner("GET", "/defaults/nothing-here/en")).status).toBe(404);
  const pricing = await published(world, { slug: "pricing", layer: "platform", document: says("Prices") });
  expect((await owner("GET", "/defaults/pricing/en")).body).toMatchObject({ pageId: pricing.id, layer: "platform" });
  await admin("POST", `/pages/${pricing.id}/withhold`);
  expect((await owner("GET", "/defaults/pricing/en")).status).toBe(404);

  const errors = (problem: { status: number; body: Readonly<Record<string, unknown>> }) => [
    problem.status,
    ...((problem.body.errors ?? []) as Array<{ path: string }>).map(({ path }) => path),
  ];
  const patch = { changed: { [crypto.randomUUID()]: { heading: "Nowhere" } } };
  const [status, ...paths] = errors(await override({ slug: "welcome", patch }));
  expect([status, paths.length]).toEqual([422, 1]);
  const [first = ""] = sectionIds(behind);
  const changed = { [first]: { heading: 7 } };
  expect(errors(await override({ slug: "welcome", patch: { fields: { title: "" } } }))).toEqual([
    422,
    "patch.fields.title",
  ]);
  expect(errors(await override({ slug: "welcome", patch: { changed } }))).toEqual([
    422,
    `patch.changed.${first}.heading`,
  ]);
  expect(errors(await override({ slug: "welcome", patch: { colour: "red" } }))[0]).toBe(422);
  expect(errors(await override({ slug: "welcome", patch: {}, document: says("Both") }))).toEqual([422, "patch"]);
  expect(errors(await owner("POST", "/pages", { body: { slug: "x", locale: "en", title: "" } }))).toEqual([
    422,
    "slug",
    "title",
  ]);
  const there = { slug: "welcome", locale: "en", title: "Taken" };
  expect(await owner("POST", "/pages", { body: there })).toMatchObject({ status: 409, body: { field: "slug" } });

  const made = await owner<PageBody>("POST", "/overrides", { body: { slug: "welcome", locale: "en" } });
  const at = `/pages/${made.body.id}`;
  const base = { patch: {}, baseRevisionId: crypto.randomUUID() };
  expect((await owner("PUT", `${at}/draft/patch`, { body: base, version: 1 })).status).toBe(404);
  expect((await owner("POST", `${at}/revert`)).status).toBe(428);
  expect((await owner("POST", `${at}/revert`, { version: 9 })).status).toBe(412);
  expect((await owner("GET", `${at}/standing`)).headers.etag).toBe('"1"');

  await cms.run(async (ctx) => {
    const tierId = await aTier(ctx, { maxPages: 1 });
    await changeTier(ctx, { platformId, vendorId, tierId });
  });
  const one = { slug: "one-too-many", locale: "en", title: "One too many" };
  expect(await owner("POST", "/pages", { body: one })).toMatchObject({ status: 409, body: { field: "quota" } });
});
