import { randomBytes } from "node:crypto";
import { roleColumns } from "@/cms/users/role";
import { userRoles, users } from "@/db/schema";
import type { Cms } from "./support/cms";
import { personOf } from "./support/console";
import { atEachWidth, expect, expectSound, test } from "./support/journey";
import { anEmail, aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant, type Tenant } from "./support/tenant";

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

atEachWidth(() => {
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
