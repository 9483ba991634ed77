import type { Page, Request } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { createToken } from "@/cms/tokens/create-token";
import { apiTokens, auditEvents, invitations, mails, passwords, sessions, userRoles, users } from "@/db/schema";
import { adminCalls } from "./support/admin-calls";
import type { Cms } from "./support/cms";
import {
  changePasswordButton,
  currentPassword,
  dialog,
  fillInvitation,
  invitationOf,
  invite,
  newPassword,
  resendButton,
  revokeButton,
  sendInvitation,
} from "./support/console";
import { consoleActions } from "./support/console-routes";
import { send } from "./support/http";
import { expect, test } from "./support/journey";
import { anEmail, aPerson, cookieHeader, type Person, sameOrigin, sessionOf } from "./support/people";
import { app, port } from "./support/server";
import { aTenant, type Tenant } from "./support/tenant";

/** What a browser sends to call an action, to be sent again by someone else. */
type Call = { path: string; headers: Record<string, string>; body: string };

type World = { tenant: Tenant; admin: Person; colleague: Person; invited: string; page: Page };

/** Calls that someone who may makes in the browser; each leaves its target as it was, so that others can try. */
const calls: Record<string, (world: World) => Promise<void>> = {
  invite: async ({ page, tenant }) => {
    await page.goto(app("/admin/users"));
    await fillInvitation(page, anEmail("called"), `Admin of ${tenant.code}`);
    await sendInvitation(page).click();
  },
  resend: async ({ page, invited }) => {
    await page.goto(app("/admin/users"));
    await resendButton(page, invited).click();
  },
  revoke: async ({ page, invited }) => {
    await page.goto(app("/admin/users"));
    await revokeButton(page, invited).click();
  },
  changeKind: async ({ page, colleague }) => {
    await page.goto(app("/admin/users"));
    await page.getByRole("button", { name: `Make an owner: ${colleague.name}` }).click();
  },
  remove: async ({ page, colleague }) => {
    await page.goto(app("/admin/users"));
    await page.getByRole("button", { name: new RegExp(`^Take away from ${colleague.name}`) }).click();
    await dialog(page).getByRole("button", { name: "Take the role away" }).click();
  },
  signOutPerson: async ({ page, colleague }) => {
    await page.goto(app("/admin/users"));
    await page.getByRole("button", { name: `Sign out ${colleague.name} everywhere` }).click();
  },
  addToken: async ({ page }) => {
    await page.goto(app("/admin/tokens/new"));
    await page.getByLabel("Name", { exact: true }).fill("Called");
    await page.getByRole("button", { name: "Create the token" }).click();
  },
  withdrawToken: async ({ page }) => {
    await page.goto(app("/admin/tokens"));
    await page.getByRole("button", { name: `Revoke ${tokenName}` }).click();
    await dialog(page).getByRole("button", { name: "Revoke the token" }).click();
  },
  saveProfile: async ({ page }) => {
    await page.goto(app("/account"));
    await page.getByLabel("Name", { exact: true }).fill("Called Otherwise");
    await page.getByRole("button", { name: "Save", exact: true }).click();
  },
  savePassword: async ({ page, admin }) => {
    await page.goto(app("/account"));
    await currentPassword(page).fill(admin.password);
    await newPassword(page).fill("another long password");
    await changePasswordButton(page).click();
  },
  signOutThere: async ({ page }) => {
    await page.goto(app("/account"));
    await page.getByRole("region", { name: "Devices" }).getByRole("listitem").getByRole("button").first().click();
  },
  signOutElsewhere: async ({ page }) => {
    await page.goto(app("/account"));
    await page.getByRole("button", { name: "Sign out everywhere else" }).click();
  },
};

const tokenName = "Token of the world";

/** What asks for a password or the secret of a link instead of a session. */
const publicActions = ["accept", "askForReset", "createAccount", "setPassword"];
/** What everyone may do to themselves; called by another it must leave the first one alone. */
const ownActions = ["saveProfile", "savePassword", "signOutElsewhere", "signOutThere"];

/** What a vendor's people do, and admins only for them: called in the spec of each. */
const onPages = ["hideHere", "loadStanding", "overrideHere", "revertSectionHere", "showHere"];
/** Finds in a storefront, and nothing for who does not work for it: called in `dashboard-focus.spec.ts`. */
const findingActions = ["findInStorefront"];
const onUpdates = ["decideHere", "undoDecision"];
const vendorActions = [...onPages, "startPageHere", ...onUpdates];
const usageActions = ["askAgain", "askForPlan", "choosePagesHere", "withdrawPlanRequest"];
const storefrontActions = ["saveDetails", "saveLook", "saveMenu", "saveLocales", "setEditorsPublish"];

/** Where the actions are that are called here; those below `admin/` are called in `admin-actions.spec.ts`. */
const files = new Map([
  ["_people/actions.ts", ["invite", "resend", "revoke", "changeKind", "remove", "signOutPerson"]],
  ["_tokens/actions.ts", ["addToken", "withdrawToken"]],
  ["account/actions.ts", ownActions],
  ["dashboard/find-in-storefront.ts", findingActions],
  ["dashboard/pages/actions.ts", onPages],
  ["dashboard/pages/new/actions.ts", ["startPageHere"]],
  ["dashboard/updates/actions.ts", onUpdates],
  ["dashboard/usage/actions.ts", usageActions],
  ["dashboard/people/actions.ts", ["setEditorsPublish"]],
  ["dashboard/settings/actions.ts", ["saveDetails", "saveLook", "saveMenu", "saveLocales"]],
  ["forgot/actions.ts", ["askForReset"]],
  ["invite/[secret]/actions.ts", ["accept", "createAccount"]],
  ["reset/[secret]/actions.ts", ["setPassword"]],
]);

test("every server action of the console is tried as somebody else, or is for everybody", () => {
  const here = [...files].flatMap(([file, names]) => names.map((name) => `${file} ${name}`));
  expect([...files.values()].flat().sort()).toEqual(
    [
      ...Object.keys(calls),
      ...publicActions,
      ...findingActions,
      ...vendorActions,
      ...storefrontActions,
      ...usageActions,
    ].sort(),
  );
  expect(consoleActions()).toEqual([...here, ...Object.keys(adminCalls)].sort());
});

async function aWorld(cms: Cms, browserOf: (login: Person) => Promise<Page>): Promise<World> {
  const tenant = await aTenant(cms);
  const admin = await aPerson(cms, { name: "Called First", roles: [tenant.admin] });
  const colleague = await aPerson(cms, { name: "Colleague Called", roles: [tenant.editor] });
  const token = { name: tokenName, role: tenant.admin, scopes: ["page.read" as const], expiresInDays: 30 };
  await cms.run((ctx) => createToken(ctx, token));
  await sessionOf(colleague);
  await sessionOf(admin);
  const page = await browserOf(admin);
  const invited = anEmail("pending");
  await page.goto(app("/admin/users"));
  await invite(page, invited, `Admin of ${tenant.code}`);
  await expect(invitationOf(page, invited)).toBeVisible();
  return { tenant, admin, colleague, invited, page };
}

/** Catches the call before it reaches the server. */
async function record(world: World, make: (world: World) => Promise<void>): Promise<Call> {
  const { page } = world;
  const caught = new Promise<Request>((resolve) => {
    void page.route("**", async (route) => {
      const request = route.request();
      if (!request.headers()["next-action"]) return route.fallback();
      resolve(request);
      await route.fulfill({ status: 303, headers: { "x-action-redirect": "/account;push", location: "/account" } });
    });
  });
  await make(world);
  const request = await caught;
  const { pathname, search } = new URL(request.url());
  const { "next-action": action = "", "content-type": type = "", accept = "" } = request.headers();
  const tree = request.headers()["next-router-state-tree"] ?? "";
  return {
    path: pathname + search,
    headers: { "next-action": action, "content-type": type, accept, "next-router-state-tree": tree },
    body: request.postDataBuffer()?.toString("utf8") ?? "",
  };
}

const replay = ({ path, headers, body }: Call, cookie: Record<string, string>) =>
  send("POST", `localhost:${port()}`, path, { ...headers, ...sameOrigin(), ...cookie }, body);

/** All that the calls could change of a world, as it stands now. */
function written(cms: Cms, { admin, colleague, tenant }: World) {
  const platformId = "platformId" in tenant.admin ? tenant.admin.platformId : "";
  return cms.run(async ({ db }) => ({
    names: await db.select({ name: users.name }).from(users).where(eq(users.id, admin.id)),
    passwords: await db.select().from(passwords).where(eq(passwords.userId, admin.id)),
    sessions: [
      await db.$count(sessions, eq(sessions.userId, admin.id)),
      await db.$count(sessions, eq(sessions.userId, colleague.id)),
    ],
    roles: await db.$count(userRoles, eq(userRoles.userId, colleague.id)),
    invitations: await db
      .select({ email: invitations.email, token: invitations.tokenHash, revokedAt: invitations.revokedAt })
      .from(invitations)
      .where(eq(invitations.platformId, platformId)),
    tokens: await db
      .select({ name: apiTokens.name, revokedAt: apiTokens.revokedAt })
      .from(apiTokens)
      .where(eq(apiTokens.platformId, platformId)),
    mails: await db.$count(mails, eq(mails.subject, `Your invitation to ${tenant.code}`)),
    events: await db.$count(auditEvents, and(eq(auditEvents.platformId, platformId))),
  }));
}

for (const [name, make] of Object.entries(calls)) {
  test.describe(name, () => {
    // The browser hears nothing of a call that was caught.
    test.use({ expectedErrors: [/./] });

    test(`${name} is refused to nobody and to those who may not, and writes nothing`, async ({ cms, browserOf }) => {
      const world = await aWorld(cms, browserOf);
      const call = await record(world, make);
      await world.page.close();
      const other = await aTenant(cms);
      const own = cookieHeader(await sessionOf(world.admin));
      const before = await written(cms, world);
      const callers: Record<string, Record<string, string>> = { nobody: {} };
      const roles = {
        editor: [world.tenant.editor],
        "another admin": [other.admin],
        "another owner": [other.owner],
        "someone without a role": [],
      };
      for (const [who, given] of Object.entries(roles)) {
        callers[who] = cookieHeader(await sessionOf(await aPerson(cms, { roles: given })));
      }
      for (const [who, cookie] of Object.entries(callers)) {
        const answer = await replay(call, cookie);
        const text = answer.body.toString();
        expect.soft(answer.status, `${who} is answered`).toBeLessThan(500);
        if (who === "nobody" || !ownActions.includes(name)) {
          expect.soft(text, `${who} is refused`).toContain('"status":"failed"');
        }
        expect
          .soft(text.includes(world.admin.email) || text.includes(world.invited), `${who} sees nothing`)
          .toBe(false);
      }
      expect(await written(cms, world)).toEqual(before);

      const answer = await replay(call, own);
      expect(answer.body.toString(), "the same call works for the one who may").toContain('"status":"done"');
      expect(await written(cms, world)).not.toEqual(before);
    });
  });
}
