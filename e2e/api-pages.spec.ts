import { aSection, aVendor } from "@/test/factories";
import { type ApiAnswer, aToken, callApi, expireToken, ifMatch, withdrawToken } from "./support/api";
import {
  type ApiWorld,
  anApiWorld,
  callsBy,
  type Listed,
  type PageBody,
  published,
  rewritten,
} from "./support/api-pages";
import { unknownStatuses } from "./support/api-tenant";
import { ask } from "./support/sites";
import { says } from "./support/storefront";
import { expect, test } from "./support/test";

const create = (world: ApiWorld, slug: string, given: Record<string, unknown> = {}) =>
  world.admin<PageBody>("POST", "/pages", {
    body: { layer: "platform", slug, locale: "en", document: says("First words"), ...given },
  });

const seen = async ({ site }: ApiWorld, path: string) => {
  const { status, body } = await ask(site, path);
  return { status, text: body.toString() };
};

test("a platform page lives from its draft to its deletion and back by the API alone", async ({ cms }) => {
  const world = await anApiWorld(cms);
  const { admin, platform } = world;
  const made = await create(world, "offers");
  expect(made).toMatchObject({
    status: 201,
    headers: { etag: '"1"' },
    body: { publication: "draft", layer: "platform" },
  });
  const page = `/pages/${made.body.id}`;
  expect(made.headers.location).toBe(`/api/v1${platform}${page}`);
  expect((await seen(world, "/offers")).status).toBe(404);

  const live = await admin<PageBody>("POST", `${page}/publish`, { version: 1 });
  expect(live).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { publication: "published" } });
  expect(await seen(world, "/offers")).toMatchObject({ status: 200, text: expect.stringContaining("First words") });

  const { document } = live.body;
  const next = { ...document, sections: [aSection("Second words", document.sections[0]?.id)] };
  const saved = await admin<PageBody>("PUT", `${page}/draft`, { body: { document: next }, version: 2 });
  expect(saved.body).toMatchObject({ publication: "changed", version: 3, document: next });
  expect((await seen(world, "/offers")).text).toContain("First words");
  await admin("POST", `${page}/publish`, { version: 3 });
  expect((await seen(world, "/offers")).text).toContain("Second words");

  const taken = await admin<PageBody>("POST", `${page}/unpublish`, { version: 4 });
  expect(taken.body).toMatchObject({ publication: "draft", isPublic: false });
  expect((await seen(world, "/offers")).status).toBe(404);

  const soon = "2099-01-01T10:00:00+01:00";
  const planned = await admin("POST", `${page}/publish`, { body: { at: soon }, version: 5 });
  expect(planned.body).toMatchObject({ publication: "scheduled", scheduledAt: "2099-01-01T09:00:00.000Z" });

  expect(await admin("DELETE", page, { version: 6 })).toMatchObject({ status: 204, body: null });
  expect((await admin(`GET`, page)).body).toMatchObject({ isDeleted: true });
  const deleted = await admin<Listed>("GET", "/pages?state=deleted");
  expect(deleted.body.items.map(({ slug }) => slug)).toEqual(["offers"]);
  const back = await admin("POST", `${page}/restore`);
  expect(back).toMatchObject({ status: 200, body: { isDeleted: false, publication: "draft" } });
});

test("every revision can be listed, read and made the draft again", async ({ cms }) => {
  const world = await anApiWorld(cms);
  const { admin } = world;
  const first = await published(world, { slug: "story", layer: "platform", document: says("First") });
  await rewritten(world, first, says("Second"));
  const page = `/pages/${first.id}`;

  type Revision = { id: string; number: number; roles: string[] };
  const newest = await admin<Listed<Revision>>("GET", `${page}/revisions?limit=1`);
  expect(newest.body).toMatchObject({ items: [{ number: 2, roles: ["public"] }], nextCursor: "2" });
  const older = await admin<Listed<Revision>>("GET", `${page}/revisions?cursor=${newest.body.nextCursor}`);
  expect(older.body).toMatchObject({ items: [{ number: 1, roles: [] }], nextCursor: null });
  const revision = `${page}/revisions/${older.body.items[0]?.id}`;
  expect((await admin("GET", revision)).body).toMatchObject({ number: 1, document: { title: "First" } });

  const restored = await admin("POST", `${revision}/restore`, { version: "*" });
  expect(restored.body).toMatchObject({ publication: "changed", document: { title: "First" } });
});

test("a page is renamed, translated, put into menus, checked and copied", async ({ cms }) => {
  const world = await anApiWorld(cms);
  const { admin } = world;
  const { id } = await published(world, { slug: "offers", layer: "platform", document: says("Offers") });
  const page = `/pages/${id}`;
  const renamed = await admin("POST", `${page}/rename`, { body: { slug: "deals", from: "offers" } });
  expect(renamed).toMatchObject({ status: 200, body: { slug: "deals", version: 2 } });
  expect((await ask(world.site, "/offers")).headers.location).toMatch(/\/deals$/);

  const french = await admin<PageBody>("POST", `${page}/translations`, { body: { locale: "fr" } });
  expect(french).toMatchObject({ status: 201, body: { slug: "deals", locale: "fr", publication: "draft" } });
  const languages = await admin("GET", `${page}/translations`);
  expect(languages.body).toMatchObject({
    items: [
      { locale: "en", state: "public", isCurrent: true },
      { locale: "fr", state: "draft", pageId: french.body.id },
    ],
  });

  const legal = await admin<PageBody>("PUT", `${page}/menus/legal`, { body: { order: 7 }, version: 2 });
  expect(legal.body).toMatchObject({ version: 3, document: { legalOrder: 7 } });
  const again = await admin<PageBody>("PUT", `${page}/menus/legal`, { body: { order: 9 }, version: 3 });
  expect(again.body).toMatchObject({ version: 3, document: { legalOrder: 7 } });

  const broken = { ...legal.body.document, sections: [aSection("Broken")] };
  const link = { label: "Go", href: "page:nowhere" };
  Object.assign(broken.sections[0]?.fields ?? {}, { primaryLink: link });
  await admin("PUT", `${page}/draft`, { body: { document: broken }, version: 3 });
  const findings = await admin<Listed<{ field: string; sectionId: string }>>("GET", `${page}/findings`);
  const about = { sectionId: broken.sections[0]?.id, level: "warning", message: expect.stringContaining("nowhere") };
  expect(findings.body.items).toContainEqual(expect.objectContaining(about));

  const copy = await admin<PageBody>("POST", "/page-copies", { body: { pageId: id, slug: "deals-again" } });
  expect(copy).toMatchObject({ status: 201, body: { slug: "deals-again", document: { title: "Offers" } } });
  expect(copy.body.document.sections[0]?.id).not.toBe(broken.sections[0]?.id);
});

test("a page is copied to another platform by who runs both, and by nobody else", async ({ cms }) => {
  const [one, other] = [await anApiWorld(cms), await anApiWorld(cms)];
  const { id: pageId } = await published(one, { slug: "terms", document: says("Terms") });
  const body = { pageId, slug: "terms" };
  const unknown = await other.admin("POST", "/page-copies", { body: { ...body, pageId: crypto.randomUUID() } });
  const foreign = await other.admin("POST", "/page-copies", { body });
  expect(foreign.status).toBe(404);
  expect(foreign.body).toEqual(unknown.body);

  const both = callsBy(await aToken(cms, { role: "super-admin" }), other.platform);
  const copy = await both<PageBody>("POST", "/page-copies", { body });
  expect(copy).toMatchObject({ status: 201, body: { layer: "default", platform: { id: other.platformId } } });
  expect((await other.admin("GET", `/pages/${copy.body.id}`)).status).toBe(200);
});

test("lists are narrowed by each filter and read part by part", async ({ cms }) => {
  const world = await anApiWorld(cms);
  const { admin, vendorId, platformId } = world;
  for (const slug of ["alpha", "beta", "gamma"]) await create(world, slug, { document: says(`Title ${slug}`) });
  await create(world, "alpha", { layer: "default", locale: "fr" });
  await world.owner("POST", "/pages", { body: { slug: "vendors-own", locale: "en", title: "Own" } });
  const other = `${world.code}-else`;
  await cms.run((ctx) => aVendor(ctx, platformId, { code: other }));
  const slugs = async (query: string) => {
    const { status, body } = await admin<Listed>("GET", `/pages?sort=slug&direction=ascending&${query}`);
    return status === 200 ? body.items.map(({ slug }) => slug) : status;
  };
  expect(await slugs("")).toEqual(["alpha", "alpha", "beta", "gamma", "home", "vendors-own"]);
  expect(await slugs("layer=default")).toEqual(["alpha"]);
  expect(await slugs("layer=vendor")).toEqual(["vendors-own"]);
  expect(await slugs("locale=fr")).toEqual(["alpha"]);
  expect(await slugs("slug=beta")).toEqual(["beta"]);
  expect(await slugs("state=published")).toEqual(["home"]);
  expect(await slugs("search=gamm")).toEqual(["gamma"]);
  expect(await slugs(`vendor=${world.code}-shop`)).toEqual(["vendors-own"]);
  expect(await slugs(`vendor=${other}`)).toEqual([]);
  expect(await slugs("vendor=no-such-vendor")).toBe(404);
  expect(vendorId).toBeTruthy();

  const read: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const query: string = `sort=slug&direction=ascending&limit=4${cursor && `&cursor=${cursor}`}`;
    const { body } = await admin<Listed>("GET", `/pages?${query}`);
    expect(body.items.length).toBeLessThanOrEqual(4);
    read.push(...body.items.map(({ id }) => id));
    cursor = body.nextCursor;
  }
  expect(new Set(read).size).toBe(6);
  const ofVendor = await world.owner<Listed>("GET", "/pages");
  expect(ofVendor.body.items.map(({ slug }) => slug)).toEqual(["vendors-own"]);
});

test("a platform learns who follows its default, decides what vendors may, and takes over what one wrote", async ({
  cms,
}) => {
  const world = await anApiWorld(cms);
  const { admin, owner, platformId, code } = world;
  await cms.run(async (ctx) => {
    for (const name of ["one", "two"]) await aVendor(ctx, platformId, { code: `${code}-${name}` });
  });
  const hero = aSection("Hero");
  const page = await published(world, { slug: "welcome", document: says("Welcome", { sections: [hero] }) });
  const patch = { changed: { [hero.id]: { heading: "Ours" } } };
  const override = await owner<PageBody>("POST", "/overrides", { body: { slug: "welcome", locale: "en", patch } });
  const at = `/pages/${page.id}`;

  expect((await admin("GET", `${at}/following`)).body).toMatchObject({ follow: 2, override: 1, behind: 0 });
  type Followers = Listed<{ code: string }>;
  const first = await admin<Followers>("GET", `${at}/followers?limit=1`);
  expect(first.body).toMatchObject({ items: [{ code: `${code}-one` }], nextCursor: `${code}-one` });
  const second = await admin<Followers>("GET", `${at}/followers?limit=1&cursor=${first.body.nextCursor}`);
  expect(second.body).toMatchObject({ items: [{ code: `${code}-two` }], nextCursor: null });
  const over = await admin<Followers>("GET", `${at}/followers?group=override&sectionId=${hero.id}`);
  expect(over.body.items).toEqual([expect.objectContaining({ code: `${code}-shop`, pageId: override.body.id })]);

  const document = { ...page.document, sections: [aSection("New hero", hero.id)] };
  await admin("PUT", `${at}/draft`, { body: { document }, version: page.version });
  expect((await admin("GET", `${at}/impact`)).body).toMatchObject({ asked: 1, bySection: { [hero.id]: 1 } });

  const promoted = await admin("POST", `/pages/${override.body.id}/sections/${hero.id}/promote`);
  expect(promoted).toMatchObject({ status: 200, body: { id: page.id, publication: "changed" } });
  expect((promoted.body as unknown as PageBody).document.sections[0]?.fields).toMatchObject({ heading: "Ours" });

  for (const [step, told] of [
    ["lock", { isLocked: true }],
    ["unlock", { isLocked: false }],
    ["require", { isRequired: true }],
    ["release", { isRequired: false }],
  ] as const) {
    expect(await admin("POST", `${at}/${step}`)).toMatchObject({ status: 200, body: told });
  }
  const locked = await admin("PUT", `${at}/locked-sections`, { body: { sectionIds: [hero.id] } });
  expect(locked.body).toMatchObject({ lockedSectionIds: [hero.id] });
  expect(await admin("POST", `${at}/withhold`)).toMatchObject({ status: 409, body: { field: "layer" } });
  const own = await create(world, "for-the-platform");
  const withheld = await admin("POST", `/pages/${own.body.id}/withhold`);
  expect(withheld.body).toMatchObject({ isShownByVendors: false });
  expect((await admin("POST", `/pages/${own.body.id}/offer`)).body).toMatchObject({ isShownByVendors: true });
});

test("strangers find nothing, tokens without the scope may not, and nobody is asked for a token", async ({ cms }) => {
  const [world, neighbour] = [await anApiWorld(cms), await anApiWorld(cms)];
  const { platform, platformId } = world;
  const { id } = await published(world, { slug: "secret", document: says("Secret") });
  const calls = [
    ["GET", "/pages"],
    ["GET", `/pages/${id}`],
    ["GET", `/pages/${id}/revisions`],
    ["POST", `/pages/${id}/publish`],
    ["PUT", `/pages/${id}/draft`],
    ["DELETE", `/pages/${id}`],
    ["POST", `/pages/${id}/lock`],
    ["POST", "/pages"],
  ] as const;
  const bodies: Record<string, unknown> = {
    [`/pages/${id}/publish`]: {},
    [`/pages/${id}/draft`]: { document: says("Changed") },
    "/pages": { layer: "default", slug: "new-one", locale: "en", document: says("New") },
  };
  const statuses = async (token: string | undefined, base = platform) => {
    const answers = calls.map(([method, path]) => {
      const body = method === "GET" || method === "DELETE" ? undefined : bodies[path];
      return callApi(method, `${base}${path}`, { token, body, headers: ifMatch("*") });
    });
    return [...new Set((await Promise.all(answers)).map(({ status }) => status))];
  };
  const ofNeighbour = await aToken(cms, { role: "platform-admin", platformId: neighbour.platformId });
  const ofVendor = await aToken(cms, { role: "vendor-owner", vendorId: world.vendorId });
  expect(await statuses(ofNeighbour)).toEqual([404]);
  expect(await statuses(ofVendor)).toEqual([404]);
  // Below the neighbour's own platform, it is none of its pages.
  const elsewhere = callsBy(ofNeighbour, neighbour.platform);
  expect((await elsewhere("GET", `/pages/${id}`)).status).toBe(404);
  expect((await elsewhere("DELETE", `/pages/${id}`, { version: "*" })).status).toBe(404);

  expect(await statuses(await aToken(cms, { role: "platform-admin", platformId, scopes: ["tier.read"] }))).toEqual([
    403,
  ]);
  const expired = await aToken(cms, { role: "platform-admin", platformId });
  await expireToken(cms, expired);
  expect(unknownStatuses).toEqual(expect.arrayContaining(await statuses(expired)));
  const withdrawn = await aToken(cms, { role: "platform-admin", platformId });
  await withdrawToken(cms, withdrawn);
  expect(unknownStatuses).toEqual(expect.arrayContaining(await statuses(withdrawn)));
  expect(unknownStatuses).toEqual(expect.arrayContaining(await statuses(undefined)));
  expect((await world.admin("GET", `/pages/${id}`)).body).toMatchObject({ version: 2, publication: "published" });
});

test("what is wrong with a call is said with its place, and changes nothing", async ({ cms }) => {
  const world = await anApiWorld(cms);
  const { admin } = world;
  const { body: page } = await create(world, "offers");
  const at = `/pages/${page.id}`;
  const errors = async (answer: Promise<ApiAnswer<Readonly<Record<string, unknown>>>>) => {
    const { status, headers, body } = await answer;
    expect(headers["content-type"]).toBe("application/problem+json");
    return [status, ((body.errors ?? []) as Array<{ path: string }>).map(({ path }) => path).join(" ")];
  };
  const body = { layer: "platform", slug: "news", locale: "en", document: says("News") };
  const post = (given: unknown) => errors(admin("POST", "/pages", { body: given }));
  expect(await post({ ...body, layer: "vendor" })).toEqual([422, "layer"]);
  expect(await post({ ...body, slug: "No Slug" })).toEqual([422, "slug"]);
  expect(await post({ ...body, locale: "de" })).toEqual([422, "locale"]);
  expect(await post({ ...body, colour: "red" })).toEqual([422, "colour"]);
  expect(await post({ ...body, document: [] })).toEqual([422, "document"]);
  expect(await post({ ...body, document: { title: "", sections: [] } })).toEqual([422, "document.title"]);
  expect(await post({ ...body, document: says("A\u0000B") })).toEqual([
    422,
    "document.title document.sections.0.fields.heading",
  ]);
  expect(await post([])).toEqual([422, ""]);
  expect(await post({ ...body, slug: "offers" })).toEqual([409, ""]);

  const save = (document: unknown, version: number | "*" = "*") =>
    errors(admin("PUT", `${at}/draft`, { body: { document }, version }));
  const section = { ...aSection("Heading"), fields: { heading: 7 } };
  expect((await save({ title: "Title", sections: [section] }))[1]).toContain("document.sections.0.fields.heading");
  expect((await save({ title: "Title", sections: [{ id: section.id, kind: "no-such-kind", fields: {} }] }))[0]).toBe(
    422,
  );

  const query = (text: string) => errors(admin("GET", `/pages?${text}`));
  expect(await query("cursor=invented")).toEqual([422, "cursor"]);
  expect(await query("limit=101")).toEqual([422, "limit"]);
  expect(await query("search=%00")).toEqual([422, "search"]);
  expect(await query("nothing=1")).toEqual([422, "nothing"]);
  expect(await query("slug=a&slug=b")).toEqual([422, "slug"]);
  expect(await errors(admin("GET", "/pages/no-id"))).toEqual([422, "pageId"]);
  expect(await errors(admin("GET", `/pages/${crypto.randomUUID()}`))).toEqual([404, ""]);
  expect(await errors(admin("GET", `${at}/revisions?cursor=0`))).toEqual([422, "cursor"]);
  expect(await errors(admin("GET", `${at}/revisions/${crypto.randomUUID()}`))).toEqual([404, ""]);
  expect(await errors(admin("GET", `${at}/followers?search=%00`))).toEqual([422, "search"]);
  expect(await errors(admin("GET", `${at}/followers`))).toEqual([409, ""]);
  expect(await errors(admin("POST", `${at}/unpublish`, { version: 1 }))).toEqual([409, ""]);
  expect(await errors(admin("POST", `${at}/publish`, { body: { at: "tomorrow" }, version: 1 }))).toEqual([422, "at"]);
  const locks = { body: { sectionIds: [section.id] } };
  expect(await errors(admin("PUT", `${at}/locked-sections`, locks))).toEqual([422, `sections.${section.id}`]);
  expect(await errors(admin("PUT", `${at}/menus/side`, { body: { order: 1 }, version: 1 }))).toEqual([422, "menu"]);
  expect((await admin("GET", at)).body).toEqual(page);
});

test("a draft is not saved over another that the writer has not seen", async ({ cms }) => {
  const world = await anApiWorld(cms);
  const { admin } = world;
  const { body: page } = await create(world, "offers");
  const draft = `/pages/${page.id}/draft`;
  const document = says("Theirs");
  expect((await admin("PUT", draft, { body: { document } })).status).toBe(428);
  expect((await admin("PUT", draft, { body: { document }, version: 1 })).headers.etag).toBe('"2"');
  const stale = await admin("PUT", draft, { body: { document: says("Mine") }, version: 1 });
  expect(stale).toMatchObject({ status: 412, body: { changes: { version: 2, fields: ["title"] } } });
  expect((await admin("DELETE", `/pages/${page.id}`, { version: 1 })).status).toBe(412);

  const writers = Array.from({ length: 20 }, (_, at) =>
    admin("PUT", draft, { body: { document: says(`Writer ${at}`) }, version: 2 }),
  );
  const statuses = (await Promise.all(writers)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 412)).toHaveLength(19);
  expect((await admin("PUT", draft, { body: { document }, version: "*" })).status).toBe(200);
});
