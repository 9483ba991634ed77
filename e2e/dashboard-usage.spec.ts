import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { changeTier } from "@/cms/memberships/change-tier";
import { layers } from "@/cms/pages/layer";
import { requestPlan } from "@/cms/plan-requests/request-plan";
import { planRequests } from "@/db/schema";
import { aPage, aTier, aVendor } from "@/test/factories";
import { callAction } from "./support/action-calls";
import type { Cms } from "./support/cms";
import { dialog } from "./support/console";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, notFoundError, test } from "./support/journey";
import { aPerson, cookieHeader, sessionOf } from "./support/people";
import { app } from "./support/server";
import { aTenant } from "./support/tenant";

const mark = () => randomBytes(3).toString("hex");

type Given = { maxPages: number | null; maxCustomPages: number | null; overrides: number; custom: number };

/** A vendor with so many pages on a tier of its own, and a larger tier beside it. */
async function aVendorWith(cms: Cms, { overrides, custom, ...limits }: Given) {
  const tenant = await aTenant(cms);
  const platformId = "platformId" in tenant.admin ? tenant.admin.platformId : "";
  const vendorId = "vendorId" in tenant.owner ? tenant.owner.vendorId : "";
  const member = { platformId, vendorId };
  const names = { small: `Small ${mark()}`, large: `Large ${mark()}` };
  const tiers = await cms.run(async (ctx) => {
    const features = ["cms_basic" as const, "cms_custom_pages" as const];
    for (let n = 1; n <= overrides; n++) await aPage(ctx, { platformId, layer: layers.default, slug: `default-${n}` });
    return {
      small: await aTier(ctx, { name: names.small, features, ...limits }),
      large: await aTier(ctx, { name: names.large }),
    };
  });
  // In transactions of their own: each is newer than the one before, and the newest are paused.
  for (let n = 1; n <= overrides; n++) {
    await cms.run((ctx) => aPage(ctx, { ...member, slug: `default-${n}`, document: { title: `Mine ${n}` } }));
  }
  for (let n = 1; n <= custom; n++) {
    await cms.run((ctx) => aPage(ctx, { ...member, slug: `own-${n}`, document: { title: `Own ${n}` } }));
  }
  await cms.run((ctx) => changeTier(ctx, { ...member, tierId: tiers.small }));
  const owner = await aPerson(cms, { name: "Olga Owner", roles: [tenant.owner] });
  const at = app(`/dashboard/usage?vendor=${tenant.vendorCode}&platform=${tenant.code}`);
  return { ...tenant, member, names, tiers, ownerPerson: owner, at };
}

const prompt = (page: Page) => page.getByRole("region", { name: "Time for a larger plan?" });
const plan = (page: Page) => page.getByRole("region", { name: "Your plan" });
const pausedPages = (page: Page) => page.getByRole("region", { name: /^Paused: / });
const toast = (page: Page, text: string | RegExp) => page.getByRole("dialog").filter({ hasText: text });

test("79 % of a plan asks for nothing, 80 % suggests a larger one, 100 % says why no more can be made", async ({
  cms,
  browserOf,
}) => {
  const cases = [
    { used: 15, max: 19, says: null },
    { used: 4, max: 5, says: "Four fifths of what your plan has room for are in use" },
    { used: 3, max: 3, says: "has room for 3 pages, and all are in use. What is there can still be edited" },
  ];
  for (const { used, max, says } of cases) {
    const given = { maxPages: max, maxCustomPages: max, overrides: 1, custom: used - 1 };
    const { ownerPerson, at, names } = await aVendorWith(cms, given);
    const page = await browserOf(ownerPerson);
    await page.goto(at);
    await expect(plan(page)).toContainText(`${used} of ${max} pages, ${used - 1} of ${max} custom`);
    await expect(plan(page).getByRole("meter", { name: "Pages in total" })).toHaveAttribute(
      "aria-valuetext",
      `${used} of ${max}`,
    );
    if (says) {
      await expect(prompt(page)).toContainText(says);
    } else {
      await expect(prompt(page)).toHaveCount(0);
      await page.getByText("Compare the plans").click();
    }
    await expect(page.getByRole("button", { name: `Ask for ${names.large}` })).toBeVisible();
  }
});

atEachWidth(() => {
  test("an owner asks for a larger plan, an admin sees what it does and grants it, and the pages come back", async ({
    cms,
    browserOf,
  }) => {
    const given = { maxPages: 2, maxCustomPages: 1, overrides: 2, custom: 2 };
    const { admin, code, vendorCode, member, names, ownerPerson, at } = await aVendorWith(cms, given);
    const owner = await browserOf(ownerPerson);
    await owner.goto(at);
    await expect(pausedPages(owner)).toContainText("Paused: 2 pages");
    await expect(plan(owner)).toContainText("2 of 2 pages, 0 of 1 custom");
    await expect(plan(owner)).toContainText("Page templates (not in your plan)");
    const offer = prompt(owner).getByRole("listitem").filter({ hasText: names.large });
    await expect(offer).toContainText("Shows 2 paused pages again: /own-1 (EN), /own-2 (EN).");
    await expectSound(owner);
    await expectSoundWhenNarrow(owner);

    await owner.getByRole("button", { name: `Ask for ${names.large}` }).click();
    await dialog(owner).getByLabel("A note to them").fill("The season begins in May.");
    await dialog(owner).getByRole("button", { name: "Send the request" }).click();
    await expect(owner.getByText(`Olga Owner asked for the plan ${names.large}`)).toBeVisible();
    await expect(owner.getByRole("button", { name: `Ask for ${names.large}` })).toHaveCount(0);

    const desk = await browserOf(await aPerson(cms, { name: "Ada Admin", roles: [admin] }));
    await desk.goto(app("/admin"));
    const waiting = desk.getByRole("region", { name: "Requests for another tier" });
    await waiting.getByRole("link", { name: `${vendorCode} asks for ${names.large}` }).click();
    const row = desk.getByRole("row").filter({ hasText: vendorCode });
    await expect(row).toContainText("The season begins in May.");
    await expectSound(desk);
    await expectSoundWhenNarrow(desk);
    await desk.goto(app(`/admin/vendors/${vendorCode}`));
    await desk.getByRole("button", { name: `Answer ${vendorCode} on ${code}` }).click();
    const again = dialog(desk).getByRole("list", { name: "Will be shown again" });
    await expect(again.getByRole("listitem")).toHaveText(["/own-1 (EN)", "/own-2 (EN)"]);
    await expectSound(desk);
    await dialog(desk).getByLabel("Answer").fill("Have a good season!");
    await dialog(desk)
      .getByRole("button", { name: `Grant ${names.large}` })
      .click();
    await expect(toast(desk, `${vendorCode} has the tier ${names.large}`)).toContainText("Shown again: 2 pages.");
    await expect(desk.getByRole("region", { name: "Asks for another tier" })).toHaveCount(0);

    await owner.reload();
    await expect(owner.getByText(`granted the plan ${names.large}`)).toBeVisible();
    await expect(owner.getByText("Have a good season!")).toBeVisible();
    await expect(plan(owner)).toContainText("4 pages, 2 custom");
    await expect(pausedPages(owner)).toHaveCount(0);
    await expectSound(owner);

    await cms.run(async (ctx) => changeTier(ctx, { ...member, tierId: await aTier(ctx, { name: "Modest" }) }));
    await owner.reload();
    await expect(owner.getByText("have changed it since: the plan is Modest now.")).toBeVisible();
    await expect(owner.getByText("Have a good season!"), "a plan that has gone is not welcomed").toHaveCount(0);
  });

  test("after a downgrade an owner chooses which pages stay, is told what does not fit, and undoes the choice", async ({
    cms,
    browserOf,
  }) => {
    const { ownerPerson, at } = await aVendorWith(cms, { maxPages: 2, maxCustomPages: 1, overrides: 2, custom: 2 });
    const page = await browserOf(ownerPerson);
    await page.goto(at);
    const choice = (name: string) => page.getByRole("checkbox", { name: new RegExp(`^${name}`) });
    await expect(choice("Mine 1")).toBeChecked();
    await expect(choice("Own 1")).not.toBeChecked();
    const save = page.getByRole("button", { name: "Save the choice" });
    await expect(save).toBeDisabled();
    await expect(async () => {
      await choice("Own 1").check();
      await expect(page.getByText("Chosen: 3 of 2 pages, 1 of 1 custom.")).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(page.getByText("That is 1 more than the plan has room for.")).toBeVisible();
    await expect(save).toBeDisabled();
    await choice("Mine 2").uncheck();
    await choice("Mine 1").uncheck();
    await choice("Own 2").check();
    await expect(page.getByText("That is 1 custom page more than the plan has room for.")).toBeVisible();
    await choice("Own 2").uncheck();
    await choice("Mine 1").check();
    await expect(page.getByText("Chosen: 2 of 2 pages, 1 of 1 custom.")).toBeVisible();
    await save.click();
    await expect(toast(page, "Your choice is live")).toContainText("Shown again: 1 page. Paused: 1 page.");
    await expect(choice("Own 1")).toBeChecked();
    await expect(choice("Mine 2")).not.toBeChecked();
    await expectSound(page);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(choice("Mine 2")).toBeChecked();
    await expect(choice("Own 1")).not.toBeChecked();
  });
});

test("an admin declines with a reason, which the owner reads; a second admin is told who was first", async ({
  cms,
  browserOf,
}) => {
  const given = { maxPages: 1, maxCustomPages: 1, overrides: 0, custom: 1 };
  const { admin, code, vendorCode, member, names, tiers, ownerPerson, at } = await aVendorWith(cms, given);
  await cms.run((ctx) => requestPlan(ctx, { ...member, tierId: tiers.large, origin: app() }));
  const first = await browserOf(await aPerson(cms, { name: "Ada First", roles: [admin] }));
  const second = await browserOf(await aPerson(cms, { name: "Ben Second", roles: [admin] }));
  for (const page of [first, second]) {
    await page.goto(app(`/admin/plan-requests?platform=${code}`));
    await page.getByRole("button", { name: `Answer ${vendorCode} on ${code}` }).click();
    await expect(dialog(page).getByText("No page is affected.")).toBeVisible();
  }
  await dialog(first).getByRole("button", { name: "Decline" }).click();
  await expect(dialog(first).getByText("Say why: what you write goes to who asked, by mail.")).toBeVisible();
  await dialog(first).getByLabel("Answer").fill("Ask again in spring.");
  await dialog(first).getByRole("button", { name: "Decline" }).click();
  await expect(first.getByText("Nobody waits for an answer")).toBeVisible();
  await dialog(second)
    .getByRole("button", { name: `Grant ${names.large}` })
    .click();
  await expect(toast(second, "Ada First has declined this request in the meantime.")).toBeVisible();
  await expect(second.getByText("Nobody waits for an answer")).toBeVisible();
  await first.getByRole("link", { name: "Closed" }).click();
  await expect(first.getByRole("row").filter({ hasText: vendorCode })).toContainText("Ask again in spring.");
  const owner = await browserOf(ownerPerson);
  await owner.goto(at);
  await expect(owner.getByText("Ask again in spring.")).toBeVisible();
});

test("a plan that was changed meanwhile is shown before it is changed again; a tier that is gone cannot be granted", async ({
  cms,
  browserOf,
}) => {
  const given = { maxPages: 2, maxCustomPages: 2, overrides: 0, custom: 2 };
  const { admin, code, vendorCode, member, names, tiers } = await aVendorWith(cms, given);
  await cms.run((ctx) => requestPlan(ctx, { ...member, tierId: tiers.large, origin: app() }));
  const page = await browserOf(await aPerson(cms, { roles: [admin] }));
  await page.goto(app(`/admin/plan-requests?platform=${code}`));
  await page.getByRole("button", { name: `Answer ${vendorCode} on ${code}` }).click();
  await expect(dialog(page).getByText("No page is affected.")).toBeVisible();
  await cms.run(async (ctx) => {
    const tiny = await aTier(ctx, { name: "Tiny", maxPages: 1, maxCustomPages: 1 });
    await changeTier(ctx, { ...member, tierId: tiny });
  });
  await dialog(page)
    .getByRole("button", { name: `Grant ${names.large}` })
    .click();
  await expect(dialog(page).getByRole("alert")).toContainText("Someone else saved this in the meantime");
  await expect(dialog(page).getByRole("list", { name: "Will be shown again" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("Has Tiny now")).toBeVisible();
  await cms.run(({ db }) =>
    db.update(planRequests).set({ tierId: null }).where(eq(planRequests.vendorId, member.vendorId)),
  );
  await page.reload();
  await page.getByRole("button", { name: `Answer ${vendorCode} on ${code}` }).click();
  await expect(dialog(page).getByRole("alert")).toContainText(`The tier ${names.large} was deleted since.`);
  await expect(dialog(page).getByRole("button", { name: `Grant ${names.large}` })).toBeDisabled();
});

test("an owner withdraws a request and takes that back; an editor sees whom to ask", async ({ cms, browserOf }) => {
  const given = { maxPages: 1, maxCustomPages: 1, overrides: 0, custom: 1 };
  const { editor, member, names, tiers, ownerPerson, at } = await aVendorWith(cms, given);
  await cms.run((ctx) => requestPlan(ctx, { ...member, tierId: tiers.large, origin: app() }));
  const colleague = await browserOf(await aPerson(cms, { roles: [editor] }));
  await colleague.goto(at);
  await expect(colleague.getByText(/Only an owner of .* asks for another plan: Olga Owner\./)).toBeVisible();
  await expect(colleague.getByRole("button", { name: /^(Ask for|Withdraw)/ })).toHaveCount(0);
  const owner = await browserOf(ownerPerson);
  await owner.goto(at);
  await owner.getByRole("button", { name: "Withdraw the request" }).click();
  await expect(owner.getByRole("button", { name: `Ask for ${names.large}` })).toBeVisible();
  await owner.getByRole("button", { name: "Undo" }).click();
  await expect(owner.getByText(`asked for the plan ${names.large}`)).toBeVisible();
});

test.describe("a neighbour", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("neither sees a vendor's usage, nor asks, withdraws or chooses for it; an admin who views it only reads", async ({
    cms,
    browserOf,
  }) => {
    const given = { maxPages: 1, maxCustomPages: 1, overrides: 0, custom: 2 };
    const { admin, code, vendorCode, member, tiers, ownerPerson, at } = await aVendorWith(cms, given);
    const { requestId } = await cms.run((ctx) =>
      requestPlan(ctx, { ...member, tierId: tiers.large, note: "Secret plans", origin: app() }),
    );
    const neighbourId = await cms.run((ctx) => aVendor(ctx, member.platformId));
    const neighbour = await aPerson(cms, { roles: [{ kind: "vendor-owner", vendorId: neighbourId }] });
    const page = await browserOf(neighbour);
    for (const path of [at, app(`/dashboard/usage?as=${vendorCode}`), app(`/admin/plan-requests?platform=${code}`)]) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      await expect(page.getByText("Secret plans")).toHaveCount(0);
    }
    const form = new FormData();
    form.append("note", "");
    const calls: Record<string, unknown[]> = {
      askForPlan: [member, tiers.large, null, form],
      askAgain: [member, tiers.large, ""],
      choosePagesHere: [member, { pageIds: [], among: [] }],
      withdrawPlanRequest: [member, requestId],
    };
    const callers = { neighbour: cookieHeader(await sessionOf(neighbour)), nobody: {} };
    for (const [who, cookie] of Object.entries(callers)) {
      for (const [name, args] of Object.entries(calls)) {
        const { body } = await callAction(`dashboard/usage/actions.ts ${name}`, args, {}, cookie);
        expect(body.toString(), `${who}: ${name}`).toContain('"status":"failed"');
        expect(body.toString(), `${who}: ${name}`).not.toContain("Secret plans");
      }
      const own = { platformId: member.platformId, vendorId: neighbourId };
      const { body } = await callAction("dashboard/usage/actions.ts withdrawPlanRequest", [own, requestId], {}, cookie);
      expect(body.toString(), `${who}, from their own`).toContain('"status":"failed"');
    }

    const desk = await browserOf(await aPerson(cms, { roles: [admin] }));
    await desk.goto(app(`/dashboard/usage?as=${vendorCode}`));
    await expect(desk.getByText("nothing can be changed")).toBeVisible();
    await expect(desk.getByText("Secret plans")).toBeVisible();
    await expect(desk.getByRole("button", { name: /^(Ask for|Withdraw|Save)/ })).toHaveCount(0);
    await expect(desk.getByRole("checkbox").first()).toBeDisabled();

    const owner = cookieHeader(await sessionOf(ownerPerson));
    const { body } = await callAction("dashboard/usage/actions.ts withdrawPlanRequest", [member, requestId], {}, owner);
    expect(body.toString(), "its own owner may").toContain('"status":"done"');
  });
});
