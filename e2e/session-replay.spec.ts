import { eq } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { invitePerson } from "@/cms/invitations/invite-person";
import type { MailContent } from "@/cms/mails/mail";
import { changePassword } from "@/cms/users/change-password";
import { removeRole } from "@/cms/users/remove-role";
import { mails, sessions, userRoles } from "@/db/schema";
import type { Cms } from "./support/cms";
import { get, post, send } from "./support/http";
import { expect, test } from "./support/journey";
import { anEmail, aPerson, cookieHeader, csrf, formHeaders, type Person, sessionOf } from "./support/people";
import { aReset, secretOf } from "./support/resets";
import { app, port } from "./support/server";
import { aTenant } from "./support/tenant";

const host = () => `localhost:${port()}`;
const otherHosts = [
  "oms.lu",
  "wizamart.oms.lu",
  "oms.localhost",
  "wizamart.oms.localhost",
  "www.moselle-cellars.lu",
  "127.0.0.1",
  "[::1]",
  "unknown.lu",
];
const places = ["/admin", "/admin/users", "/dashboard", "/dashboard/people", "/account", "/api/auth/session"];

/** Whether the session of a cookie is one: what the account's page and next-auth make of it. */
async function isSignedIn(session: string): Promise<boolean> {
  const page = await get(host(), "/account", cookieHeader(session));
  const told = JSON.parse((await get(host(), "/api/auth/session", cookieHeader(session))).body.toString());
  const isPage = page.status === 200;
  expect(told.user !== undefined, "the page and next-auth agree").toBe(isPage);
  return isPage;
}

async function aMember(cms: Cms): Promise<Person & { session: string }> {
  const { admin, owner } = await aTenant(cms);
  const person = await aPerson(cms, { name: "Canary Replay", roles: [admin, owner] });
  return { ...person, session: await sessionOf(person) };
}

test("on every other host the cookie of a session shows nothing and sets no cookie", async ({ cms }) => {
  const { session, name, email } = await aMember(cms);
  expect(await isSignedIn(session)).toBe(true);
  for (const other of otherHosts) {
    for (const path of places) {
      for (const headers of [cookieHeader(session), { ...cookieHeader(session), "x-forwarded-host": host() }]) {
        const answer = await get(other, path, headers);
        const text = answer.body.toString();
        expect.soft([308, 404], `${other}${path}`).toContain(answer.status);
        expect.soft(text.includes(name) || text.includes(email), `${other}${path} shows whose it is`).toBe(false);
        expect.soft(answer.headers["set-cookie"], `${other}${path}`).toBeUndefined();
      }
    }
  }
  expect(await isSignedIn(session)).toBe(true);
});

test("after signing out the cookie is worth nothing", async ({ cms }) => {
  const { session } = await aMember(cms);
  const { cookie, csrfToken } = await csrf(cookieHeader(session).cookie);
  const body = new URLSearchParams({ csrfToken, json: "true" }).toString();
  const answer = await post(host(), "/api/auth/signout", formHeaders(cookie), body);
  expect(answer.status).toBe(200);
  expect(await isSignedIn(session)).toBe(false);
});

test("after a change of password every other cookie is worth nothing", async ({ cms }) => {
  const person = await aMember(cms);
  const { session, password } = person;
  const here = await sessionOf(person);
  await cms.run((ctx) => {
    const actor = { userId: person.id, roles: [] };
    const change = { current: password, next: "another long password", sessionId: person.id, origin: app() };
    return changePassword({ ...ctx, actor }, change);
  });
  expect(await isSignedIn(session)).toBe(false);
  expect(await isSignedIn(here)).toBe(false);
});

test("signing in again in the same browser ends the session that was there", async ({ cms }) => {
  const person = await aMember(cms);
  const { cookie, csrfToken } = await csrf(cookieHeader(person.session).cookie);
  const fields = { csrfToken, email: person.email, password: person.password, json: "true" };
  const answer = await post(
    host(),
    "/api/auth/callback/password",
    formHeaders(cookie),
    new URLSearchParams(fields).toString(),
  );
  expect(answer.status).toBe(200);
  expect(await isSignedIn(person.session)).toBe(false);
});

test("after a role is taken away the cookie is worth nothing", async ({ cms }) => {
  const { session, id } = await aMember(cms);
  await cms.run(async (ctx) => {
    const [role] = await ctx.db.select().from(userRoles).where(eq(userRoles.userId, id));
    await removeRole(ctx, { roleId: role?.id ?? "" });
  });
  expect(await isSignedIn(session)).toBe(false);
});

test("a cookie that was altered, cut off, or made with another secret is none", async ({ cms }) => {
  const { session, id } = await aMember(cms);
  const sid = await cms.run(async ({ db }) => {
    const [row] = await db.select().from(sessions).where(eq(sessions.userId, id));
    return row?.id ?? "";
  });
  const forged = await encode({ token: { sid }, secret: "a secret that somebody has made up, long enough" });
  const middle = Math.floor(session.length / 2);
  const flipped = session[middle] === "A" ? "B" : "A";
  const none = btoa(JSON.stringify({ alg: "none" })).replaceAll("=", "");
  const worthless = {
    altered: session.slice(0, middle) + flipped + session.slice(middle + 1),
    "cut off": session.slice(0, -1),
    "the first half": session.slice(0, middle),
    "made with another secret": forged,
    "not encrypted": `${none}.${btoa(JSON.stringify({ sid })).replaceAll("=", "")}.`,
    "the id itself": sid,
    empty: "",
    "not a token": "'; select 1; --",
  };
  for (const [what, value] of Object.entries(worthless)) {
    expect.soft(await isSignedIn(encodeURIComponent(value)), what).toBe(false);
  }
  expect(await isSignedIn(session), "and the true one still is").toBe(true);
});

test("the secrets of invitations and resets do nothing on other hosts", async ({ cms }) => {
  const { id, email } = await aPerson(cms);
  const { admin, code } = await aTenant(cms);
  const invited = anEmail("invited");
  const reset = await aReset(cms, email);
  const invitation = await cms.run(async (ctx) => {
    await invitePerson(ctx, { email: invited, role: admin, origin: app() });
    const [mail] = await ctx.db.select().from(mails).where(eq(mails.recipient, invited));
    return secretOf(mail?.content as MailContent | undefined);
  });
  for (const other of otherHosts) {
    for (const path of [`/invite/${invitation}`, `/reset/${reset}`]) {
      for (const method of ["GET", "HEAD", "POST"]) {
        const answer = await send(method, other, path, { origin: app() });
        const text = answer.body.toString();
        expect.soft([308, 404, 405], `${method} ${other}${path}`).toContain(answer.status);
        expect
          .soft(
            [invited, email, code].filter((word) => text.includes(word)),
            `${other}${path}`,
          )
          .toEqual([]);
        expect.soft(answer.headers["set-cookie"]).toBeUndefined();
      }
    }
  }
  const untouched = await get(host(), `/reset/${reset}`);
  expect(untouched.body.toString(), "both work still where they belong").toContain(email);
  expect((await get(host(), `/invite/${invitation}`)).body.toString()).toContain(invited);
  expect(await cms.run(({ db }) => db.$count(sessions, eq(sessions.userId, id)))).toBe(0);
});
