import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Forbidden, Invalid, NotFound } from "@/cms/errors";
import { deletePage } from "@/cms/pages/delete-page";
import type { Role } from "@/cms/policy";
import { forgetWorkingCopy } from "@/cms/working-copies/forget-working-copy";
import { keepWorkingCopy } from "@/cms/working-copies/keep-working-copy";
import { listWorkingCopies } from "@/cms/working-copies/list-working-copies";
import { sweepWorkingCopies } from "@/cms/working-copies/sweep-working-copies";
import { auditEvents, workingCopies } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aUser, aVendor } from "@/test/factories";

const database = testDatabase();
const world = { platformId: "", vendorId: "", pageId: "", writer: "", other: "" };

beforeEach(() =>
  database.run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
    world.pageId = await aPage(ctx, { platformId: world.platformId, vendorId: world.vendorId });
    world.writer = await aUser(ctx);
    world.other = await aUser(ctx);
  }),
);

const editor = (): Role => ({ kind: "vendor-editor", vendorId: world.vendorId, mayPublish: true });
const ofVendor = (): Scope => ({ platformId: world.platformId, vendorId: world.vendorId });
const as = <T>(userId: string | null, verb: (ctx: Context) => Promise<T>, role = editor(), scope = ofVendor()) =>
  inScope({ userId, roles: [role] }, scope, verb, database.db);

const copy = (title: string, editorId: string = randomUUID()) => ({
  pageId: world.pageId,
  editorId,
  document: aDocument({ title }),
  pageVersion: 2,
  originRevisionId: null,
  givenBack: ["title"],
});
const keep = (title: string, editorId: string = randomUUID(), userId = world.writer) =>
  as(userId, (ctx) => keepWorkingCopy(ctx, copy(title, editorId)));
const listed = (userId = world.writer, role = editor(), scope = ofVendor()) =>
  as(userId, (ctx) => listWorkingCopies(ctx, { pageId: world.pageId }), role, scope);
const titles = async (...who: Parameters<typeof listed>) =>
  (await listed(...who)).map(({ document }) => (document as { title: string }).title);

describe("what is typed and not saved", () => {
  it("is there again for who typed it, the last state of each editor, newest first", async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    await keep("One", first);
    await keep("Two", second);
    const { keptAt } = await keep("One, and more", first);
    expect(await titles()).toEqual(["One, and more", "Two"]);
    expect((await listed())[0]).toEqual({
      editorId: first,
      document: aDocument({ title: "One, and more" }),
      pageVersion: 2,
      originRevisionId: null,
      givenBack: ["title"],
      updatedAt: keptAt,
    });
  });

  it("need not be valid, and holds whatever keys can type", async () => {
    const document = { title: "", sections: [{ half: "a section \0 \ud83d 😀" }] };
    await as(world.writer, (ctx) => keepWorkingCopy(ctx, { ...copy(""), document }));
    expect((await listed())[0]?.document).toEqual({ title: "", sections: [{ half: "a section  \uFFFD 😀" }] });
  });

  it("is refused where it is no page at all, or says not what it was begun from", async () => {
    const wrong = [{ document: "text" }, { document: { title: "a".repeat(500_001) } }, { pageVersion: -1 }];
    for (const given of [...wrong, { editorId: "mine" }, { originRevisionId: "x" }]) {
      const keeping = as(world.writer, (ctx) => keepWorkingCopy(ctx, { ...copy("Typed"), ...given }));
      await expect(keeping).rejects.toThrow(Invalid);
    }
    expect(await titles()).toEqual([]);
  });

  it("is of five editors at most: with a sixth the oldest goes, and no other person's", async () => {
    await keep("Of someone else", randomUUID(), world.other);
    const editors = ["1", "2", "3", "4", "5"].map((title) => ({ title, id: randomUUID() }));
    for (const { title, id } of editors) await keep(title, id);
    await keep("1 again", editors[0]?.id);
    await keep("6");
    expect(await titles()).toEqual(["6", "1 again", "5", "4", "3"]);
    expect(await titles(world.other)).toEqual(["Of someone else"]);
  });

  it("that is kept by ten editors at once is of five afterwards", async () => {
    await Promise.all(Array.from({ length: 10 }, (_, n) => keep(`Editor ${n}`)));
    expect(await titles()).toHaveLength(5);
  });

  it("is forgotten one editor at a time, by its writer alone", async () => {
    const [kept, gone] = [randomUUID(), randomUUID()];
    await keep("Kept", kept);
    await keep("Gone", gone);
    const forget = (userId: string) =>
      as(userId, (ctx) => forgetWorkingCopy(ctx, { pageId: world.pageId, editorId: gone }));
    await forget(world.other);
    expect(await titles()).toEqual(["Gone", "Kept"]);
    await forget(world.writer);
    await forget(world.writer);
    expect(await titles()).toEqual(["Kept"]);
  });

  it("is nothing for the audit log", async () => {
    await keep("Typed", world.pageId);
    await as(world.writer, (ctx) => forgetWorkingCopy(ctx, { pageId: world.pageId, editorId: world.pageId }));
    expect(await database.db.$count(auditEvents, eq(auditEvents.actorId, world.writer))).toBe(0);
  });

  it("goes after 30 days", async () => {
    await keep("New");
    const old = randomUUID();
    await keep("Old", old);
    await database.sql`update working_copies set updated_at = now() - interval '31 days' where editor_id = ${old}`;
    await database.run(sweepWorkingCopies);
    expect(await titles()).toEqual(["New"]);
  });
});

describe("nobody else's business", () => {
  const everyone: Array<[who: string, role: () => Role, scope: () => Scope]> = [
    ["a colleague", editor, ofVendor],
    ["the vendor's owner", () => ({ kind: "vendor-owner", vendorId: world.vendorId }), ofVendor],
    [
      "the platform's admin",
      () => ({ kind: "platform-admin", platformId: world.platformId }),
      () => ({ platformId: world.platformId, vendorId: null }),
    ],
    ["a super admin", () => ({ kind: "super-admin" }), () => "everything"],
  ];

  it.each(everyone)("%s is shown nothing of it, and cannot write over it", async (_, role, scope) => {
    const editorId = randomUUID();
    await keep("Half a thought", editorId);
    expect(await titles(world.other, role(), scope())).toEqual([]);
    await as(world.other, (ctx) => keepWorkingCopy(ctx, copy("Not theirs", editorId)), role(), scope());
    expect(await titles()).toEqual(["Half a thought"]);
    expect(await titles(world.other, role(), scope())).toEqual(["Not theirs"]);
  });

  it.each(everyone.slice(0, 3))("the database itself shows %s none of its rows", async (_, role, scope) => {
    await keep("Half a thought");
    const rows = await as(world.other, ({ db }) => db.select().from(workingCopies), role(), scope());
    expect(rows).toEqual([]);
  });

  it("what the system does keeps nothing in nobody's name", async () => {
    await expect(as(null, (ctx) => keepWorkingCopy(ctx, copy("Nobody's")))).rejects.toThrow(Forbidden);
    await expect(as(null, (ctx) => listWorkingCopies(ctx, { pageId: world.pageId }))).rejects.toThrow(Forbidden);
  });

  it("a page that was deleted keeps nothing more", async () => {
    await database.run((ctx) => deletePage(ctx, { pageId: world.pageId }));
    await expect(keep("Too late")).rejects.toThrow(NotFound);
  });
});
