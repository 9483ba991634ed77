import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { beautifulHtml, hostileHtml } from "@/cms/legacy/generate/hostile-html";
import { aPlatform } from "@/test/factories";
import { aPng } from "@/test/pictures";
import { atEachWidth, expect, expectSound, test } from "./support/journey";
import { importOldPages, type OldPage, oldOrigin } from "./support/legacy";
import { app } from "./support/server";

/** What a page of the old site could load, and what asks for what is not there. */
test.use({ expectedErrors: [/net::ERR|status of 404/] });

const beautiful: OldPage = { slug: "our-story", title: "Our story", content: beautifulHtml };
const hostile: OldPage = { slug: "summer-sale", title: "Summer sale", content: hostileHtml };

let code = "";
let vendor = "";
const storefront = (slug: string) => app(`/${code}/vendors/${vendor}/${slug}`);

test.beforeAll(async ({ cms }) => {
  code = `old${randomBytes(4).toString("hex")}`;
  vendor = `${code}-bakery`;
  await cms.run((ctx) => aPlatform(ctx, { code, name: code, pathPrefix: code }));
  await importOldPages(cms, { platform: code, vendor, pages: [beautiful, hostile] });
});

/**
 * What a reader finds in the text of a page, in order. Letters that stand above or below the line are taken as plain ones,
 * and spaces and quotation marks as nothing: browsers put them in where elements begin.
 */
function readText(page: Page) {
  return page.locator("main").evaluate((main) => {
    const words = (element: Element) => (element.textContent ?? "").normalize("NFKC").replace(/[\s“”]+/g, "");
    const all = (selector: string) => [...main.querySelectorAll(selector)];
    return {
      headings: all("h1, h2, h3").map((each) => `${each.tagName} ${words(each)}`),
      items: all("li").map(words),
      numbers: all("ol").map((each) => each.getAttribute("start")),
      cells: all("th, td").map(words),
      quotes: all("blockquote").map(words),
      code: all("code").map((each) => each.textContent?.trimEnd()),
      links: all("a").map((each) => `${words(each)} → ${(each as HTMLAnchorElement).href}`),
      pictures: all("img").map((each) => `${each.getAttribute("alt")} ${(each as HTMLImageElement).src}`),
      text: words(main),
    };
  });
}

/** Shows a page as the old site did: a title of its own where the text begins with none, then the text as it was stored. */
async function showOld(page: Page, { slug, content }: OldPage): Promise<void> {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Old</title><main>${content}</main></html>`;
  await page.route(`${oldOrigin}/**`, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(`${oldOrigin}/${slug}`);
}

async function playPictures(page: Page): Promise<void> {
  const body = await aPng();
  await page.route("https://images.example.lu/**", (route) => route.fulfill({ contentType: "image/png", body }));
}

/** Whatever runs in a page of the old system says so by an alert. */
const watchAlerts = (page: Page) =>
  page.addInitScript(() => {
    window.alert = () => document.documentElement.setAttribute("data-alerted", "");
  });

atEachWidth(() => {
  test("a beautiful page of the old system looks as it was meant", async ({ page }, info) => {
    await playPictures(page);
    await showOld(page, beautiful);
    const before = await readText(page);
    await page.screenshot({ path: info.outputPath("beautiful-before.png"), fullPage: true });
    await page.goto(storefront(beautiful.slug));
    await page.screenshot({ path: info.outputPath("beautiful-after.png"), fullPage: true });
    expect(before.headings).toContain("H2 Ourbread");
    expect(await readText(page)).toEqual(before);
    await expect(page.locator("main strong").first()).toHaveText("1923");
    await expectSound(page);
  });

  test("a hostile page of the old system keeps its words and loses its teeth", async ({ page }, info) => {
    await playPictures(page);
    await watchAlerts(page);
    await showOld(page, hostile);
    await expect(page.locator("html[data-alerted]")).toBeAttached();
    await page.screenshot({ path: info.outputPath("hostile-before.png"), fullPage: true });
    const before = await readText(page);
    await page.goto(storefront(hostile.slug));
    await page.screenshot({ path: info.outputPath("hostile-after.png"), fullPage: true });
    const main = page.locator("main");
    await expect(main.locator("script, style, iframe, object, form, input, svg[onload], [style]")).toHaveCount(0);
    const handlers = await main.evaluate((element) =>
      [...element.querySelectorAll("*")].flatMap((each) => each.getAttributeNames().filter((name) => /^on/.test(name))),
    );
    expect(handlers).toEqual([]);
    const { cells, headings, links, pictures, text } = await readText(page);
    expect(headings).toEqual(before.headings);
    expect(cells.filter(Boolean)).toEqual(before.cells);
    expect(links).toEqual(["plainone → https://www.example.lu/menu", `theoldcontactpage → ${app(`/${code}/contact`)}`]);
    expect(pictures).toEqual(before.pictures.filter((each) => !each.startsWith("inline")));
    for (const sentence of [
      "Aparagraphthatnobodyclosedproperlystaysreadable.",
      "Anunsafelink,aplainone,andtheoldcontactpage.",
      "Textinboxesandinmoreboxes.Openinghours",
      "5<6&amp;{{vendor.name}}*notemphasised*_northis_#noheading.Unfinishedbold",
    ]) {
      expect(text).toContain(sentence);
    }
    expect(text).not.toContain("thisneverwastext");
    await expect(page.locator("html[data-alerted]")).toHaveCount(0);
    await expectSound(page);
  });
});
