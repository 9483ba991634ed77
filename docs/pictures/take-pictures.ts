import type { Page } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { pages, vendors } from "@/db/schema";
import { demoPassword } from "@/db/seed/people";
import { chooseSection, sections } from "@/e2e/support/admin-pages";
import { expect, mainHeading, test } from "@/e2e/support/journey";
import { app } from "@/e2e/support/server";

const owner = { email: "owner@wizamart.example", password: demoPassword };
const admin = { email: "admin@orion.example", password: demoPassword };

/** Each login, what it looks at, and the file without its ending. */
const pictures = [
  { login: null, path: "/oms/", file: "platform" },
  { login: null, path: "/oms/vendors/wizamart/", file: "storefront" },
  { login: null, path: "/loyalty/", file: "another-platform" },
  { login: owner, path: "/dashboard", file: "dashboard" },
  { login: owner, path: "/dashboard/pages?vendor=wizamart&platform=oms", file: "dashboard-pages" },
  { login: admin, path: "/admin", file: "admin" },
  { login: admin, path: "/admin/content-pages?platform=oms&tab=default", file: "admin-content-pages" },
];

test.use({ viewport: { width: 1440, height: 900 } });

for (const { login, path, file } of pictures) {
  test(file, async ({ browserOf }) => {
    const page = await browserOf(login);
    await page.goto(app(path));
    await expect(mainHeading(page)).toBeVisible();
    await take(page, file);
  });
}

test("editor", async ({ browserOf, cms }) => {
  const page = await browserOf(owner);
  const [about] = await cms.run(({ db }) =>
    db
      .select({ id: pages.id })
      .from(pages)
      .innerJoin(vendors, eq(vendors.id, pages.vendorId))
      .where(and(eq(vendors.code, "wizamart"), eq(pages.slug, "about"))),
  );
  await page.goto(app(`/dashboard/pages/${about?.id}`));
  await chooseSection(page, sections(page).nth(1));
  await expect(page.frameLocator("iframe").getByRole("heading").first()).toBeVisible();
  await take(page, "editor");
});

/** Once its letters and pictures are there, in a file that a README can carry. */
async function take(page: Page, file: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await sharp(await page.screenshot({ animations: "disabled" }))
    .webp({ quality: 78 })
    .toFile(`docs/pictures/${file}.webp`);
}
