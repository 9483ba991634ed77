import type { FileChooser, Page } from "@playwright/test";
import { mediaAddress } from "@/cms/media/address";
import { aPage } from "@/test/factories";
import { aMedia, aSectionWith } from "@/test/media";
import { dialog } from "./support/console";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, test } from "./support/journey";
import { chosen, sendPicture } from "./support/media";
import { aPerson, cookieHeader, sessionOf } from "./support/people";
import { app } from "./support/server";
import { aTenant, type Tenant } from "./support/tenant";

const platformOf = ({ admin }: Tenant) => ("platformId" in admin ? admin.platformId : "");
const vendorOf = ({ owner }: Tenant) => ("vendorId" in owner ? owner.vendorId : "");

/** What the browser says of files that are refused, and of deletions. */
test.use({ expectedErrors: [/status of (422|409|503)/] });

/** Chooses files in the dialog that a button opens; again as long as the page is not awake. */
async function choose(page: Page, button: string, files: Parameters<FileChooser["setFiles"]>[0]) {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).click();
  await (await chooser).setFiles(files);
}

const picture = (page: Page, name: string) => page.getByRole("button", { name: `Open ${name}` });

atEachWidth((width) => {
  test("an admin takes pictures in, describes one, and sees where it is used", async ({ cms, browserOf }) => {
    const tenant = await aTenant(cms);
    const page = await browserOf(await aPerson(cms, { roles: [tenant.admin] }));
    await page.goto(app("/admin/media"));
    await expect(page.getByText("No picture yet")).toBeVisible();
    await expectSound(page);

    await choose(page, "Upload pictures", [await chosen.photo(), chosen.page(), await chosen.plain()]);
    await expect(picture(page, "market hall.jpg")).toBeVisible();
    await expect(picture(page, "poster.png")).toBeVisible();
    await expect(page.getByRole("alert").filter({ hasText: "is a web page, whatever its name says" })).toBeVisible();
    await page.getByRole("button", { name: "Close the message about not a picture.png" }).click();
    await expect(page.getByText("No alternative text")).toHaveCount(2);
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    await picture(page, "market hall.jpg").click();
    await expect(dialog(page).getByText("Say what the picture shows, or mark it as decoration")).toBeVisible();
    await expect(dialog(page).getByText("No page shows it.")).toBeVisible();
    await expectSound(page);
    if (width < 1000) await expectSoundWhenNarrow(page);
    await dialog(page).getByLabel("Alternative text").fill("The market hall at noon");
    const focus = dialog(page).getByRole("button", { name: /^Focal point/ });
    await focus.press("ArrowLeft");
    await focus.press("Shift+ArrowUp");
    await expect(focus).toHaveAccessibleName("Focal point: 49 % from the left, 40 % from the top");
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await dialog(page).getByRole("button", { name: "Close" }).click();
    await expect(page.getByText("No alternative text")).toHaveCount(1);

    await page.getByLabel("Name or alternative text").fill("at noon");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(picture(page, "poster.png")).toBeHidden();
    await expect(picture(page, "market hall.jpg")).toBeVisible();
  });
});

test("a picture is cropped by numbers and by its edges, and whole again", async ({ cms, browserOf }) => {
  const tenant = await aTenant(cms);
  const page = await browserOf(await aPerson(cms, { roles: [tenant.admin] }));
  await page.goto(app("/admin/media"));
  await choose(page, "Upload pictures", await chosen.plain());
  await picture(page, "poster.png").click();
  await dialog(page).getByRole("button", { name: "Crop" }).click();
  await dialog(page).getByLabel("Width").fill("350");
  await dialog(page).getByLabel("From the left").fill("100");
  await dialog(page).getByLabel("Height").fill("9999");
  await dialog(page).getByLabel("Height").blur();
  await expect(dialog(page).getByLabel("Height")).toHaveValue("700");
  await expectSound(page);
  await dialog(page).getByRole("button", { name: "Show this part" }).click();
  await expect(dialog(page).getByText("350 × 700 pixels")).toBeVisible();
  await expect(dialog(page).getByText("700 × 700 pixels")).toBeVisible();

  await dialog(page).getByRole("button", { name: "Crop" }).click();
  await dialog(page).getByRole("button", { name: "Whole picture" }).click();
  const area = await dialog(page).getByRole("img", { name: "All that the file holds" }).boundingBox();
  if (!area) throw new Error("The picture is not shown.");
  await page.mouse.move(area.x + area.width - 2, area.y + area.height - 2);
  await page.mouse.down();
  await page.mouse.move(area.x + area.width / 2, area.y + area.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(dialog(page).getByLabel("Width")).toHaveValue(/^3[45]\d$/);
  await dialog(page).getByRole("button", { name: "Whole picture" }).click();
  await dialog(page).getByRole("button", { name: "Show this part" }).click();
  await expect(dialog(page).getByText("700 × 700 pixels")).toBeVisible();
  await expect(dialog(page).getByText("Whole picture")).toBeHidden();
});

test("visitors see a replaced picture at the next request; it cannot be deleted while a page shows it", async ({
  cms,
  browserOf,
}) => {
  const tenant = await aTenant(cms);
  const admin = await aPerson(cms, { roles: [tenant.admin] });
  const platformId = platformOf(tenant);
  const cookie = cookieHeader(await sessionOf(admin));
  const sent = await sendPicture({ platformId, vendorId: null }, cookie, {
    name: "hall.jpg",
    bytes: (await chosen.photo()).buffer,
  });
  const { id } = ((await sent.json()) as { result: { picture: { id: string } } }).result.picture;
  await cms.run((ctx) =>
    aPage(ctx, {
      platformId,
      slug: "market",
      document: { title: "Our market", sections: [aSectionWith(id, "The hall")] },
    }),
  );

  const visitor = await browserOf(null);
  const shown = visitor.getByRole("img", { name: "The hall" });
  await visitor.goto(app(`/${tenant.code}/market`));
  await expect(shown).toHaveAttribute("srcset", new RegExp(`/media/${id}/[0-9a-f]{16}-320.webp 320w, `));
  const before = await shown.getAttribute("srcset");
  expect(await shown.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBeGreaterThan(0);
  await expect(shown).toHaveAttribute("height", "900");

  const page = await browserOf(admin);
  await page.goto(app(`/admin/media?platform=${tenant.code}&media=${id}`));
  await expect(dialog(page).getByRole("link", { name: "Our market" })).toBeVisible();
  await choose(page, "Replace", await chosen.plain());
  await expect(page.getByText("hall.jpg is replaced")).toBeVisible();
  await visitor.reload();
  await expect(shown).toHaveAttribute("height", "700");
  expect(await shown.getAttribute("srcset")).not.toBe(before);
  const old = await visitor.request.get(app(String(before).split(" ")[0]));
  expect(new URL(old.url()).pathname).toBe(mediaAddress(id));

  await dialog(page).getByRole("button", { name: "Delete" }).click();
  await expect(
    dialog(page).getByText("The page “Our market” shows this picture. Take it off the page first."),
  ).toBeVisible();
});

test("a picture that no page shows is deleted, and comes back", async ({ cms, browserOf }) => {
  const tenant = await aTenant(cms);
  const page = await browserOf(await aPerson(cms, { roles: [tenant.admin] }));
  await page.goto(app("/admin/media"));
  await choose(page, "Upload pictures", await chosen.plain());
  await picture(page, "poster.png").click();
  await dialog(page).getByRole("button", { name: "Delete" }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(picture(page, "poster.png")).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(picture(page, "poster.png")).toBeVisible();
});

test("files are dropped and pasted", async ({ cms, browserOf }) => {
  const tenant = await aTenant(cms);
  const page = await browserOf(await aPerson(cms, { roles: [tenant.admin] }));
  await page.goto(app("/admin/media"));
  await expect(page.getByText("No picture yet")).toBeVisible();
  const { buffer } = await chosen.plain();
  const hand = (kind: "drop" | "paste", name: string) =>
    page.getByText("Or drop or paste them here").evaluate(
      (target, { kind, name, bytes }) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], name, { type: "image/png" }));
        const options = { bubbles: true, cancelable: true };
        target.dispatchEvent(
          kind === "drop"
            ? new DragEvent("drop", { ...options, dataTransfer: data })
            : new ClipboardEvent("paste", { ...options, clipboardData: data }),
        );
      },
      { kind, name, bytes: [...buffer] },
    );
  await hand("drop", "dropped.png");
  await expect(picture(page, "dropped.png")).toBeVisible();
  await hand("paste", "pasted.png");
  await expect(picture(page, "pasted.png")).toBeVisible();
});

test("a vendor shows its platform's pictures, and changes its own alone", async ({ cms, browserOf }) => {
  const tenant = await aTenant(cms);
  const place = { platformId: platformOf(tenant), vendorId: null };
  const admin = cookieHeader(await sessionOf(await aPerson(cms, { roles: [tenant.admin] })));
  await sendPicture(place, admin, { name: "lent.jpg", bytes: (await chosen.photo()).buffer });
  const page = await browserOf(await aPerson(cms, { roles: [tenant.editor] }));
  await page.goto(app("/dashboard/media"));
  await choose(page, "Upload pictures", await chosen.plain("own.png"));
  await picture(page, "own.png").click();
  await expect(dialog(page).getByRole("button", { name: "Delete" })).toBeVisible();
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await picture(page, "lent.jpg").click();
  await expect(dialog(page).getByText("This picture is the platform’s.")).toBeVisible();
  for (const name of ["Delete", "Replace", "Crop", "Save"]) {
    await expect(dialog(page).getByRole("button", { name })).toHaveCount(0);
  }
  await expectSound(page);
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await page.getByLabel("Whose pictures").selectOption({ label: "Your own" });
  await expect(picture(page, "lent.jpg")).toBeHidden();
  await expect(picture(page, "own.png")).toBeVisible();
});

test("many pictures come page by page, long names stay inside", async ({ cms, browserOf }) => {
  const tenant = await aTenant(cms);
  const platformId = platformOf(tenant);
  await cms.run(async (ctx) => {
    for (let index = 0; index < 100; index++)
      await aMedia(ctx, { platformId, name: `${"long".repeat(30)}-${index}.jpg` });
  });
  // Their files are in no storage: a library must stand even then.
  const page = await browserOf(await aPerson(cms, { roles: [tenant.admin] }));
  await page.route("**/media/*/*.webp", (route) => route.fulfill({ status: 200, contentType: "image/webp", body: "" }));
  await page.goto(app("/admin/media"));
  await expect(page.getByRole("list", { name: "Pictures" }).getByRole("listitem")).toHaveCount(48);
  await expectSoundWhenNarrow(page);
  await page.getByRole("link", { name: "Next" }).click();
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page.getByRole("list", { name: "Pictures" }).getByRole("listitem")).toHaveCount(4);
});

test("the editor's field chooses a picture, takes one in, and says what it shows on the page", async ({
  cms,
  browserOf,
}) => {
  const tenant = await aTenant(cms);
  const [platformId, vendorId] = [platformOf(tenant), vendorOf(tenant)];
  const lent = cookieHeader(await sessionOf(await aPerson(cms, { roles: [tenant.admin] })));
  await sendPicture({ platformId, vendorId: null }, lent, { name: "lent.jpg", bytes: (await chosen.photo()).buffer });
  const section = {
    ...aSectionWith(crypto.randomUUID()),
    fields: {
      ...aSectionWith("").fields,
      image: { src: "/illustrations/oms/mark.svg", alt: "", width: 64, height: 64 },
    },
  };
  const pageId = await cms.run((ctx) =>
    aPage(ctx, { platformId, vendorId, slug: "stall", document: { title: "Our stall", sections: [section as never] } }),
  );
  const page = await browserOf(await aPerson(cms, { roles: [tenant.editor] }));
  await page.goto(app(`/dashboard/pages/${pageId}`));
  const field = page.getByRole("group", { name: "Image", exact: true });
  await field.getByRole("button", { name: /^Replace/ }).click();
  await expect(dialog(page).getByRole("button", { name: "Choose lent.jpg" })).toBeVisible();
  await expectSound(page);
  await choose(page, "Upload", await chosen.plain("stall.png"));
  await dialog(page).getByRole("button", { name: "Choose stall.png" }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(field.getByText("Say what the picture shows, or mark it as decoration.")).toBeVisible();
  await field.getByLabel("Alternative text").fill("Our stall on Saturdays");

  // Into running text too.
  await page.getByRole("toolbar", { name: "Formatting" }).getByRole("button", { name: "Image", exact: true }).click();
  await dialog(page).getByRole("button", { name: "Choose lent.jpg" }).click();
  await expect(page.getByLabel("Description for those who do not see it")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Body" }).locator("img[src^='/media/']")).toBeVisible();
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/saved/i).first()).toBeVisible();
  await page.goto(app("/dashboard/media"));
  await picture(page, "stall.png").click();
  await expect(dialog(page).getByRole("link", { name: "Our stall" })).toBeVisible();
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await picture(page, "lent.jpg").click();
  await expect(dialog(page).getByRole("link", { name: "Our stall" })).toBeVisible();
});
