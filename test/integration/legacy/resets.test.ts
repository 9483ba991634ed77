import { expect, it } from "vitest";
import { rollBackImport } from "@/cms/legacy/rollback/roll-back";
import { sendResets } from "@/cms/legacy/send-resets";
import type { MailContent } from "@/cms/mails/mail";
import { resetPassword } from "@/cms/users/reset-password";
import { signIn } from "@/cms/users/sign-in";
import { mails, passwordResets, users } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aTier } from "@/test/factories";
import { asOwner, emptyOms, importAll, legacyDatabase } from "@/test/legacy";

const database = testDatabase();
const old = legacyDatabase();
emptyOms(database);

const send = () => sendResets(database.run, { platform: "oms", origin: "https://app.example.lu" });

it("tells nobody anything before something was brought in", async () => {
  await expect(send()).rejects.toThrow("taken in no old database");
});

it("sends everyone without a password one link, that works for seven days", async () => {
  await database.run((ctx) => aTier(ctx, { code: "essential" }));
  await importAll(database.run, old, { isRun: true });
  const withoutPassword = await database.sql`
    select email from users where id not in (select user_id from passwords) order by email`;
  expect(withoutPassword.length).toBeGreaterThan(1);
  expect(await send()).toBe(withoutPassword.length);
  const sent = await database.db.select().from(mails);
  expect(sent.map(({ recipient }) => recipient).sort()).toEqual(withoutPassword.map(({ email }) => email));
  const [reset] = await database.sql`select extract(day from expires_at - now()) as days from password_resets`;
  expect(Number(reset?.days)).toBe(6);
});

it("sends nothing a second time, and nobody who has a password now a third time", async () => {
  expect(await send()).toBe(0);
  const [mail] = await database.db.select().from(mails);
  const { href } = (mail?.content as MailContent | undefined)?.action ?? { href: "" };
  expect(href).toMatch(/^https:\/\/app\.example\.lu\/reset\/[0-9a-f]{64}$/);
  const [secret = "", password] = [href.split("/").at(-1), "a new password of mine"];
  await database.run((ctx) => resetPassword(ctx, { secret, password, address: "127.0.0.1" }));
  const client = { address: "127.0.0.1", userAgent: "test" };
  expect(await database.run((ctx) => signIn(ctx, { email: mail?.recipient ?? "", password, client }))).not.toBeNull();
  const others = await database.db.$count(passwordResets);
  await database.sql`update password_resets set expires_at = now() - interval '1 second'`;
  expect(await send()).toBe(others - 1);
});

it("is taken out with the people, but for whoever has signed in since", async () => {
  const { kept } = await asOwner(database.owner)((ctx) => rollBackImport(ctx, { platform: "oms", isForced: false }));
  const left = await database.db.select({ email: users.email }).from(users);
  expect(left).toHaveLength(1);
  expect(kept).toContainEqual({ kind: "user", name: left[0]?.email, why: "was edited since" });
  expect(new Set((await database.db.select().from(mails)).map(({ recipient }) => recipient))).toEqual(
    new Set([left[0]?.email]),
  );
  expect(await database.db.$count(passwordResets)).toBeLessThanOrEqual(1);
});
