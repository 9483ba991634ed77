import type { Locator, Page } from "@playwright/test";
import { Webhook } from "standardwebhooks";
import { updateWebhook } from "@/cms/webhooks/update-webhook";
import { aPage, aWebhook } from "@/test/factories";
import { dialog, navigation } from "./support/console";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, notFoundError, test } from "./support/journey";
import { press, tabTo, type } from "./support/keyboard";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant, superAdmin, type Tenant } from "./support/tenant";
import { aDeliveredMessage, type Receiver, someMessages, startReceiver, verified } from "./support/webhooks";

const platformIdOf = ({ admin }: Tenant): string => ("platformId" in admin ? admin.platformId : "");
const address = (page: Page) => page.getByLabel("Address", { exact: true });
const box = (page: Page, event: string) => page.getByRole("checkbox", { name: new RegExp(`${event}$`) });
const create = (page: Page) => page.getByRole("button", { name: "Create the webhook" });
const rows = (page: Page) => page.getByRole("table", { name: "Messages" }).locator("tbody tr");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** As long as the page is not awake, what is typed and pressed may be lost. */
async function fill(field: Locator, text: string): Promise<void> {
  await expect(async () => {
    await field.fill(text);
    await field.blur();
    await expect(field).toHaveValue(text, { timeout: 1000 });
  }).toPass();
}

async function open(page: Page, name: string): Promise<void> {
  await expect(async () => {
    if (await dialog(page).isHidden()) await button(page, name).click();
    await expect(dialog(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
}

/** Waits until the page is awake: what opens and closes again leaves nothing behind. */
async function wake(page: Page): Promise<void> {
  await open(page, "Edit");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
}

async function turn(page: Page, pressed: string, then: string): Promise<void> {
  await expect(async () => {
    if (await button(page, pressed).isVisible()) await button(page, pressed).click();
    await expect(button(page, then)).toBeVisible({ timeout: 2000 });
  }).toPass();
}

let receiver: Receiver;
test.beforeEach(async () => {
  receiver = await startReceiver();
});
test.afterEach(() => receiver.stop());

/** What arrives may take as long as the server's next look for what is due. */
const arrived = (secret: string, event: string) =>
  expect.poll(() => verified(receiver, secret, event), { timeout: 30_000 });

atEachWidth(() => {
  test("an admin makes a webhook, tries it out, and it hears of what is published", async ({ cms, browserOf }) => {
    const tenant = await aTenant(cms);
    const platformId = platformIdOf(tenant);
    const page = await browserOf(await aPerson(cms, { roles: [tenant.admin] }));
    await page.goto(app("/admin"));
    await (await navigation(page)).getByRole("link", { name: "Webhooks" }).click();
    await expect(page.getByText("No webhook yet")).toBeVisible();
    await expectSound(page);

    await page.getByRole("link", { name: "New webhook" }).click();
    await fill(address(page), `${receiver.url}#part`);
    await expect(page.getByText("Must not have a part after #.")).toBeVisible();
    await fill(page.getByLabel("Name", { exact: true }), "Search index");
    for (const refused of ["https://10.0.0.7/", "https://localhost/orion", "http://localhost:1/"]) {
      await fill(address(page), refused);
      await create(page).click();
      await expect(address(page)).toHaveAttribute("aria-invalid", "true");
    }
    await expect(page.getByText("Must begin with https://.").first()).toBeVisible();
    await expect(page.getByText("Choose at least one.")).toBeVisible();
    await fill(address(page), "https://10.0.0.7/");
    await create(page).click();
    await expect(page.getByText("Must not lead into a private network.").first()).toBeVisible();
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    await fill(address(page), receiver.url);
    await box(page, "page.published").check();
    await create(page).click();
    await expect(page.getByRole("heading", { name: "“Search index” is made" })).toBeFocused();
    await expect(page.getByText("it is never shown again")).toBeVisible();
    await expect(page.locator("pre")).toContainText("webhook.verify(body, request.headers)");
    const secret = await page.getByLabel("Its secret").inputValue();
    expect(secret).toMatch(/^whsec_/);
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    await page.getByRole("link", { name: "To the webhook" }).click();
    await expect(page.getByText("Nothing was sent yet")).toBeVisible();
    expect(await page.content()).not.toContain(secret);
    await wake(page);
    await button(page, "Send a test").click();
    await arrived(secret, "webhook.test").toMatchObject([{ data: { platform: { code: tenant.code } } }]);
    await expect(rows(page)).toContainText(["Delivered"]);

    const pageId = await cms.run((ctx) => aPage(ctx, { platformId, slug: "told" }));
    await arrived(secret, "page.published").toMatchObject([{ data: { page: { id: pageId, slug: "told" } } }]);
    await page.reload();
    await expect(rows(page)).toContainText([/page\.published.*Delivered/, /webhook\.test.*Delivered/]);
    await expectSound(page);
    await expectSoundWhenNarrow(page);
    await page.goto(app("/admin/webhooks"));
    await expect(page.getByRole("row").filter({ hasText: "Search index" })).toContainText(/1 event.*Active.*Delivered/);
    await expectSound(page);
  });

  test("a message that is refused waits and is sent again; a webhook that is paused is told nothing", async ({
    cms,
    browserOf,
  }) => {
    const tenant = await aTenant(cms);
    const page = await browserOf(await aPerson(cms, { roles: [tenant.admin] }));
    await page.goto(app("/admin/webhooks/new"));
    await fill(page.getByLabel("Name", { exact: true }), "Till");
    await fill(address(page), receiver.url);
    await box(page, "page.deleted").check();
    await create(page).click();
    await page.getByRole("link", { name: "To the webhook" }).click();
    receiver.answer(500, "<b>not</b> today");
    await wake(page);
    await button(page, "Send a test").click();
    const row = rows(page);
    await expect(row).toContainText(/Waiting.*[1-9].*(now|in)/);
    const waiting = page.getByRole("link", { name: "Waiting", exact: true });
    await waiting.click();
    await expect(waiting).toHaveAttribute("aria-current", "page");
    await expect(row).toContainText("webhook.test");

    await row.getByRole("link").click();
    await expect(page.getByText("Status 500").first()).toBeVisible();
    await expect(page.getByText("<b>not</b> today").first()).toBeVisible();
    await expect(page.getByText("Next attempt: ")).toBeVisible();
    await expectSound(page);
    await expectSoundWhenNarrow(page);
    receiver.answer(204);
    await button(page, "Send again").click();
    await expect(page.getByText("Status 204").first()).toBeVisible();
    await expect(page.getByText("Delivered", { exact: true })).toBeVisible();
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);

    await page.getByRole("link", { name: "Till" }).click();
    await turn(page, "Pause", "Let it go on");
    await expect(button(page, "Send a test")).toBeHidden();
    await expectSound(page);
    await row.getByRole("link").click();
    await expect(button(page, "Send again")).toBeDisabled();
    await expect(button(page, "Send again")).toHaveAccessibleDescription("The webhook is paused. Let it go on first.");
    await page.getByRole("link", { name: "Till" }).click();
    await turn(page, "Let it go on", "Pause");
  });
});

test("a webhook is edited, though not over what others saved unseen, gets another secret, and is deleted", async ({
  cms,
  browserOf,
}) => {
  const tenant = await aTenant(cms);
  const platformId = platformIdOf(tenant);
  const webhookId = await cms.run((ctx) => aWebhook(ctx, platformId, { name: "Shop", events: ["page.deleted"] }));
  const page = await browserOf(await aPerson(cms, { roles: [tenant.admin] }));
  await page.goto(app(`/admin/webhooks/${webhookId}`));
  await open(page, "Edit");
  await fill(address(page), receiver.url);
  const theirs = { name: "Theirs", url: "https://hooks.example.com/", events: ["page.deleted" as const] };
  await cms.run((ctx) => updateWebhook(ctx, { webhookId, ...theirs, privateHosts: [] }));
  const save = dialog(page).getByRole("button", { name: "Save", exact: true });
  await save.click();
  await expect(dialog(page).getByRole("alert")).toBeVisible();
  await expect(address(page)).toHaveValue(receiver.url);
  await expectSound(page);
  await dialog(page).getByRole("button", { name: "Save mine over it" }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole("main")).toContainText(receiver.url);

  await open(page, "New secret");
  await expect(dialog(page)).toContainText("For a day messages are signed with the former one too");
  await dialog(page).getByRole("button", { name: "Make a new secret" }).click();
  const first = await dialog(page).getByLabel("Its secret").inputValue();
  await expectSound(page);
  await dialog(page).getByRole("button", { name: "Done" }).click();
  await open(page, "New secret");
  await dialog(page).getByRole("button", { name: "Make a new secret" }).click();
  const second = await dialog(page).getByLabel("Its secret").inputValue();
  expect(second).not.toBe(first);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await button(page, "Send a test").click();
  await arrived(second, "webhook.test").toHaveLength(1);
  for (const { body, headers } of receiver.received) new Webhook(first).verify(body, headers);

  await open(page, "Delete");
  await expect(dialog(page)).toContainText("The log of what was sent goes too. This cannot be undone");
  await dialog(page).getByRole("button", { name: "Delete the webhook" }).click();
  await expect(page.getByText("No webhook yet")).toBeVisible();
  await expect(page.getByText("“Shop” is told nothing more.")).toBeVisible();
});

test("a webhook is made by the keyboard alone, by an admin who says of which platform", async ({ cms, browserOf }) => {
  const other = await aTenant(cms);
  const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
  await page.goto(app("/admin/webhooks/new"));
  await fill(address(page), "");
  await page.getByLabel("Platform", { exact: true }).selectOption({ label: other.code });
  await tabTo(page, "label", "Name");
  await type(page, "By hand");
  await tabTo(page, "label", "Address");
  await type(page, receiver.url);
  await tabTo(page, "checkbox", /membership\.changed$/);
  await press(page, "Space");
  await press(page, "Enter");
  await expect(page.getByRole("heading", { name: "“By hand” is made" })).toBeFocused();
  await tabTo(page, "link", "To the webhook");
  await press(page, "Enter");
  await expect(page.getByRole("main")).toContainText(`Told of what happens on ${other.code}`);
  await tabTo(page, "button", "Send a test");
  await expect(async () => {
    await press(page, "Enter");
    await expect(rows(page)).not.toHaveCount(0, { timeout: 2000 });
  }).toPass();
  await expect(rows(page).last()).toContainText("Delivered");
});

test("a long log is read part by part, in one state at a time, and long names stay in the window", async ({
  cms,
  browserOf,
}) => {
  const tenant = await aTenant(cms);
  const platformId = platformIdOf(tenant);
  const url = `https://hooks.example.com/${"averylongpath".repeat(30)}`;
  const webhookId = await cms.run(async (ctx) => {
    const made = await aWebhook(ctx, platformId, { name: "Longname".repeat(10), url, events: ["page.restored"] });
    const delivered = Array.from({ length: 52 }, () => ({ state: "delivered" as const }));
    const attempts = [{ at: new Date().toISOString(), durationMs: 3, status: null, answer: "", error: "Refused." }];
    await someMessages(ctx, { platformId, webhookId: made }, [...delivered, { state: "failed", attempts }]);
    return made;
  });
  const page = await browserOf(await aPerson(cms, { roles: [tenant.admin] }));
  await page.goto(app("/admin"));
  const given = page.getByRole("region", { name: "Messages to webhooks that were given up" });
  await expect(given).toContainText("one message within the last day");
  await given.getByRole("link", { name: /^Longname/ }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText("Failed");
  await expectSoundWhenNarrow(page);
  await page.getByRole("link", { name: "Delivered", exact: true }).click();
  await expect(rows(page)).toHaveCount(50);
  await page.getByRole("link", { name: "Next", exact: true }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole("link", { name: "To the beginning" }).click();
  await expect(rows(page)).toHaveCount(50);
  await expectSoundWhenNarrow(page);
  await page.goto(app("/admin/webhooks"));
  await expectSoundWhenNarrow(page);
  await page.goto(app(`/admin/webhooks/${webhookId}?state=waiting`));
  await expect(page.getByText("No message waits")).toBeVisible();
});

test.describe("others", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("see nothing of a platform’s webhooks: its vendors and other platforms’ admins", async ({ cms, browserOf }) => {
    const [ours, theirs] = [await aTenant(cms), await aTenant(cms)];
    const platformId = platformIdOf(ours);
    const hook = await cms.run((ctx) => aDeliveredMessage(ctx, platformId, "Secret hook"));
    const own = `/admin/webhooks/${hook.webhookId}`;
    const ofWebhook = [own, `${own}?platform=${theirs.code}`, `${own}/deliveries/${hook.deliveryId}`];
    const ofPlatform = ["", "/new"].map((end) => `/admin/webhooks${end}?platform=${ours.code}`);
    for (const role of [ours.owner, ours.editor, theirs.owner, theirs.admin]) {
      const page = await browserOf(await aPerson(cms, { roles: [role] }));
      for (const path of [...ofWebhook, ...ofPlatform]) {
        expect.soft((await page.goto(app(path)))?.status(), path).toBe(404);
        await expect(page.getByText("Secret hook")).toHaveCount(0);
      }
    }
    const admin = await browserOf(await aPerson(cms, { roles: [ours.admin] }));
    expect((await admin.goto(app(ofWebhook[2])))?.status()).toBe(200);
    await admin.goto(app("/admin/webhooks"));
    await expect(admin.getByRole("link", { name: "Secret hook" })).toBeVisible();
  });
});
