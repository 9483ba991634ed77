import { beforeAll, describe, expect, it } from "vitest";
import { inScope, type Scope } from "@/cms/context";
import { invitePerson } from "@/cms/invitations/invite-person";
import { listInvitations } from "@/cms/invitations/list-invitations";
import { resendInvitation } from "@/cms/invitations/resend-invitation";
import { revokeInvitation } from "@/cms/invitations/revoke-invitation";
import { listMails } from "@/cms/mails/list-mails";
import { queueMail } from "@/cms/mails/queue-mail";
import { system } from "@/cms/policy";
import type { Database } from "@/db/client";
import { invitations, mails } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { anEmail, aPlatform, aVendor, origin } from "@/test/factories";
import { indexes, plansOf, sequentialScans } from "@/test/query-plans";

const database = testDatabase();
const many = 300;
const ours = { platformId: "", vendorId: "" };
const stored = { invitations: [] as string[], vendors: [] as string[], mails: [] as string[], failed: [] as string[] };

const minute = (index: number) => new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 4) * 60_000);
const ids = (rows: ReadonlyArray<{ id: string }>) => rows.map(({ id }) => id);
const every = (step: number) => (_: unknown, index: number) => index % step === 0;

/** Four of each moment, so that within it only the id tells their order: every third a vendor's, every second failed. */
beforeAll(async () => {
  await database.run(async (ctx) => {
    ours.platformId = await aPlatform(ctx);
    ours.vendorId = await aVendor(ctx, ours.platformId);
    const values = Array.from({ length: many }, (_, index) => ({
      email: `invited-${index}@lists.example`,
      ...(index % 3 ? { kind: "platform-admin" as const, platformId: ours.platformId } : ownerOf(ours.vendorId)),
      tokenHash: index.toString(16).padStart(64, "0"),
      sentAt: minute(index),
      expiresAt: new Date(Date.UTC(2036, 0, 1)),
    }));
    stored.invitations = ids(await ctx.db.insert(invitations).values(values).returning({ id: invitations.id }));
    stored.vendors = stored.invitations.filter(every(3));
    const mail = { subject: "Hello", content: {} };
    const queued = Array.from({ length: many }, (_, index) => ({
      ...mail,
      recipient: anEmail(),
      createdAt: minute(index),
      error: index % 2 ? null : "refused",
    }));
    stored.mails = ids(await ctx.db.insert(mails).values(queued).returning({ id: mails.id }));
    stored.failed = stored.mails.filter(every(2));
  });
  await database.sql`vacuum analyze`;
});

const ownerOf = (vendorId: string) => ({ kind: "vendor-owner" as const, vendorId });
const everywhere = (scope: Scope) => ({ scope, db: database.db });
type Where = { scope: Scope; db: Database };
type Place = NonNullable<Parameters<typeof listMails>[1]>;

const invitationsIn = ({ scope, db }: Where, given: Parameters<typeof listInvitations>[1] = {}) =>
  inScope(system, scope, (ctx) => listInvitations(ctx, given), db);
const mailsOf = (given: Place = {}, db: Database = database.db) =>
  inScope(system, "everything", (ctx) => listMails(ctx, given), db);

/** Reads a list to its end; `between` happens after its first part. */
async function readThrough<Item extends { id: string }, Cursor>(
  read: (after: Cursor | null) => Promise<{ items: Item[]; next: Cursor | null }>,
  between: (first: Item[]) => Promise<unknown> = async () => {},
): Promise<{ sizes: number[]; items: Item[] }> {
  const parts: Item[][] = [];
  let next: Cursor | null = null;
  do {
    const part: { items: Item[]; next: Cursor | null } = await read(next);
    parts.push(part.items);
    next = part.next;
    if (parts.length === 1) await between(part.items);
  } while (next);
  return { sizes: parts.map(({ length }) => length), items: parts.flat() };
}

const allInvitations = (scope: Scope, between?: (first: Array<{ id: string }>) => Promise<unknown>) =>
  readThrough(async (after: Awaited<ReturnType<typeof listInvitations>>["next"]) => {
    const { invitations: items, next } = await invitationsIn(everywhere(scope), { after });
    return { items, next };
  }, between);

const allMails = (onlyFailed: boolean, between?: () => Promise<unknown>) =>
  readThrough(async (after: Awaited<ReturnType<typeof listMails>>["next"]) => {
    const { mails: items, next } = await mailsOf({ onlyFailed, after });
    return { items, next };
  }, between);

const isNewestFirst = (moments: Date[]) =>
  moments.every((moment, index) => index === 0 || moment <= (moments[index - 1] ?? moment));

describe("300 mails", () => {
  it.each([
    ["all", false, () => stored.mails, [50, 50, 50, 50, 50, 50]],
    ["those that failed", true, () => stored.failed, [50, 50, 50]],
  ] as const)("are read to the end, %s: each once, the newest first", async (_, onlyFailed, expected, sizes) => {
    const read = await allMails(onlyFailed);
    expect(read.sizes).toEqual(sizes);
    expect(ids(read.items).sort()).toEqual([...expected()].sort());
    expect(isNewestFirst(read.items.map(({ createdAt }) => createdAt))).toBe(true);
  });

  it("show nothing of what they say in a list", async () => {
    const [mail] = (await mailsOf()).mails;
    expect(Object.keys(mail ?? {}).sort()).toEqual(["createdAt", "error", "id", "recipient", "sentAt", "subject"]);
  });

  it("are read without gaps while others come", async () => {
    const content = { locale: "en", greeting: "Hello,", paragraphs: [], action: null, note: "" };
    const mail = { recipient: anEmail(), subject: "Newer", content };
    const read = await allMails(false, () => database.run((ctx) => queueMail(ctx, mail)));
    expect(ids(read.items).sort()).toEqual([...stored.mails].sort());
  });
});

describe("300 invitations", () => {
  it.each([
    ["everywhere", () => "everything" as const, () => stored.invitations, [50, 50, 50, 50, 50, 50]],
    ["a platform", () => ({ ...ours, vendorId: null }), () => stored.invitations, [50, 50, 50, 50, 50, 50]],
    ["a vendor", () => ours, () => stored.vendors, [50, 50]],
  ])("are read to the end by %s: each once, the newest first", async (_, scope, expected, sizes) => {
    const read = await allInvitations(scope());
    expect(read.sizes).toEqual(sizes);
    expect(ids(read.items).sort()).toEqual([...expected()].sort());
    expect(isNewestFirst(read.items.map(({ sentAt }) => sentAt))).toBe(true);
  });

  it("are narrowed down by a part of an address, and read by as many as are asked for, but never over 100", async () => {
    const sized = async (limit: number, search?: string) =>
      (await invitationsIn(everywhere("everything"), { limit, search })).invitations.length;
    expect(await sized(50, "invited-29")).toBe(11);
    expect([await sized(7), await sized(0), await sized(1000)]).toEqual([7, 1, 100]);
  });

  it("are read without gaps while one is sent, one revoked, and one sent again", async () => {
    const role = { kind: "vendor-owner" as const, vendorId: ours.vendorId };
    const sent = await database.run((ctx) => invitePerson(ctx, { email: anEmail(), role, origin }));
    const read = await allInvitations(ours, ([, last, again]) =>
      database.run(async (ctx) => {
        await invitePerson(ctx, { email: anEmail(), role, origin });
        await revokeInvitation(ctx, { invitationId: last?.id ?? "" });
        await resendInvitation(ctx, { invitationId: again?.id ?? "", origin });
      }),
    );
    expect(ids(read.items).sort()).toEqual([...stored.vendors, sent.invitationId].sort());
  });
});

describe("a part far down", () => {
  const far = () => ({ at: "2026-01-01T00:20:00.000000Z", id: "ffffffff-ffff-4fff-bfff-ffffffffffff" });

  it.each([
    ["mails", "mails_created", (db: Database) => mailsOf({ after: far() }, db)],
    ["mails that failed", "mails_failed", (db: Database) => mailsOf({ onlyFailed: true, after: far() }, db)],
    ["invitations", "invitations_open", (db: Database) => invitationsIn({ scope: "everything", db }, { after: far() })],
  ])("of the %s is found by its index", async (_, index, read) => {
    await fill();
    const nodes = await plansOf(database.db, read);
    expect(indexes(nodes)).toContain(index);
    expect(sequentialScans(nodes)).not.toEqual(expect.arrayContaining(["mails"]));
    expect(sequentialScans(nodes)).not.toEqual(expect.arrayContaining(["invitations"]));
  });

  /** So many that reading them all is never the shortest way. */
  async function fill(): Promise<void> {
    const [row] = await database.sql`select count(*)::int as count from mails`;
    if (row?.count > 10_000) return;
    await database.sql`insert into mails (recipient, subject, error, created_at)
      select 'a@lists.example', 'Many', case when n % 2 = 0 then 'refused' end, '2025-01-01'::timestamptz + n * interval '1 s'
      from generate_series(1, 20000) n`;
    await database.sql`insert into invitations (email, kind, platform_id, token_hash, sent_at, expires_at)
      select 'many-' || n || '@lists.example', 'platform-admin', ${ours.platformId}, 'many-' || n,
        '2025-01-01'::timestamptz + n * interval '1 s', now() from generate_series(1, 20000) n`;
    await database.sql`vacuum analyze`;
  }
});
