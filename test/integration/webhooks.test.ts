import { randomUUID } from "node:crypto";
import { and, asc, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { Conflict } from "@/cms/errors";
import { changeTier } from "@/cms/memberships/change-tier";
import { leavePlatform } from "@/cms/memberships/leave-platform";
import { deletePage, revertPage } from "@/cms/pages/delete-page";
import { hidePage, showPage } from "@/cms/pages/hide-page";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { renamePage } from "@/cms/pages/rename-page";
import { restorePage } from "@/cms/pages/restore-page";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import { system } from "@/cms/policy";
import { removeExpired } from "@/cms/users/remove-expired";
import { resumeVendor, suspendVendor } from "@/cms/vendors/suspend-vendor";
import { mostAttempts } from "@/cms/webhooks/attempt";
import { claimDeliveries, recordAttempt } from "@/cms/webhooks/deliver";
import type { EventType } from "@/cms/webhooks/event-types";
import { listDeliveries } from "@/cms/webhooks/list-deliveries";
import { listWebhooks, readWebhook } from "@/cms/webhooks/list-webhooks";
import { messageSchemas } from "@/cms/webhooks/message";
import { redeliver, testWebhook } from "@/cms/webhooks/redeliver";
import { renewWebhookSecret } from "@/cms/webhooks/renew-secret";
import { spreadEvents } from "@/cms/webhooks/spread-events";
import { updateWebhook } from "@/cms/webhooks/update-webhook";
import { mostWebhooks } from "@/cms/webhooks/webhook";
import { pages, revisions, webhookDeliveries, webhookEvents, webhooks } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform, aSection, aTier, aVendor, aWebhook, sealKey } from "@/test/factories";
import { aDefault } from "@/test/storefronts";

const database = testDatabase();
const run: typeof database.run = (work) => database.run(work);
const spread = async () => {
  while (await run(spreadEvents));
};

/** What was made for a webhook so far, in its order, each checked against what is said of its type. */
async function told(webhookId: string): Promise<Array<{ type: string; data: Record<string, unknown> }>> {
  await spread();
  const rows = await database.db
    .select({ type: webhookDeliveries.type, body: webhookDeliveries.body })
    .from(webhookDeliveries)
    .where(eq(webhookDeliveries.webhookId, webhookId))
    .orderBy(asc(webhookDeliveries.createdAt), asc(sql`${webhookDeliveries.body}::jsonb ->> 'timestamp'`));
  return rows.map(({ type, body }) => {
    const message = JSON.parse(body);
    expect(messageSchemas[type]?.parse(message)).toEqual(message);
    return { type, data: message.data };
  });
}

const typesOf = async (webhookId: string) => (await told(webhookId)).map(({ type }) => type);

async function aPlatformThatTells(events?: EventType[]) {
  return run(async (ctx) => {
    const platformId = await aPlatform(ctx);
    return { platformId, webhookId: await aWebhook(ctx, platformId, { ...(events && { events }) }) };
  });
}

describe("what happens on a platform", () => {
  it("to its pages is told in its order, with whom and what it is about", async () => {
    const { platformId, webhookId } = await aPlatformThatTells();
    const pageId = await run((ctx) => aPage(ctx, { platformId, slug: "about", layer: 0, state: "draft" }));
    await run((ctx) => publishPage(ctx, { pageId }));
    await run((ctx) => renamePage(ctx, { pageId, slug: "about-us" }));
    await run((ctx) => unpublishPage(ctx, { pageId }));
    await run((ctx) => deletePage(ctx, { pageId }));
    await run((ctx) => restorePage(ctx, { pageId }));
    const messages = await told(webhookId);
    expect(messages.map(({ type }) => type)).toEqual([
      "page.published",
      "page.renamed",
      "page.unpublished",
      "page.deleted",
      "page.restored",
    ]);
    const [published, renamed] = messages;
    expect(published?.data).toMatchObject({ vendor: null, platform: { id: platformId } });
    const { deliveries } = await run((ctx) => listDeliveries(ctx, { webhookId }));
    const called = { pageId, locale: "en", vendor: null };
    expect(deliveries.map((each) => each.page)).toEqual(Array(5).fill({ ...called, slug: "about-us" }));
    expect(renamed?.data).toMatchObject({ formerSlug: "about", page: { id: pageId, slug: "about-us", locale: "en" } });
  });

  it("to a default is told as such too, and what its vendors make of it", async () => {
    const { platformId, webhookId } = await aPlatformThatTells();
    const vendorId = await run((ctx) => aVendor(ctx, platformId));
    const place = { platformId, slug: "prices", locale: "en" };
    await run((ctx) => aDefault(ctx, { platformId, slug: "prices" }, [aSection("One")]));
    const { pageId } = await run((ctx) => overridePage(ctx, { ...place, vendorId }));
    await run((ctx) => publishPage(ctx, { pageId }));
    await run((ctx) => revertPage(ctx, { pageId }));
    const messages = await told(webhookId);
    expect(messages.map(({ type }) => type).sort()).toEqual(
      [
        "membership.changed",
        "page.published",
        "default.updated",
        "override.created",
        "page.published",
        "override.reverted",
      ].sort(),
    );
    const reverted = messages.find(({ type }) => type === "override.reverted");
    expect(reverted?.data).toMatchObject({ vendor: { id: vendorId }, page: { id: pageId, layer: "vendor" } });
  });

  it("to what a vendor hides is told with its slug", async () => {
    const { platformId, webhookId } = await aPlatformThatTells(["page.hidden", "page.shown"]);
    const vendorId = await run((ctx) => aVendor(ctx, platformId));
    await run((ctx) => aDefault(ctx, { platformId, slug: "prices" }, [aSection("One")]));
    const place = { platformId, vendorId, slug: "prices" };
    await run((ctx) => hidePage(ctx, place));
    await run((ctx) => showPage(ctx, place));
    const messages = await told(webhookId);
    expect(messages.map(({ type }) => type)).toEqual(["page.hidden", "page.shown"]);
    for (const { data } of messages) {
      expect(data).toMatchObject({ platform: { id: platformId }, vendor: { id: vendorId }, slug: "prices" });
    }
  });

  it("to a membership is told, and to its vendor on each of its platforms", async () => {
    const one = await aPlatformThatTells();
    const other = await aPlatformThatTells(["membership.changed"]);
    const vendorId = await run((ctx) => aVendor(ctx, [one.platformId, other.platformId]));
    const member = { platformId: one.platformId, vendorId };
    const tierId = await run((ctx) => aTier(ctx, { code: `tier-${randomUUID().slice(0, 8)}` }));
    await run((ctx) => changeTier(ctx, { ...member, tierId }));
    await run((ctx) => suspendVendor(ctx, { vendorId }));
    await run((ctx) => resumeVendor(ctx, { vendorId }));
    await run((ctx) => leavePlatform(ctx, member));
    const changes = async (webhookId: string) =>
      (await told(webhookId)).map(({ data }) => (data.membership as { change: string }).change);
    expect(await changes(one.webhookId)).toEqual(["joined", "tier", "suspended", "resumed", "left"]);
    expect(await changes(other.webhookId)).toEqual(["joined", "suspended", "resumed"]);
  });

  it("is told to those alone that want it, are not paused and are the platform’s own", async () => {
    const { platformId, webhookId } = await aPlatformThatTells(["page.deleted"]);
    const [paused, wanting] = await run(async (ctx) => [
      await aWebhook(ctx, platformId, { isPaused: true }),
      await aWebhook(ctx, platformId, { events: ["page.published"] }),
    ]);
    const { webhookId: foreign } = await aPlatformThatTells();
    await run((ctx) => aPage(ctx, { platformId }));
    expect(await typesOf(wanting ?? "")).toEqual(["page.published"]);
    for (const silent of [webhookId, paused ?? "", foreign]) expect(await typesOf(silent)).toEqual([]);
  });

  it("and was undone with its transaction is told to nobody", async () => {
    const { platformId, webhookId } = await aPlatformThatTells();
    const failing = run(async (ctx) => {
      await aPage(ctx, { platformId });
      throw new Error("undone");
    });
    await expect(failing).rejects.toThrow("undone");
    expect(await typesOf(webhookId)).toEqual([]);
  });

  it("through a vendor’s own transaction is told too, though it sees nothing of who is told", async () => {
    const { platformId, webhookId } = await aPlatformThatTells(["override.created"]);
    const vendorId = await run((ctx) => aVendor(ctx, platformId));
    await run((ctx) => aDefault(ctx, { platformId, slug: "prices" }, [aSection("One")]));
    const seen = await inScope(
      { userId: null, roles: [{ kind: "vendor-owner", vendorId }] },
      { platformId, vendorId },
      async (ctx) => {
        await overridePage(ctx, { platformId, vendorId, slug: "prices", locale: "en" });
        return [
          await ctx.db.$count(webhooks),
          await ctx.db.$count(webhookDeliveries),
          await ctx.db.$count(webhookEvents),
        ];
      },
      database.db,
    );
    expect(seen).toEqual([0, 0, 0]);
    expect(await typesOf(webhookId)).toEqual(["override.created"]);
  });
});

describe("what is planned", () => {
  const later = () => new Date(Date.now() + 86_400_000);
  const scheduled = async () => {
    const { platformId, webhookId } = await aPlatformThatTells(["page.published"]);
    const pageId = await run((ctx) => aPage(ctx, { platformId, state: "draft" }));
    await run((ctx) => publishPage(ctx, { pageId, at: later() }));
    return { webhookId, pageId };
  };
  /** As if a day had gone by. */
  const wait = (pageId: string) =>
    run(async ({ db }: Context) => {
      const before = sql`- interval '2 days'`;
      await db
        .update(revisions)
        .set({ publishedAt: sql`${revisions.publishedAt} ${before}` })
        .where(and(eq(revisions.pageId, pageId), sql`${revisions.publishedAt} is not null`));
      await db
        .update(pages)
        .set({ scheduledAt: sql`${pages.scheduledAt} ${before}` })
        .where(eq(pages.id, pageId));
      const events = await db.delete(webhookEvents).where(eq(webhookEvents.pageId, pageId)).returning();
      const past = ({ dueAt }: { dueAt: Date }) => new Date(dueAt.getTime() - 2 * 86_400_000);
      if (events.length)
        await db.insert(webhookEvents).values(events.map((event) => ({ ...event, dueAt: past(event) })));
    });

  it("is told once it is true, and not before", async () => {
    const { webhookId, pageId } = await scheduled();
    expect(await typesOf(webhookId)).toEqual([]);
    await wait(pageId);
    expect(await typesOf(webhookId)).toEqual(["page.published"]);
  });

  it("and was called off is never told", async () => {
    const { webhookId, pageId } = await scheduled();
    await run((ctx) => unpublishPage(ctx, { pageId }));
    await wait(pageId);
    expect(await typesOf(webhookId)).toEqual([]);
  });

  it("for another time is told at that one alone", async () => {
    const { webhookId, pageId } = await scheduled();
    await run((ctx) => publishPage(ctx, { pageId, at: new Date(Date.now() + 7200_000) }));
    await wait(pageId);
    expect(await typesOf(webhookId)).toEqual(["page.published"]);
  });
});

const answered = (status: number) => ({ at: new Date().toISOString(), durationMs: 5, status, answer: "", error: null });
const claim = () => run((ctx) => claimDeliveries(ctx, { sealKey }));
const deliveriesOf = async (webhookId: string) => (await run((ctx) => listDeliveries(ctx, { webhookId }))).deliveries;

describe("messages that are due", () => {
  // What other tests left waiting is none of these.
  beforeEach(() => run(({ db }) => db.delete(webhookDeliveries)).then(() => undefined));

  const waiting = async (count: number) => {
    const { platformId, webhookId } = await aPlatformThatTells();
    for (let each = 0; each < count; each++) await run((ctx) => testWebhook(ctx, { webhookId }));
    return { platformId, webhookId };
  };

  it("are taken by one server each, a few of each webhook at once, and by nobody else for a while", async () => {
    await waiting(8);
    await waiting(1);
    const claims = await Promise.all([claim(), claim(), claim()]);
    const ids = claims.flat().map(({ deliveryId }) => deliveryId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const claimed of claims) expect(claimed.length).toBeLessThanOrEqual(6);
    const rest = (await claim()).length + ids.length;
    expect(rest).toBe(9);
    expect(await claim()).toEqual([]);
  });

  it("stay where they are while the webhook is paused, and go out once it goes on", async () => {
    const { webhookId } = await waiting(1);
    const change = async (isPaused: boolean) => {
      const { name, url, events } = await run((ctx) => readWebhook(ctx, { webhookId }));
      await run((ctx) => updateWebhook(ctx, { webhookId, name, url, events, isPaused, privateHosts: [] }));
    };
    await change(true);
    expect(await claim()).toEqual([]);
    await expect(run((ctx) => testWebhook(ctx, { webhookId }))).rejects.toBeInstanceOf(Conflict);
    await change(false);
    expect(await claim()).toHaveLength(1);
  });

  it("are delivered by an answer of success", async () => {
    const { webhookId } = await waiting(1);
    const [{ deliveryId = "" } = {}] = await claim();
    await run((ctx) => recordAttempt(ctx, { deliveryId, attempt: answered(204), chance: 0 }));
    expect(await deliveriesOf(webhookId)).toMatchObject([
      { state: "delivered", nextAttemptAt: null, attempts: [{ status: 204 }] },
    ]);
  });

  it("are tried later and later, given up in the end, and sent again when someone asks", async () => {
    const { webhookId } = await waiting(1);
    const [{ deliveryId = "", body } = {}] = await claim();
    const waits: number[] = [];
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      await run((ctx) => recordAttempt(ctx, { deliveryId, attempt: answered(500), chance: 0 }));
      const [{ nextAttemptAt, state } = {}] = await deliveriesOf(webhookId);
      if (state === "waiting") waits.push(nextAttemptAt?.getTime() ?? 0);
    }
    expect(waits).toHaveLength(mostAttempts - 1);
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    expect(await deliveriesOf(webhookId)).toMatchObject([{ state: "failed", nextAttemptAt: null }]);
    expect(await claim()).toEqual([]);
    await run((ctx) => redeliver(ctx, { webhookId, deliveryId }));
    expect(await claim()).toMatchObject([{ deliveryId, body }]);
  });

  it("are signed with the secret before too for a day after it was renewed", async () => {
    const { webhookId } = await waiting(1);
    const [{ secrets: [former] = [] } = {}] = await claim();
    const { secret } = await run((ctx) => renewWebhookSecret(ctx, { webhookId, sealKey }));
    await run((ctx) => testWebhook(ctx, { webhookId }));
    expect((await claim()).map(({ secrets }) => secrets)).toEqual([[secret, former]]);
    const past = sql`now() - interval '1 second'`;
    await run(({ db }) => db.update(webhooks).set({ formerSecretUntil: past }).where(eq(webhooks.id, webhookId)));
    await run((ctx) => testWebhook(ctx, { webhookId }));
    expect((await claim()).map(({ secrets }) => secrets)).toEqual([[secret]]);
  });

  it("are taken without a secret where the installation’s own is another", async () => {
    await waiting(1);
    expect(await run((ctx) => claimDeliveries(ctx, { sealKey: "another" }))).toMatchObject([{ secrets: [] }]);
  });

  it("are forgotten after thirty days", async () => {
    const { webhookId } = await waiting(2);
    const old = sql`now() - interval '31 days'`;
    const [newest] = await deliveriesOf(webhookId);
    await run(({ db }) =>
      db
        .update(webhookDeliveries)
        .set({ createdAt: old })
        .where(eq(webhookDeliveries.id, newest?.id ?? "")),
    );
    await run(removeExpired);
    expect(await deliveriesOf(webhookId)).toHaveLength(1);
  });
});

describe("webhooks", () => {
  it("are no more than twenty to a platform, however many are made at once", async () => {
    const { platformId } = await aPlatformThatTells();
    const made = await Promise.allSettled(
      Array.from({ length: mostWebhooks + 4 }, () => run((ctx) => aWebhook(ctx, platformId))),
    );
    expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(mostWebhooks - 1);
    expect(await database.db.$count(webhooks, eq(webhooks.platformId, platformId))).toBe(mostWebhooks);
  });

  it("are stored with nothing in clear that a message could be signed with", async () => {
    const { webhookId } = await aPlatformThatTells();
    const { secret } = await run((ctx) => renewWebhookSecret(ctx, { webhookId, sealKey }));
    const [row] = await database.db.select().from(webhooks).where(eq(webhooks.id, webhookId));
    expect(JSON.stringify(row)).not.toContain(secret.slice(8));
  });

  it("are listed to their platform alone, with how the newest message fared", async () => {
    const { platformId, webhookId } = await aPlatformThatTells();
    await run((ctx) => testWebhook(ctx, { webhookId }));
    const { platformId: otherId, webhookId: foreign } = await aPlatformThatTells();
    const listed = (id: string) => inScope(system, { platformId: id, vendorId: null }, listWebhooks, database.db);
    expect(await listed(platformId)).toMatchObject([{ id: webhookId, lastDelivery: { state: "waiting" } }]);
    expect(await listed(otherId)).toMatchObject([{ id: foreign, lastDelivery: null }]);
    expect(JSON.stringify(await listed(platformId))).not.toMatch(/secret/i);
  });
});
