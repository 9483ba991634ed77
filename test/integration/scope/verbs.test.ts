import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Context, Scope } from "@/cms/context";
import { Forbidden, NotFound } from "@/cms/errors";
import { deletePage } from "@/cms/pages/delete-page";
import { publishPage } from "@/cms/pages/publish-page";
import { readCopy } from "@/cms/pages/read-copy";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { saveDraft } from "@/cms/pages/save-draft";
import { system } from "@/cms/policy";
import { auditEvents } from "@/db/schema";
import { fingerprints } from "@/test/catalogue";
import { aPage, aPatch, aUser, publishedRevision } from "@/test/factories";
import { cases } from "./matrix";
import { neededActions } from "./needed-actions";
import {
  type Attempt,
  attemptBy,
  ending,
  entitled,
  everywhere,
  foreignScopes,
  named,
  ofNeighbour,
  ofOtherPlatform,
  ofVendor,
  otherAdmin,
  type Row,
  unentitled,
  type Whose,
} from "./whose";
import { database, intro, overridden, run, saved, versioned, world } from "./world";

describe("outside its scope", () => {
  it.each(cases)("%s finds nothing, whoever acts, and writes nothing", async (_, { whose, arrange }) => {
    const attempt = await arrange();
    const before = await fingerprints(database.sql);
    const endings = [];
    for (const scope of foreignScopes[whose]) endings.push(await ending(attemptBy(system, scope(), attempt)));
    expect(endings).toEqual(foreignScopes[whose].map(() => NotFound.name));
    expect(await fingerprints(database.sql)).toEqual(before);
  });

  it("a page with a schedule that came due is not even settled", async () => {
    const { pageId } = await overridden();
    await run((ctx) => saved(ctx, { pageId }));
    await run((ctx) => publishPage(ctx, { pageId, at: new Date(Date.now() + 3_600_000) }));
    await database.sql`update pages set scheduled_at = now() - interval '1 minute' where id = ${pageId}`;
    const before = await fingerprints(database.sql);
    const attempt = (ctx: Context) => deletePage(ctx, { pageId });
    expect(await ending(attemptBy(system, ofNeighbour(), attempt))).toBe(NotFound.name);
    expect(await fingerprints(database.sql)).toEqual(before);
  });
});

describe("where the code believes in another scope than the database", () => {
  const ofNobody = (): Scope => "account";
  const declared: Record<Whose, Array<() => Scope>> = {
    ...foreignScopes,
    "any admin": [ofNeighbour],
    installation: [ofNeighbour, ofOtherPlatform],
  };

  it.each(cases)("%s still writes nothing, and tells nothing", async (_, { whose, isQuery, arrange }) => {
    const attempt = await arrange();
    const believing: Attempt = (ctx) => attempt({ ...ctx, scope: "everything" });
    const before = await fingerprints(database.sql);
    for (const scope of [...declared[whose], ofNobody]) {
      const answering = attemptBy(system, scope(), believing);
      if (isQuery) expect(await toldBy(answering)).not.toMatch(words());
      else expect(refusals).toContain(await refusalOf(answering));
    }
    expect(await fingerprints(database.sql)).toEqual(before);
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
    const before = await fingerprints(database.sql);
    const endings: string[] = [];
    for (const roles of unentitled[whose]) {
      const actor = { userId: world.userId, roles: roles() };
      endings.push(`${named(actor.roles)}: ${await ending(attemptBy(actor, everywhere(), attempt))}`);
    }
    expect(endings).toEqual(unentitled[whose].map((roles) => `${named(roles())}: ${Forbidden.name}`));
    expect(await fingerprints(database.sql)).toEqual(before);
  });
});

describe("with the permission", () => {
  const permitted = cases.flatMap(([name, each]) =>
    entitled[each.whose].map(([roles, scope]) => [name, named(roles()), each, roles, scope] as const),
  );

  it.each(permitted)("%s works for %s, and is recorded in the actor's name", async (_, __, each, roles, scope) => {
    const attempt = await each.arrange();
    const userId = await run((ctx) => aUser(ctx));
    const before = await fingerprints(database.sql);
    await attemptBy({ userId, roles: roles() }, scope(), attempt);
    if (each.isQuery) expect(await fingerprints(database.sql)).toEqual(before);
    else if (each.isUnrecorded) expect(await fingerprints(database.sql)).not.toEqual(before);
    else expect(await database.db.$count(auditEvents, eq(auditEvents.actorId, userId))).toBeGreaterThan(0);
  });
});

describe("an editor whose vendor keeps publishing to its owners", () => {
  const kept = "publish unpublish delete restore revert detach link hide show rename".split(" ");
  const isKept = ({ verb }: Row) =>
    (neededActions[verb] ?? []).some((action) => kept.some((word) => action === `page.${word}`));
  const ofEditors = cases.filter(([, { whose }]) => whose === "vendor");

  it.each(ofEditors)(
    "%s is refused where visitors see it at once, and writes nothing; else it works",
    async (_, each) => {
      const attempt = await each.arrange();
      const before = await fingerprints(database.sql);
      const writer = { kind: "vendor-editor", vendorId: world.vendorId, mayPublish: false } as const;
      const ended = await ending(attemptBy({ userId: world.userId, roles: [writer] }, ofVendor(), attempt));
      // Many at once are refused each by itself, and told as such.
      const isRefused = isKept(each) && each.verb !== "bulkPages";
      expect(ended).toBe(isRefused ? Forbidden.name : "succeeded");
      if (isKept(each)) expect(await fingerprints(database.sql)).toEqual(before);
    },
  );
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
    const before = await fingerprints(database.sql);
    const attempt = (ctx: Context) => saveDraft(ctx, { ...target, content: { patch: aPatch(), baseRevisionId } });
    expect(await ending(run(attempt))).toBe(NotFound.name);
    expect(await fingerprints(database.sql)).toEqual(before);
  });

  it.each(places)("a revision that %s wrote cannot be restored into a page", async (_, platformId, vendorId) => {
    const { target, baseRevisionId: revisionId } = await laidOver(platformId(), vendorId());
    const before = await fingerprints(database.sql);
    expect(await ending(run((ctx) => restoreRevision(ctx, { ...target, revisionId })))).toBe(NotFound.name);
    expect(await fingerprints(database.sql)).toEqual(before);
  });

  it("an admin of the platform that copies does not read drafts of the one that is copied from", async () => {
    const draftId = await run((ctx) =>
      aPage(ctx, { platformId: world.platformId, state: "draft", document: { title: "Secret plans" } }),
    );
    const before = await fingerprints(database.sql);
    const actor = { userId: null, roles: [otherAdmin()] };
    const scope = { platformId: world.otherPlatformId, vendorId: null };
    const said = (pageId: string) =>
      attemptBy(actor, scope, (ctx) => readCopy(ctx, { pageId })).catch((error: unknown) => error);
    const refused = await said(draftId);
    expect(refused).toBeInstanceOf(NotFound);
    expect(refused, "as of a page that never was").toEqual(await said(crypto.randomUUID()));
    expect(await fingerprints(database.sql)).toEqual(before);
  });
});
