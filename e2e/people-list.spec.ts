import { randomBytes } from "node:crypto";
import { roleColumns } from "@/cms/users/role";
import { invitations, mails, userRoles, users } from "@/db/schema";
import type { Cms } from "./support/cms";
import { personOf } from "./support/console";
import { atEachWidth, expect, expectSound, test } from "./support/journey";
import { anEmail, aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant, superAdmin, type Tenant } from "./support/tenant";

/** Stores people with names `{mark} 000` and so on, without passwords. */
function manyPeople({ run }: Pick<Cms, "run">, count: number, mark: string, role: Tenant["editor"]): Promise<void> {
  return run(async ({ db }) => {
    const values = Array.from({ length: count }, (_, index) => ({
      email: anEmail("many"),
      name: `${mark} ${String(index).padStart(3, "0")}`,
    }));
    const stored = await db.insert(users).values(values).returning({ userId: users.id });
    await db.insert(userRoles).values(stored.map(({ userId }) => ({ userId, ...roleColumns(role) })));
  });
}

/** Stores invitations to `{index}-{mark}` and so on, the first sent last. */
function manyInvitations({ run }: Pick<Cms, "run">, count: number, mark: string, role: Tenant["admin"]): Promise<void> {
  const now = Date.now();
  return run(async ({ db }) => {
    const values = Array.from({ length: count }, (_, index) => ({
      email: `${String(index).padStart(3, "0")}-${mark}@many.example`,
      ...roleColumns(role),
      tokenHash: randomBytes(32).toString("hex"),
      sentAt: new Date(now - index * 1000),
      expiresAt: new Date(now + 24 * 3600 * 1000),
    }));
    await db.insert(invitations).values(values);
  });
}

atEachWidth(() => {
  test("120 invitations are read part by part, beside the people, whose part stays", async ({ cms, browserOf }) => {
    const { admin, editor, code } = await aTenant(cms);
    const mark = randomBytes(3).toString("hex");
    await manyInvitations(cms, 120, mark, editor);
    await manyPeople(cms, 60, `Crowd ${mark}`, editor);
    const page = await browserOf(await aPerson(cms, { name: "Aa Admin", roles: [admin] }));
    await page.goto(app(`/admin/users?platform=${code}`));
    const invited = page.getByRole("region", { name: "Invitations" });
    const people = page.getByRole("region", { name: "People" });
    const addresses = invited.getByText(new RegExp(`^\\d{3}-${mark}@many.example`));
    await expect(addresses.filter({ visible: true })).toHaveCount(5);
    await invited.getByText("Show 45 more").click();
    await expect(addresses.filter({ visible: true })).toHaveCount(50);
    await people.getByRole("link", { name: "Next" }).click();
    await expect(people.getByText(`Crowd ${mark} 059`, { exact: true })).toBeVisible();
    for (const [first, count] of [
      ["050", 50],
      ["100", 20],
    ] as const) {
      await invited.getByRole("link", { name: "Next" }).click();
      await expect(addresses.first()).toContainText(`${first}-${mark}`);
      await expect(addresses.filter({ visible: true })).toHaveCount(count);
    }
    await expect(invited.getByRole("link", { name: "Next" })).toHaveCount(0);
    await expect(people.getByText(`Crowd ${mark} 059`, { exact: true })).toBeVisible();
    await expectSound(page);
    await page.getByRole("searchbox").fill(`119-${mark}`);
    await page.getByRole("button", { name: "Search" }).click();
    await expect(addresses).toHaveCount(1);
    await expect(invited.getByRole("link")).toHaveCount(0);
  });

  test("200 people are read part by part, the search finds them, and says when there is nobody", async ({
    cms,
    browserOf,
  }) => {
    const { admin, editor } = await aTenant(cms);
    const mark = `Crowd ${randomBytes(3).toString("hex")}`;
    await manyPeople(cms, 200, mark, editor);
    const page = await browserOf(await aPerson(cms, { name: "Zoé Admin", roles: [admin] }));
    await page.goto(app("/admin/users"));
    const shown = page.getByText(new RegExp(`^${mark} \\d{3}$`));
    const search = page.getByRole("searchbox", { name: "Name or e-mail address" });
    await search.fill(mark);
    await search.press("Enter");
    for (const first of ["000", "050", "100", "150"]) {
      await expect(shown.first()).toHaveText(`${mark} ${first}`);
      await expect(shown).toHaveCount(50);
      if (first === "000") await expectSound(page);
      if (first !== "150") await page.getByRole("link", { name: "Next" }).click();
    }
    await expect(page.getByRole("link", { name: "Next" })).toBeHidden();
    await page.getByRole("link", { name: "To the beginning" }).click();
    await expect(shown.first()).toHaveText(`${mark} 000`);

    await search.fill(`${mark} 17`);
    await page.getByRole("button", { name: "Search" }).click();
    await expect(shown).toHaveCount(10);
    await expect(search).toHaveValue(`${mark} 17`);

    const nothing = `<b>100%_\\'";--`;
    await search.fill(nothing);
    await search.press("Enter");
    await expect(page.getByText(`Nobody matches “${nothing}”`)).toBeVisible();
    await expectSound(page);
  });

  test("the longest names and addresses stay inside the list", async ({ cms, browserOf }) => {
    const { admin, editor } = await aTenant(cms);
    const email = `${"long".repeat(15)}-${randomBytes(3).toString("hex")}@${"domain".repeat(9)}.example.lu`;
    await aPerson(cms, { name: "W".repeat(80), email, roles: [editor, admin] });
    const page = await browserOf(await aPerson(cms, { roles: [admin] }));
    await page.goto(app("/admin/users"));
    await expect(personOf(page, email).first()).toBeVisible();
    await expectSound(page);
  });
});

test("120 mails are read part by part to the oldest, each once", async ({ cms, browserOf }) => {
  const mark = randomBytes(3).toString("hex");
  // Older than those of other tests, which look for theirs among the newest.
  const before = Date.now() - 6 * 3600 * 1000;
  const values = Array.from({ length: 120 }, (_, index) => ({
    recipient: anEmail("many"),
    subject: `Letter ${index} of ${mark}`,
    createdAt: new Date(before - index * 1000),
    sentAt: new Date(before),
  }));
  await cms.run(({ db }) => db.insert(mails).values(values));
  const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
  await page.goto(app("/admin/outbox"));
  const list = page.getByRole("region", { name: "Newest first" });
  const next = list.getByRole("link", { name: "Next" });
  const read: string[] = [];
  for (let isOver = false; !isOver; ) {
    const subjects = await list.getByRole("listitem").getByRole("link").allTextContents();
    expect(subjects.length).toBeLessThanOrEqual(50);
    read.push(...subjects.filter((subject) => subject.endsWith(mark)));
    isOver = (await next.count()) === 0;
    if (isOver) continue;
    expect(subjects).toHaveLength(50);
    const href = (await next.getAttribute("href")) ?? "";
    await next.click();
    await page.waitForURL((url) => url.href.endsWith(href));
  }
  expect(read).toEqual(values.map(({ subject }) => subject));
  await list.getByRole("link", { name: "To the beginning" }).click();
  await page.waitForURL(app("/admin/outbox"));
});
