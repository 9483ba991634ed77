import { desc, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inScope } from "@/cms/context";
import { invitePerson } from "@/cms/invitations/invite-person";
import type { MailContent } from "@/cms/mails/mail";
import { nobody } from "@/cms/policy";
import { createPreviewLink } from "@/cms/previews/create-preview-link";
import { createSession } from "@/cms/sessions/create-session";
import { createToken } from "@/cms/tokens/create-token";
import { requestReset } from "@/cms/users/request-reset";
import { mails, providerAccounts } from "@/db/schema";
import { everyRow } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { aClient, aPage, aPerson, aPlatform, aVendor, origin } from "@/test/factories";
import { type Proofs, secretRows } from "./secret-rows";

const database = testDatabase();
const world = { platformId: "", vendorId: "" };
const accounts = {} as Record<"own" | "other", Proofs>;

beforeAll(() =>
  database.run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
  }),
);

beforeEach(async () => {
  // One of its own, which has room for tokens.
  world.vendorId = await database.run((ctx) => aVendor(ctx, world.platformId));
  accounts.own = await withProofs("Own");
  accounts.other = await withProofs("Other");
});

async function withProofs(name: string): Promise<Proofs> {
  const password = `the password of ${name}`;
  const role = { kind: "vendor-editor" as const, vendorId: world.vendorId };
  const { userId, email } = await database.run((ctx) => aPerson(ctx, { name, password, roles: [role] }));
  const made = await database.run(async (ctx) => {
    const sessionId = await createSession(ctx, { userId, method: "password", client: aClient() });
    await ctx.db.insert(providerAccounts).values({ provider: "oidc", accountId: userId, userId });
    return { sessionId, accountId: userId };
  });
  await database.sql`update sessions set last_seen_at = now() - interval '1 hour' where id = ${made.sessionId}`;
  await database.run((ctx) => requestReset(ctx, { email, origin }));
  const reset = await secretOf(email);
  const offered = { kind: "vendor-owner" as const, vendorId: world.vendorId };
  await database.run((ctx) => invitePerson(ctx, { email, role: offered, origin }));
  const invitation = await secretOf(email);
  const token = { name: email, role, scopes: ["page.read" as const], expiresInDays: 1 };
  const acting = { userId, roles: [{ kind: "system" as const }] };
  const created = await inScope(acting, "everything", (ctx) => createToken(ctx, token), database.db);
  const pageId = await database.run((ctx) => aPage(ctx, { ...world, document: { title: "Shown" } }));
  const preview = { pageId, lifetime: "day", shows: "draft" } as const;
  const { secret } = await inScope(acting, "everything", (ctx) => createPreviewLink(ctx, preview), database.db);
  return { ...made, userId, email, password, reset, invitation, preview: secret, token: created.token };
}

/** The secret in the link of the newest mail to an address. */
async function secretOf(email: string): Promise<string> {
  const [mail] = await database.db
    .select()
    .from(mails)
    .where(eq(mails.recipient, email))
    .orderBy(desc(mails.createdAt))
    .limit(1);
  return (mail?.content as MailContent | undefined)?.action?.href.split("/").at(-1) ?? "";
}

/** The rows that name someone, in all tables. */
async function rowsOf({ userId, email }: Proofs): Promise<string[]> {
  const rows = Object.values(await everyRow(database.sql)).flat();
  return rows.filter((row) => row.includes(userId) || row.includes(email));
}

const answerOf = (attempt: Promise<unknown>) =>
  attempt.then(
    (answer) => JSON.stringify(answer) ?? "",
    (error: unknown) => String(error),
  );
const marksOf = ({ userId, email, sessionId }: Proofs) => [userId, email, sessionId];

describe("whoever shows a password, a link or a token", () => {
  it.each(secretRows)("$verb reaches their own account and nobody else's", async (row) => {
    const { own, other } = accounts;
    const [before, ownBefore] = [await rowsOf(other), await rowsOf(own)];
    const acting = { userId: own.userId, roles: [] };
    const answer = await inScope(acting, "everything", row.with(own), database.db);
    for (const mark of marksOf(other)) expect(JSON.stringify(answer) ?? "").not.toContain(mark);
    expect(await rowsOf(other)).toEqual(before);
    const isChange = ![
      "takeAttempt",
      "findProviderUser",
      "findSession",
      "findReset",
      "findInvitation",
      "findPreview",
    ].includes(row.verb);
    expect((await rowsOf(own)).join() !== ownBefore.join()).toBe(isChange);
  });

  it.each(secretRows)("$verb reaches nothing in the scope of an account, even with the right secret", async (row) => {
    const { own, other } = accounts;
    const before = await rowsOf(other);
    for (const actor of [nobody, { userId: own.userId, roles: [] }]) {
      for (const believed of ["account", "everything"] as const) {
        const acting = inScope(actor, "account", (ctx) => row.with(other)({ ...ctx, scope: believed }), database.db);
        const answer = await answerOf(acting);
        const isTold = marksOf(other).some((mark) => answer.includes(mark) && !answer.includes("Failed query"));
        expect(isTold).toBe(false);
      }
    }
    expect(await rowsOf(other)).toEqual(before);
  });

  it.each(secretRows)("$verb has a reason to see everything", ({ why }) => expect(why).toMatch(/\w+ \w+/));
});
