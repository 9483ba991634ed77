import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Forbidden, NotFound } from "@/cms/errors";
import { changeTier, choosePages, previewTier } from "@/cms/memberships/change-tier";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { findUsage } from "@/cms/memberships/quota";
import { bulkPages } from "@/cms/pages/bulk-pages";
import { changeMenu } from "@/cms/pages/change-menu";
import { copyPage } from "@/cms/pages/copy-page";
import { countContentPages } from "@/cms/pages/count-content-pages";
import { createPage } from "@/cms/pages/create-page";
import { deletePage, revertPage } from "@/cms/pages/delete-page";
import { detachPage } from "@/cms/pages/detach-page";
import { findFollowing, listFollowers, publishImpact } from "@/cms/pages/following";
import { hidePage, showPage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { linkPage } from "@/cms/pages/link-page";
import { listContentPages } from "@/cms/pages/list-content-pages";
import { listVendorPages } from "@/cms/pages/list-vendor-pages";
import { lockPage, lockSections, releasePage, requirePage, unlockPage } from "@/cms/pages/lock-page";
import { overridePage } from "@/cms/pages/override-page";
import { promoteSection } from "@/cms/pages/promote-section";
import { publishPage } from "@/cms/pages/publish-page";
import { restorePage } from "@/cms/pages/restore-page";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { revertSection } from "@/cms/pages/revert-section";
import { previewReview, reviewUpdates } from "@/cms/pages/review-updates";
import { saveDraft } from "@/cms/pages/save-draft";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import { createPlatform } from "@/cms/platforms/create-platform";
import { type Actor, type Role, system } from "@/cms/policy";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { addDomain } from "@/cms/sites/add-domain";
import { createTiers } from "@/cms/tiers/create-tiers";
import { createVendor } from "@/cms/vendors/create-vendor";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { auditEvents } from "@/db/schema";
import { everyRow } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import {
  aDocument,
  aPage,
  aPatch,
  aPlatform,
  aSection,
  aTheme,
  aTier,
  aUser,
  aVendor,
  publishedRevision,
} from "@/test/factories";
import { aDefault, pageRow, rewrite } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);

/** A vendor with a neighbour on its platform; it is a member of another platform too. */
const world = { platformId: "", otherPlatformId: "", vendorId: "", neighbourId: "", tierId: "", userId: "" };

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.otherPlatformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, [world.platformId, world.otherPlatformId]);
    world.neighbourId = await aVendor(ctx, world.platformId);
    world.tierId = await aTier(ctx);
    world.userId = await aUser(ctx);
  }),
);

const [intro, outro] = [aSection("Intro"), aSection("Outro")];
const member = () => ({ platformId: world.platformId, vendorId: world.vendorId });
const freshSlug = () => `page-${randomUUID()}`;
const content = () => ({ document: aDocument({ title: "Written", sections: [intro, outro] }) });
const versioned = async (pageId: string) => ({ pageId, version: (await pageRow(database, pageId)).version });

type Place = ReturnType<typeof member> & { slug: string; locale: string };

async function inherited(): Promise<Place & { defaultId: string }> {
  const place = { ...member(), slug: freshSlug(), locale: "en" };
  return { ...place, defaultId: await run((ctx) => aDefault(ctx, place, [intro, outro])) };
}

/** An override of a default, published, with the intro changed. */
async function overridden(): Promise<{ pageId: string; defaultId: string }> {
  const { defaultId, ...place } = await inherited();
  const change = { patch: { changed: { [intro.id]: { heading: "Mine" } } } };
  const { pageId } = await run((ctx) => overridePage(ctx, { ...place, change }));
  await run((ctx) => publishPage(ctx, { pageId }));
  return { pageId, defaultId };
}

/** The same, after the default changed what it changes. */
async function behind() {
  const { pageId, defaultId } = await overridden();
  await run((ctx) => rewrite(ctx, defaultId, { title: "Default", sections: [aSection("Theirs", intro.id), outro] }));
  return { ...(await versioned(pageId)), choices: { sections: { [intro.id]: "mine" as const } } };
}

const defaultPage = async () => ({ pageId: (await inherited()).defaultId });
const overridePageId = async () => ({ pageId: (await overridden()).pageId });

/** What is already done to a page before a verb is tried. */
async function after<T extends { pageId: string }>(
  arrange: () => Promise<T>,
  done: (ctx: Context, target: T) => Promise<unknown>,
): Promise<T> {
  const target = await arrange();
  await run((ctx) => done(ctx, target));
  return target;
}

const saved = async (ctx: Context, { pageId }: { pageId: string }) =>
  saveDraft(ctx, { ...(await versioned(pageId)), content: content() });

async function withFirstRevision({ pageId }: { pageId: string }) {
  const revisionId = await run((ctx) => publishedRevision(ctx, pageId));
  await run((ctx) => saved(ctx, { pageId }));
  return { ...(await versioned(pageId)), revisionId };
}

/** Who decides: a vendor's people, its owner alone, the platform about itself or about a vendor, or two platforms. */
type Whose = "vendor" | "owner" | "platform" | "plan" | "both platforms" | "any admin" | "installation";
type Attempt = (ctx: Context) => Promise<unknown>;
type Row = { verb: string; whose: Whose; isQuery: boolean; arrange: () => Promise<Attempt> };

function row<I>(whose: Whose, verb: (ctx: Context, input: I) => Promise<unknown>, arrange: () => Promise<I>): Row {
  const attempt = async (): Promise<Attempt> => {
    const input = await arrange();
    return (ctx) => verb(ctx, input);
  };
  return { verb: verb.name, whose, isQuery: false, arrange: attempt };
}

const query: typeof row = (...given) => ({ ...row(...given), isQuery: true });

const noLimits = { maxPages: null, maxCustomPages: null };

function aNewPlatform() {
  const code = freshSlug().slice(0, 30);
  const languages = { defaultLocale: "en", locales: ["en"] };
  const look = { theme: aTheme, homeTemplate: "spotlight" as const, profile: {} };
  return { code, name: "New", pathPrefix: code, ...languages, ...look };
}

/** Every verb and query, with an input of the vendor or its platform that would work. */
const matrix: Row[] = [
  row("vendor", createPage, async () => ({
    ...member(),
    layer: layers.vendor,
    locale: "en",
    slug: freshSlug(),
    content: content(),
  })),
  row("vendor", overridePage, async () => {
    const { defaultId: _, ...place } = await inherited();
    return place;
  }),
  row("vendor", saveDraft, async () => ({ ...(await versioned((await overridden()).pageId)), content: content() })),
  row("vendor", publishPage, () => after(overridePageId, saved)),
  row("vendor", unpublishPage, overridePageId),
  row("vendor", deletePage, overridePageId),
  row("vendor", revertPage, overridePageId),
  row("vendor", restorePage, () => after(overridePageId, revertPage)),
  row("vendor", restoreRevision, async () => withFirstRevision(await overridden())),
  row("vendor", revertSection, async () => ({
    ...(await versioned((await overridden()).pageId)),
    sectionId: intro.id,
  })),
  row("vendor", detachPage, overridePageId),
  row("vendor", linkPage, () => after(overridePageId, detachPage)),
  row("vendor", hidePage, async () => ({ ...member(), slug: (await inherited()).slug })),
  row("vendor", showPage, async () => {
    const place = { ...member(), slug: (await inherited()).slug };
    await run((ctx) => hidePage(ctx, place));
    return place;
  }),
  row("vendor", reviewUpdates, behind),
  query("vendor", previewReview, behind),
  query("owner", previewTier, async () => ({ ...member(), tierId: world.tierId })),
  row("owner", choosePages, async () => ({ ...member(), pageIds: [(await overridden()).pageId] })),
  row("plan", changeTier, async () => ({ ...member(), tierId: world.tierId })),
  row("platform", createPage, async () => ({
    platformId: world.platformId,
    vendorId: null,
    layer: layers.default,
    locale: "en",
    slug: freshSlug(),
    content: content(),
  })),
  row("platform", saveDraft, async () => ({ ...(await versioned((await inherited()).defaultId)), content: content() })),
  row("platform", publishPage, () => after(defaultPage, saved)),
  row("platform", unpublishPage, defaultPage),
  row("platform", deletePage, async () => ({ pageId: (await overridden()).defaultId })),
  row("platform", restorePage, () => after(defaultPage, deletePage)),
  row("platform", restoreRevision, async () => withFirstRevision(await defaultPage())),
  row("platform", lockPage, defaultPage),
  row("platform", unlockPage, () => after(defaultPage, lockPage)),
  row("platform", requirePage, defaultPage),
  row("platform", releasePage, () => after(defaultPage, requirePage)),
  row("platform", lockSections, async () => ({ ...(await defaultPage()), sectionIds: [intro.id] })),
  row("platform", promoteSection, async () => ({ ...(await overridePageId()), sectionId: intro.id })),
  query("platform", findFollowing, defaultPage),
  query("platform", publishImpact, () => after(defaultPage, saved)),
  query("platform", listFollowers, async () => ({ ...(await defaultPage()), group: "override" as const })),
  query("vendor", listVendorPages, async () => member()),
  query("vendor", findUsage, async () => member()),
  row("owner", createRedirect, async () => ({ ...member(), from: `/${freshSlug()}`, to: "/new" })),
  row("plan", addDomain, async () => ({ ...member(), host: `${freshSlug()}.lu`, isPrimary: false })),
  row("plan", joinPlatform, async () => {
    const { vendorId } = await run((ctx) =>
      createVendor(ctx, { code: freshSlug().slice(0, 30), name: "New", profile: {} }),
    );
    return { ...member(), vendorId, tierId: world.tierId };
  }),
  row("any admin", createVendor, async () => ({ code: freshSlug().slice(0, 30), name: "New", profile: {} })),
  row("installation", suspendVendor, async () => ({ vendorId: await run((ctx) => aVendor(ctx, world.platformId)) })),
  row("installation", createPlatform, async () => aNewPlatform()),
  row("installation", createTiers, async () => [
    { ...noLimits, code: freshSlug().slice(0, 30), name: "New", features: [] },
  ]),
  row("vendor", changeMenu, async () => ({ ...(await overridePageId()), menu: "header" as const, order: 5 })),
  row("vendor", bulkPages, async () => {
    const { slug } = await pageRow(database, (await overridden()).pageId);
    return { action: { kind: "delete" as const }, targets: { filters: { ...member(), slug } } };
  }),
  query("vendor", listContentPages, async () => ({ filters: member() })),
  query("vendor", countContentPages, async () => ({ filters: member() })),
  row("both platforms", copyPage, async () => ({ ...(await defaultPage()), platformId: world.otherPlatformId })),
];

const cases = matrix.map((each) => [`${each.verb} (${each.whose})`, each] as const);

const everywhere = (): Scope => "everything";
const ofVendor = (): Scope => member();
const ofPlatform = (): Scope => ({ platformId: world.platformId, vendorId: null });
const ofNeighbour = (): Scope => ({ platformId: world.platformId, vendorId: world.neighbourId });
const ofOtherPlatform = (): Scope => ({ platformId: world.otherPlatformId, vendorId: null });
const ofVendorElsewhere = (): Scope => ({ platformId: world.otherPlatformId, vendorId: world.vendorId });

const ofNobody = (): Scope => "account";

const foreign = [ofNeighbour, ofOtherPlatform, ofVendorElsewhere, ofNobody];
const foreignScopes: Record<Whose, Array<() => Scope>> = {
  vendor: foreign,
  owner: foreign,
  plan: foreign,
  platform: [...foreign, ofVendor],
  "both platforms": [...foreign, ofVendor, ofPlatform],
  // What belongs to no tenant lies in every scope.
  "any admin": [],
  installation: [],
};

const editor = (): Role => ({ kind: "vendor-editor", vendorId: world.vendorId });
const owner = (): Role => ({ kind: "vendor-owner", vendorId: world.vendorId });
const admin = (): Role => ({ kind: "platform-admin", platformId: world.platformId });
const otherAdmin = (): Role => ({ kind: "platform-admin", platformId: world.otherPlatformId });
const superAdmin = (): Role => ({ kind: "super-admin" });

const strangers: Array<() => Role[]> = [
  () => [],
  () => [{ kind: "vendor-editor", vendorId: world.neighbourId }],
  () => [{ kind: "vendor-owner", vendorId: world.neighbourId }],
];
const ofThePlatform: Array<() => Role[]> = [...strangers, () => [otherAdmin()], () => [editor()], () => [owner()]];

/** Who must be refused, even where no scope hides the subject. */
const unentitled: Record<Whose, Array<() => Role[]>> = {
  vendor: [...strangers, () => [otherAdmin()]],
  owner: [...strangers, () => [otherAdmin()], () => [editor()]],
  plan: ofThePlatform,
  platform: ofThePlatform,
  "both platforms": [...ofThePlatform, () => [admin()]],
  "any admin": [...strangers, () => [editor()], () => [owner()]],
  installation: [...ofThePlatform, () => [admin()]],
};

/** Who may, each in the scope that a request of theirs has. */
const entitled: Record<Whose, Array<[roles: () => Role[], scope: () => Scope]>> = {
  vendor: [
    [() => [editor()], ofVendor],
    [() => [owner()], ofVendor],
    [() => [admin()], ofPlatform],
    [() => [superAdmin()], everywhere],
  ],
  owner: [
    [() => [owner()], ofVendor],
    [() => [admin()], ofPlatform],
    [() => [superAdmin()], everywhere],
  ],
  plan: [
    [() => [admin()], ofPlatform],
    [() => [superAdmin()], everywhere],
  ],
  platform: [
    [() => [admin()], ofPlatform],
    [() => [superAdmin()], everywhere],
  ],
  "both platforms": [
    [() => [admin(), otherAdmin()], everywhere],
    [() => [superAdmin()], everywhere],
  ],
  "any admin": [
    [() => [otherAdmin()], ofOtherPlatform],
    [() => [superAdmin()], everywhere],
  ],
  installation: [[() => [superAdmin()], everywhere]],
};

const named = (roles: readonly Role[]) => roles.map(({ kind }) => kind).join(" and ") || "nobody";
const attemptBy = (actor: Actor, scope: Scope, attempt: Attempt) => inScope(actor, scope, attempt, database.db);
const ending = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "succeeded",
    (error: unknown) => (error instanceof Error ? error.constructor.name : String(error)),
  );

describe("outside its scope", () => {
  it.each(cases)("%s finds nothing, whoever acts, and writes nothing", async (_, { whose, arrange }) => {
    const attempt = await arrange();
    const before = await everyRow(database.sql);
    const endings = [];
    for (const scope of foreignScopes[whose]) endings.push(await ending(attemptBy(system, scope(), attempt)));
    expect(endings).toEqual(foreignScopes[whose].map(() => NotFound.name));
    expect(await everyRow(database.sql)).toEqual(before);
  });

  it("a page with a schedule that came due is not even settled", async () => {
    const { pageId } = await overridden();
    await run((ctx) => saved(ctx, { pageId }));
    await run((ctx) => publishPage(ctx, { pageId, at: new Date(Date.now() + 3_600_000) }));
    await database.sql`update pages set scheduled_at = now() - interval '1 minute' where id = ${pageId}`;
    const before = await everyRow(database.sql);
    const attempt = (ctx: Context) => deletePage(ctx, { pageId });
    expect(await ending(attemptBy(system, ofNeighbour(), attempt))).toBe(NotFound.name);
    expect(await everyRow(database.sql)).toEqual(before);
  });
});

describe("where the code believes in another scope than the database", () => {
  const declared: Record<Whose, Array<() => Scope>> = {
    ...foreignScopes,
    "any admin": [ofNeighbour, ofNobody],
    installation: [ofNeighbour, ofOtherPlatform, ofNobody],
  };

  it.each(cases)("%s still writes nothing, and tells nothing", async (_, { whose, isQuery, arrange }) => {
    const attempt = await arrange();
    const believing: Attempt = (ctx) => attempt({ ...ctx, scope: "everything" });
    const before = await everyRow(database.sql);
    for (const scope of declared[whose]) {
      const answering = attemptBy(system, scope(), believing);
      if (isQuery) expect(await toldBy(answering)).not.toMatch(words());
      else expect(refusals).toContain(await refusalOf(answering));
    }
    expect(await everyRow(database.sql)).toEqual(before);
  });

  /** What a neighbour, or another platform, must not be told: who the vendor is, and what it wrote. */
  const words = () => new RegExp(`${world.vendorId}|Mine`);
  const toldBy = (answering: Promise<unknown>) =>
    answering.then(
      (answer) => JSON.stringify(answer),
      (error: unknown) => String(error),
    );
  const insufficientPrivilege = "42501";
  const refusals: unknown[] = [NotFound.name, Forbidden.name, insufficientPrivilege];
  const refusalOf = (answering: Promise<unknown>) =>
    answering.then(
      () => "succeeded",
      (error: Error & { cause?: { code?: string } }) => error.cause?.code ?? error.constructor.name,
    );
});

describe("without the permission", () => {
  it.each(cases)("%s is forbidden, and nothing is written", async (_, { whose, arrange }) => {
    const attempt = await arrange();
    const before = await everyRow(database.sql);
    const endings: string[] = [];
    for (const roles of unentitled[whose]) {
      const actor = { userId: world.userId, roles: roles() };
      endings.push(`${named(actor.roles)}: ${await ending(attemptBy(actor, everywhere(), attempt))}`);
    }
    expect(endings).toEqual(unentitled[whose].map((roles) => `${named(roles())}: ${Forbidden.name}`));
    expect(await everyRow(database.sql)).toEqual(before);
  });
});

describe("with the permission", () => {
  const permitted = cases.flatMap(([name, each]) =>
    entitled[each.whose].map(([roles, scope]) => [name, named(roles()), each, roles, scope] as const),
  );

  it.each(permitted)("%s works for %s, and is recorded in the actor's name", async (_, __, each, roles, scope) => {
    const attempt = await each.arrange();
    const userId = await run((ctx) => aUser(ctx));
    const before = await everyRow(database.sql);
    await attemptBy({ userId, roles: roles() }, scope(), attempt);
    if (each.isQuery) expect(await everyRow(database.sql)).toEqual(before);
    else expect(await database.db.$count(auditEvents, eq(auditEvents.actorId, userId))).toBeGreaterThan(0);
  });
});

describe("words of others", () => {
  const laidOver = async (platformId: string, vendorId: string | null) => {
    const { pageId } = await overridden();
    const foreignId = await run((ctx) => aPage(ctx, { platformId, vendorId, document: { sections: [intro] } }));
    const baseRevisionId = await run((ctx) => publishedRevision(ctx, foreignId));
    const target = await versioned(pageId);
    return { pageId, foreignId, baseRevisionId, target };
  };

  const places: Array<[whose: string, platformId: () => string, vendorId: () => string | null]> = [
    ["a neighbour", () => world.platformId, () => world.neighbourId],
    ["another platform", () => world.otherPlatformId, () => null],
    ["the vendor itself on another platform", () => world.otherPlatformId, () => world.vendorId],
  ];

  it.each(places)("an override cannot be laid over what %s wrote", async (_, platformId, vendorId) => {
    const { target, baseRevisionId } = await laidOver(platformId(), vendorId());
    const before = await everyRow(database.sql);
    const attempt = (ctx: Context) => saveDraft(ctx, { ...target, content: { patch: aPatch(), baseRevisionId } });
    expect(await ending(run(attempt))).toBe(NotFound.name);
    expect(await everyRow(database.sql)).toEqual(before);
  });

  it.each(places)("a revision that %s wrote cannot be restored into a page", async (_, platformId, vendorId) => {
    const { target, baseRevisionId: revisionId } = await laidOver(platformId(), vendorId());
    const before = await everyRow(database.sql);
    expect(await ending(run((ctx) => restoreRevision(ctx, { ...target, revisionId })))).toBe(NotFound.name);
    expect(await everyRow(database.sql)).toEqual(before);
  });

  it("an admin of the platform that copies does not read drafts of the one that is copied from", async () => {
    const draftId = await run((ctx) =>
      aPage(ctx, { platformId: world.platformId, state: "draft", document: { title: "Secret plans" } }),
    );
    const before = await everyRow(database.sql);
    const actor = { userId: null, roles: [otherAdmin()] };
    const attempt = (ctx: Context) => copyPage(ctx, { pageId: draftId, platformId: world.otherPlatformId });
    expect(["NotFound", "Forbidden"]).toContain(await ending(attemptBy(actor, "everything", attempt)));
    expect(await everyRow(database.sql)).toEqual(before);
  });
});

/** Steps that verbs take on their way, with what they have found and authorised already. */
const steps = new Set([
  "audit",
  "authorise",
  "lockPlan",
  "takePlace",
  "takeQuota",
  "addRevision",
  "bulkTargets",
  "changedTags",
  "changesSince",
  "checkContent",
  "isHiddenBy",
  "inheritedPolicy",
  "listedScope",
  "refuseUnentitled",
  "lockPageRow",
  "overrideForWrite",
  "pageForWrite",
  "requireOrigin",
  "rewriteRevisions",
  "settleSchedule",
  "storeDraft",
  "storePage",
  "takeStep",
  "withdrawPlannedTime",
]);

it("no function that takes a context is missing here", () => {
  const tried = matrix.map(({ verb }) => verb);
  expect(takingContext("cms")).toEqual([...new Set([...tried, ...steps])].sort());
});

function takingContext(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const exported = /^export (?:async )?function (\w+)(?:<[^(]*>)?\(\s*(?:\w+|\{[^}]*\}): Context\b/gm;
  return sources
    .flatMap((file) => [...readFileSync(path.join(folder, file), "utf8").matchAll(exported)])
    .flatMap(([, name]) => name ?? [])
    .sort();
}
