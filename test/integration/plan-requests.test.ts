import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Conflict, Forbidden, Invalid, NotFound } from "@/cms/errors";
import type { MailContent } from "@/cms/mails/mail";
import { changeTier } from "@/cms/memberships/change-tier";
import { leavePlatform } from "@/cms/memberships/leave-platform";
import { findUsage } from "@/cms/memberships/quota";
import { findAttention } from "@/cms/overview/find-attention";
import { declineRequest } from "@/cms/plan-requests/decline-request";
import { findLatestRequest } from "@/cms/plan-requests/find-latest-request";
import { grantRequest } from "@/cms/plan-requests/grant-request";
import { countOpenRequests, listRequests } from "@/cms/plan-requests/list-requests";
import { requestPlan } from "@/cms/plan-requests/request-plan";
import { withdrawRequest } from "@/cms/plan-requests/withdraw-request";
import { type Actor, system } from "@/cms/policy";
import { deleteTier } from "@/cms/tiers/delete-tier";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { auditEvents, mails, planRequests, userRoles } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aPage, aPerson, aPlatform, aTier, aVendor, origin } from "@/test/factories";
import { overlap } from "@/test/overlap";
import { pageRow } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const as = <T>(actor: Actor, scope: Scope, work: (ctx: Context) => Promise<T>) =>
  inScope(actor, scope, work, database.db);
const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: unknown) => error as Error,
  );

/** A vendor with a page more than its tier has room for, a larger tier, and people who ask and answer. */
async function aWorld() {
  const world = await run(async (ctx) => {
    const platformId = await aPlatform(ctx, { name: "OMS" });
    const small = await aTier(ctx, { name: "Small", maxPages: 1, maxCustomPages: 1 });
    const large = await aTier(ctx, { name: "Large" });
    const vendorId = await aVendor(ctx, platformId, { name: "Acme", tierId: large });
    const owner = await aPerson(ctx, { name: "Olga", roles: [{ kind: "vendor-owner", vendorId }] });
    const admin = await aPerson(ctx, { name: "Ada", roles: [{ kind: "platform-admin", platformId }] });
    const asOwner: Actor = { userId: owner.userId, roles: [{ kind: "vendor-owner", vendorId }] };
    const asAdmin: Actor = { userId: admin.userId, roles: [{ kind: "platform-admin", platformId }] };
    const platform = { platformId, vendorId: null };
    return { member: { platformId, vendorId }, platform, small, large, owner, admin, asOwner, asAdmin };
  });
  // In transactions of their own: the second is newer, and so it is the one that is paused.
  const first = await run((ctx) => aPage(ctx, { ...world.member, slug: "first" }));
  const second = await run((ctx) => aPage(ctx, { ...world.member, slug: "second" }));
  await run((ctx) => changeTier(ctx, { ...world.member, tierId: world.small }));
  return { ...world, pages: [first, second] };
}

type World = Awaited<ReturnType<typeof aWorld>>;

const ask = ({ member, large, asOwner }: World, note = "") =>
  as(asOwner, member, (ctx) => requestPlan(ctx, { ...member, tierId: large, note, origin }));
const grant = ({ platform, asAdmin }: World, given: { requestId: string; version?: number; answer?: string }) =>
  as(asAdmin, platform, (ctx) => grantRequest(ctx, { ...given, origin }));
const decline = ({ platform, asAdmin }: World, requestId: string, answer = "Not this year") =>
  as(asAdmin, platform, (ctx) => declineRequest(ctx, { requestId, answer, origin }));
const latest = ({ member, asOwner }: World) => as(asOwner, member, (ctx) => findLatestRequest(ctx, member));
const tierOf = async ({ member }: World) => (await run((ctx) => findUsage(ctx, member))).tierName;
const mailsTo = (recipient: string) =>
  database.db.select().from(mails).where(eq(mails.recipient, recipient)).orderBy(mails.createdAt);
const wordsTo = async (recipient: string) =>
  (await mailsTo(recipient)).map(({ subject, content }) => `${subject} ${JSON.stringify(content as MailContent)}`);

describe("asking for another tier", () => {
  it("is seen by the platform's admins, who get a mail, and by the vendor", async () => {
    const world = await aWorld();
    const { requestId } = await ask(world, "  For the season  ");
    expect(await latest(world)).toMatchObject({
      id: requestId,
      state: "open",
      tierName: "Large",
      fromTierName: "Small",
      note: "For the season",
      askedBy: "Olga",
      answeredAt: null,
    });
    const { requests, count } = await as(world.asAdmin, world.platform, (ctx) => listRequests(ctx, { group: "open" }));
    expect([requests.length, count]).toEqual([1, 1]);
    expect(requests[0]).toMatchObject({ id: requestId, vendor: { name: "Acme" }, membership: { tierName: "Small" } });
    const attention = await as(world.asAdmin, world.platform, findAttention);
    expect(attention.planRequests).toMatchObject({
      count: 1,
      first: [{ requestId, vendor: "Acme", tierName: "Large" }],
    });
    const [mail, ...others] = await wordsTo(world.admin.email);
    expect(others).toEqual([]);
    expect(mail).toContain("Acme asks for the plan Large");
    expect(mail).toContain("For the season");
    expect(mail).toContain(`${origin}/admin/plan-requests?platform=`);
  });

  it("reaches the super admins where the platform has no admin of its own", async () => {
    const world = await aWorld();
    const chief = await run((ctx) => aPerson(ctx, { roles: [{ kind: "super-admin" }] }));
    await run(({ db }) => db.delete(userRoles).where(eq(userRoles.userId, world.admin.userId)));
    await ask(world);
    expect(await mailsTo(world.admin.email)).toEqual([]);
    expect(await mailsTo(chief.email)).toHaveLength(1);
    await run(({ db }) => db.delete(userRoles).where(eq(userRoles.userId, chief.userId)));
  });

  it("is for owners: an editor is told so", async () => {
    const { member, large } = await aWorld();
    const editor: Actor = {
      userId: null,
      roles: [{ kind: "vendor-editor", vendorId: member.vendorId, mayPublish: true }],
    };
    const refused = await refusal(as(editor, member, (ctx) => requestPlan(ctx, { ...member, tierId: large, origin })));
    expect(refused).toBeInstanceOf(Forbidden);
    expect(refused?.message).toBe("Only an owner of the vendor can ask for another plan.");
  });

  it("is refused for the tier that the vendor has, for one that is gone, and with a note beyond all measure", async () => {
    const world = await aWorld();
    const { member, asOwner } = world;
    const asking = (tierId: string, note = "") =>
      refusal(as(asOwner, member, (ctx) => requestPlan(ctx, { ...member, tierId, note, origin })));
    expect(await asking(world.small)).toMatchObject({ field: "tierId", message: "The plan is Small already." });
    expect(await asking(crypto.randomUUID())).toBeInstanceOf(NotFound);
    expect(await asking(world.large, "x".repeat(1001))).toBeInstanceOf(Invalid);
    expect(await latest(world)).toBeNull();
  });

  it("is refused while the vendor is suspended, and after it has left", async () => {
    const [suspended, left] = [await aWorld(), await aWorld()];
    await run((ctx) => suspendVendor(ctx, { vendorId: suspended.member.vendorId }));
    await run((ctx) => leavePlatform(ctx, left.member));
    expect(await refusal(ask(suspended))).toMatchObject({ field: "vendor" });
    expect(await refusal(ask(left))).toBeInstanceOf(NotFound);
  });

  it("holds one open request for each membership, however many ask at once", async () => {
    const world = await aWorld();
    const endings = await Promise.allSettled(Array.from({ length: 8 }, () => ask(world)));
    expect(endings.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const ending of endings) {
      if (ending.status === "rejected") expect(ending.reason).toMatchObject({ field: "request" });
    }
    expect(await database.db.$count(planRequests, eq(planRequests.vendorId, world.member.vendorId))).toBe(1);
    expect(await mailsTo(world.admin.email)).toHaveLength(1);
  });

  it("can begin again after a request was withdrawn or declined", async () => {
    const world = await aWorld();
    const first = await ask(world);
    await as(world.asOwner, world.member, (ctx) => withdrawRequest(ctx, first));
    const second = await ask(world);
    await decline(world, second.requestId);
    await ask(world);
    const { requests } = await as(world.asAdmin, world.platform, (ctx) => listRequests(ctx, { group: "closed" }));
    expect(requests.map(({ id, state }) => [id, state])).toEqual([
      [second.requestId, "declined"],
      [first.requestId, "withdrawn"],
    ]);
  });
});

describe("granting", () => {
  it("changes the tier, shows again what fits, and tells who asked", async () => {
    const world = await aWorld();
    const [first = "", second = ""] = world.pages;
    expect((await pageRow(database, second)).pausedAt).not.toBeNull();
    const { requestId } = await ask(world);
    const effect = await grant(world, { requestId, answer: "Enjoy" });
    expect(effect).toMatchObject({ paused: [], resumed: [second] });
    expect(effect.tags).toHaveLength(1);
    for (const id of [first, second]) expect((await pageRow(database, id)).pausedAt).toBeNull();
    expect(await tierOf(world)).toBe("Large");
    expect(await latest(world)).toMatchObject({ state: "granted", answer: "Enjoy" });
    const [mail] = await wordsTo(world.owner.email);
    expect(mail).toContain("Acme has the plan Large now");
    expect(mail).toContain("Enjoy");
    const events = await database.db
      .select({ action: auditEvents.action })
      .from(auditEvents)
      .where(and(eq(auditEvents.vendorId, world.member.vendorId), eq(auditEvents.actorId, world.admin.userId)));
    expect(events.map(({ action }) => action).sort()).toEqual(["membership.change-tier", "plan-request.grant"]);
  });

  it("does not overwrite a tier that somebody changed since the admin looked", async () => {
    const world = await aWorld();
    const other = await run((ctx) => aTier(ctx, { name: "Middle" }));
    const { requestId } = await ask(world);
    const { version } = await run((ctx) => findUsage(ctx, world.member));
    await run((ctx) => changeTier(ctx, { ...world.member, tierId: other }));
    expect(await refusal(grant(world, { requestId, version }))).toMatchObject({ field: "version" });
    expect([await tierOf(world), (await latest(world))?.state]).toEqual(["Middle", "open"]);
    await grant(world, { requestId, version: version + 1 });
    expect(await tierOf(world)).toBe("Large");
  });

  it("changes nothing but the request where the vendor has the tier already", async () => {
    const world = await aWorld();
    const { requestId } = await ask(world);
    await run((ctx) => changeTier(ctx, { ...world.member, tierId: world.large }));
    const { version } = await run((ctx) => findUsage(ctx, world.member));
    expect(await grant(world, { requestId, version: 1 })).toEqual({ paused: [], resumed: [], tags: [] });
    expect((await run((ctx) => findUsage(ctx, world.member))).version).toBe(version);
    expect((await latest(world))?.state).toBe("granted");
  });

  it("says what has gone meanwhile, and declining still works", async () => {
    const [deleted, left, suspended] = [await aWorld(), await aWorld(), await aWorld()];
    const asked = [await ask(deleted), await ask(left), await ask(suspended)].map(({ requestId }) => requestId);
    await run((ctx) => deleteTier(ctx, { tierId: deleted.large }));
    await run((ctx) => leavePlatform(ctx, left.member));
    await run((ctx) => suspendVendor(ctx, { vendorId: suspended.member.vendorId }));
    const worlds = [deleted, left, suspended];
    const messages = [];
    for (const [index, world] of worlds.entries()) {
      messages.push((await refusal(grant(world, { requestId: asked[index] ?? "" })))?.message);
    }
    expect(messages).toEqual([
      "The tier Large was deleted since it was asked for. Decline, and say which one would fit.",
      "The vendor has left the platform since it asked, so it has no plan to change.",
      "Acme is suspended, so its plan cannot be changed until it is back.",
    ]);
    for (const [index, world] of worlds.entries()) {
      const { requests } = await as(world.asAdmin, world.platform, (ctx) => listRequests(ctx, { group: "open" }));
      expect(requests).toHaveLength(1);
      await decline(world, asked[index] ?? "");
      expect(await as(world.asAdmin, world.platform, countOpenRequests)).toBe(0);
    }
  });

  it("and declining at once end with one answer, and the other admin is told who was first", async () => {
    const world = await aWorld();
    const { requestId } = await ask(world);
    const second = await overlap(
      database,
      (ctx) => declineRequest({ ...ctx, actor: world.asAdmin }, { requestId, answer: "No", origin }),
      (ctx) => grantRequest(ctx, { requestId, origin }),
    );
    expect(second).toMatchObject({
      status: "rejected",
      reason: { message: "Ada has declined this request in the meantime. Nothing more was changed." },
    });
    expect([await tierOf(world), (await latest(world))?.state]).toEqual(["Small", "declined"]);
    expect(await mailsTo(world.owner.email)).toHaveLength(1);
  });

  it("while the vendor asks again does not lock the two against each other", async () => {
    const world = await aWorld();
    const { requestId } = await ask(world);
    const ending = await overlap(
      database,
      (ctx) => grantRequest(ctx, { requestId, origin }),
      (ctx) => requestPlan(ctx, { ...world.member, tierId: world.small, origin }),
    );
    expect(ending.status).toBe("fulfilled");
    expect(await latest(world)).toMatchObject({ state: "open", tierName: "Small", fromTierName: "Large" });
  });
});

describe("declining", () => {
  it("needs a reason, changes nothing else, and tells who asked", async () => {
    const world = await aWorld();
    const { requestId } = await ask(world);
    expect(await refusal(decline(world, requestId, "  "))).toBeInstanceOf(Invalid);
    await decline(world, requestId, "Ask again in spring");
    expect([await tierOf(world), (await latest(world))?.state]).toEqual(["Small", "declined"]);
    expect((await wordsTo(world.owner.email))[0]).toContain("Ask again in spring");
    expect(await refusal(grant(world, { requestId }))).toBeInstanceOf(Conflict);
  });

  it("tells nobody who does not work for the vendor any more", async () => {
    const world = await aWorld();
    const { requestId } = await ask(world);
    await run(({ db }) => db.delete(userRoles).where(eq(userRoles.userId, world.owner.userId)));
    await decline(world, requestId);
    expect(await mailsTo(world.owner.email)).toEqual([]);
  });
});

describe("a neighbour", () => {
  it("neither sees, withdraws nor answers a vendor's request, nor asks in its name", async () => {
    const [world, other] = [await aWorld(), await aWorld()];
    const { requestId } = await ask(world, "Secret plans");
    const before = await latest(world);
    const neighbourId = await run((ctx) => aVendor(ctx, world.member.platformId));
    const neighbour: Actor = { userId: null, roles: [{ kind: "vendor-owner", vendorId: neighbourId }] };
    const own = { platformId: world.member.platformId, vendorId: neighbourId };
    const attempts: Array<() => Promise<unknown>> = [
      () => as(neighbour, own, (ctx) => findLatestRequest(ctx, world.member)),
      () => as(neighbour, world.member, (ctx) => findLatestRequest(ctx, world.member)),
      () => as(neighbour, own, (ctx) => withdrawRequest(ctx, { requestId })),
      () => as(neighbour, world.member, (ctx) => withdrawRequest(ctx, { requestId })),
      () => as(neighbour, own, (ctx) => grantRequest(ctx, { requestId, origin })),
      () => as(neighbour, world.member, (ctx) => requestPlan(ctx, { ...world.member, tierId: world.large, origin })),
      () => as(neighbour, own, (ctx) => listRequests(ctx, { group: "open" })),
      () => as(world.asOwner, world.member, (ctx) => grantRequest(ctx, { requestId, origin })),
      () => as(other.asAdmin, other.platform, (ctx) => grantRequest(ctx, { requestId, origin })),
      () => as(other.asAdmin, world.platform, (ctx) => declineRequest(ctx, { requestId, answer: "No", origin })),
    ];
    for (const attempt of attempts) {
      const refused = await refusal(attempt());
      expect(refused instanceof NotFound || refused instanceof Forbidden).toBe(true);
      expect(String(refused)).not.toContain("Secret plans");
    }
    const seen = await as(other.asAdmin, other.platform, (ctx) => listRequests(ctx, { group: "open" }));
    expect(seen).toEqual({ requests: [], count: 0, next: null });
    expect(await latest(world)).toEqual(before);
  });

  it("cannot answer its own request even where the code forgets to ask: the database holds it to withdrawing", async () => {
    const world = await aWorld();
    const { requestId } = await ask(world);
    const granting = as(system, world.member, ({ db }) =>
      db.update(planRequests).set({ state: "granted", answeredAt: new Date() }).where(eq(planRequests.id, requestId)),
    );
    expect(await refusal(granting)).toMatchObject({ cause: { code: "42501" } });
    expect((await latest(world))?.state).toBe("open");
  });
});

describe("the list of requests", () => {
  it("goes on page by page, the first that came first", async () => {
    const { platformId, tierId } = await run(async (ctx) => ({
      platformId: await aPlatform(ctx),
      tierId: await aTier(ctx),
    }));
    const names: string[] = [];
    for (let n = 0; n < 52; n++) {
      const name = `Vendor ${String(n).padStart(2, "0")}`;
      names.push(name);
      await run(async (ctx) => {
        const vendorId = await aVendor(ctx, platformId, { name, tierId });
        await ctx.db.insert(planRequests).values({ platformId, vendorId, tierName: "Large", fromTierName: "Tier" });
      });
    }
    const scope = { platformId, vendorId: null };
    const first = await as(system, scope, (ctx) => listRequests(ctx, { group: "open" }));
    expect([first.requests.length, first.count]).toEqual([50, 52]);
    const second = await as(system, scope, (ctx) => listRequests(ctx, { group: "open", after: first.next }));
    expect([...first.requests, ...second.requests].map(({ vendor }) => vendor.name)).toEqual(names);
    expect(second.next).toBeNull();
  });
});
