import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { resolve } from "@/cms/inheritance/resolve";
import { legacyPassword } from "@/cms/legacy/generate/people";
import type { PageKind } from "@/cms/legacy/plan/planned";
import { rollBackImport } from "@/cms/legacy/rollback/roll-back";
import { verifyImport } from "@/cms/legacy/verify";
import { findCandidates } from "@/cms/pages/find-candidates";
import { signIn } from "@/cms/users/sign-in";
import { legacyEntries, pages, passwords, platforms, users, vendorPlatforms, vendors } from "@/db/schema";
import { everyRow } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { aTier } from "@/test/factories";
import { asOwner, emptyOms, importAll, legacyDatabase, type Outcome, optionsOf } from "@/test/legacy";

const database = testDatabase();
const old = legacyDatabase();
emptyOms(database);

const before = {} as { rows: Record<string, string[]> };
const run = {} as Outcome;

beforeAll(async () => {
  await database.run((ctx) => aTier(ctx, { code: "essential", name: "Essential", maxPages: 3, maxCustomPages: 0 }));
  before.rows = await everyRow(database.sql);
});

const client = { address: "127.0.0.1", userAgent: "test" };

async function shown(code: string, slug: string) {
  const [vendor] = await database.db.select().from(vendors).where(eq(vendors.code, code));
  const [platform] = await database.db.select().from(platforms).where(eq(platforms.code, "oms"));
  if (!vendor || !platform) throw new Error("not there");
  const owner = { platformId: platform.id, vendorId: vendor.id };
  const found = await findCandidates(database.db, owner, { slug, locales: ["en"] });
  return resolve(
    found.flatMap(({ candidate }) => candidate ?? []),
    { locales: ["en"] },
  );
}

describe("an import", () => {
  it("is planned without a change of anything, and names what a person must decide", async () => {
    const { findings, pages: planned } = await importAll(database.run, old, { isRun: false });
    expect(await everyRow(database.sql)).toEqual(before.rows);
    expect(planned.length).toBeGreaterThan(50);
    const codes = new Set(findings.filter(({ isOpen }) => isOpen).map(({ code }) => code));
    expect([...codes].sort()).toEqual([
      "code-form",
      "code-taken",
      "content-changed",
      "email-form",
      "email-taken",
      "no-vendor",
      "over-limit",
      "role-unknown",
      "slug-form",
      "slug-reserved",
      "slug-taken",
      "text-cut",
      "unusable",
    ]);
  });

  it("asks again where a name that a person gave cannot be had, and about numbers that are of nothing", async () => {
    const at = (decisions: unknown) => importAll(database.run, old, { isRun: false, decisions });
    const [page] = await old.sql`
      select a.id, b.slug from content_pages a join content_pages b on a.vendor_id = b.vendor_id and a.id > b.id
      where b.slug = 'about' order by a.id limit 1`;
    const about = async (decision: unknown) =>
      (await at({ pages: { [page?.id]: decision } })).findings.filter(
        ({ about, legacyId, code }) => about === "page" && legacyId === page?.id && code === "slug-taken",
      );
    expect(await about({ slug: "about" })).toMatchObject([{ found: "another page is at “about”", isOpen: true }]);
    expect(await about({ slug: "about", accept: true })).toMatchObject([{ isOpen: false }]);
    expect(await about({ slug: "free-as-yet" })).toEqual([]);
    const strange = at({ pages: { 99999: { skip: true }, [page?.id]: {} }, users: { "007": {} } });
    await expect(strange).rejects.toThrow("pages.99999: the old database has no page with this number");
    await expect(strange).rejects.toThrow("users.007: the old database has no person with this number");
  });

  it("takes a person's decision, and asks no more about it", async () => {
    const decisions = { pages: { 21: { slug: "sign-in-here" }, 20: { skip: true } }, vendors: { 5: { accept: true } } };
    const { findings, pages: planned } = await importAll(database.run, old, { isRun: false, decisions });
    expect(planned.find(({ legacyId }) => legacyId === 21)?.slug).toBe("sign-in-here");
    expect(planned.some(({ legacyId }) => legacyId === 20)).toBe(false);
    const open = findings.filter(({ isOpen }) => isOpen).map(({ about, legacyId }) => `${about} ${legacyId}`);
    expect(open).not.toContain("page 21");
    expect(open).not.toContain("page 20");
    expect(open).not.toContain("vendor 5");
    expect(open).toContain("page 14");
  });

  it("brings in every vendor with its tier, and every page where it belongs", async () => {
    Object.assign(run, await importAll(database.run, old, { isRun: true }));
    const slugsOf = (kind: PageKind) => run.pages.filter((page) => page.kind === kind).map(({ slug }) => slug);
    expect(slugsOf("platform").sort()).toEqual(
      "about contact faq features home integrations pricing privacy terms".split(" "),
    );
    expect(slugsOf("default").sort()).toEqual(["imprint", "press-kit", "returns", "shipping"]);
    expect(slugsOf("override").length).toBeGreaterThan(15);
    expect(slugsOf("custom").length).toBeGreaterThan(15);
    expect(await database.db.$count(vendorPlatforms)).toBe(12);
    expect(await database.db.$count(pages)).toBe(run.pages.length);
    const [suspended] = await database.db.select().from(vendors).where(eq(vendors.code, "shop-00011"));
    expect(suspended?.status).toBe("suspended");
  });

  it("stores of a vendor's copy of a page what differs, and the rest follows", async () => {
    const copy = run.pages.find(
      ({ kind, content }) => kind === "override" && Object.keys(content.patch?.changed ?? {}).length === 1,
    );
    expect(copy?.content.patch).toMatchObject({ hidden: [], added: [], moved: [] });
    expect(JSON.stringify(copy?.content.patch?.changed)).toContain("by card alone");
  });

  it("shows storefronts what they showed, and keeps back what the plan has no room for", async () => {
    const about = await shown("shop-00002", "about");
    expect(about?.layer).toBe(2);
    expect(JSON.stringify(about?.document)).toContain("by card alone");
    expect(JSON.stringify((await shown("shop-00001", "our-story"))?.document)).toContain("m² of stone");
    expect(await shown("shop-00003", "page-one")).toBeNull();
    const paused = run.pages.filter(({ isPaused }) => isPaused);
    expect(paused.map(({ slug }) => slug)).toContain("page-one");
  });

  it("run a second time, it changes nothing", async () => {
    const rows = await everyRow(database.sql);
    const again = await importAll(database.run, old, { isRun: true });
    expect(again.pages).toEqual([]);
    expect(again.done).toBe(
      run.pages.length + 12 + (await database.db.$count(legacyEntries, eq(legacyEntries.kind, "user"))),
    );
    expect(await everyRow(database.sql)).toEqual(rows);
  });

  it("is verified: every page reads as it did, but for what the plan said is left behind", async () => {
    const found = await verifyImport(database.run, old.db, optionsOf());
    expect(found).toMatchObject({ memberships: 12, vendors: { old: 12, brought: 12, gone: 0 }, edited: 0 });
    expect(found.compared).toBe(run.pages.length);
    expect(found.differences.filter(({ explained }) => !explained.length)).toEqual([]);
    expect(found.differences.map(({ legacyId }) => legacyId)).toEqual([14, 28]);
  });

  it("notices a page whose words are not the old ones", async () => {
    const [page] = await old.sql`select id, content from content_pages where slug = 'our-story' and vendor_id = 1`;
    await old.sql`update content_pages set content = content || '<p>One more sentence.</p>' where id = ${page?.id}`;
    const { differences } = await verifyImport(database.run, old.db, optionsOf());
    await old.sql`update content_pages set content = ${page?.content} where id = ${page?.id}`;
    expect(differences).toContainEqual(expect.objectContaining({ legacyId: page?.id, explained: [] }));
  });

  it("takes what was left behind for no excuse where other words differ", async () => {
    const [page] = await old.sql`select id, content from content_pages where id = 14`;
    await old.sql`update content_pages set content = '<p>One more sentence.</p>' || content where id = 14`;
    const { differences } = await verifyImport(database.run, old.db, optionsOf());
    await old.sql`update content_pages set content = ${page?.content} where id = 14`;
    expect(differences).toContainEqual(expect.objectContaining({ legacyId: 14, explained: [] }));
  });
});

describe("people who come in", () => {
  const hashOf = async (email: string) => {
    const isTheirs = and(eq(users.id, passwords.userId), eq(users.email, email));
    const [row] = await database.db.select({ hash: passwords.hash }).from(passwords).innerJoin(users, isTheirs);
    return row?.hash ?? null;
  };

  it("whose hash cannot be verified have no password, and ask for one", async () => {
    expect(await hashOf("owner@shop-1.example.lu")).toBeNull();
    expect(await hashOf("owner@shop-2.example.lu")).toBeNull();
    expect(await database.db.$count(users, eq(users.email, "owner@shop-1.example.lu"))).toBe(1);
  });

  it("are as they were once it is rolled back, and so is everything else but the log", async () => {
    const { taken, kept } = await asOwner(database.owner)((ctx) =>
      rollBackImport(ctx, { platform: "oms", isForced: false }),
    );
    expect(kept).toEqual([]);
    expect(taken).toMatchObject({ vendor: 12, membership: 12, page: run.pages.length });
    const { audit_events: log = [], ...rows } = await everyRow(database.sql);
    const { audit_events: logBefore = [], ...rowsBefore } = before.rows;
    expect(rows).toEqual(rowsBefore);
    const added = log.filter((row) => !logBefore.includes(row)).map((row) => JSON.parse(row).action);
    expect(new Set(added)).toEqual(new Set(["platform.import-legacy", "platform.roll-back-legacy"]));
  });

  it("sign in with their old password, which is hashed anew, and again with the new hash", async () => {
    await importAll(database.run, old, { isRun: true });
    const email = "owner@shop-4.example.lu";
    expect(await hashOf(email)).toMatch(/^\$2b\$/);
    expect(await database.run((ctx) => signIn(ctx, { email, password: "not it", client }))).toBeNull();
    expect(await hashOf(email)).toMatch(/^\$2b\$/);
    expect(await database.run((ctx) => signIn(ctx, { email, password: legacyPassword, client }))).not.toBeNull();
    expect(await hashOf(email)).toMatch(/^\$argon2id\$/);
    expect(await database.run((ctx) => signIn(ctx, { email, password: legacyPassword, client }))).not.toBeNull();
  });

  it("sign in on two devices at once, though each would hash anew", async () => {
    const email = "owner@shop-5.example.lu";
    const attempts = Array.from({ length: 4 }, () =>
      database.run((ctx) => signIn(ctx, { email, password: legacyPassword, client })),
    );
    expect((await Promise.all(attempts)).filter((session) => session === null)).toEqual([]);
  });
});
