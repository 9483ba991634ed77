import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { Invalid } from "@/cms/errors";
import { saveDraft } from "@/cms/pages/save-draft";
import { createPreviewLink } from "@/cms/previews/create-preview-link";
import type { SectionKind } from "@/cms/sections/kinds";
import type { Section, SectionFieldsInput } from "@/cms/sections/section";
import { aDocument, aPage } from "@/test/factories";
import { chooseSection, openEditor, publish, sections } from "./support/admin-pages";
import type { Cms } from "./support/cms";
import { expect, test } from "./support/journey";
import { aPerson } from "./support/people";
import { markdownVectors, targetVectors, textVectors } from "./support/script-vectors";
import { app } from "./support/server";
import { aStorefront } from "./support/storefront";

const section = <K extends SectionKind>(kind: K, fields: SectionFieldsInput<K>) =>
  ({ id: randomUUID(), kind, fields }) as unknown as Section;

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

const fits = (most: number) => textVectors.filter((text) => text.length <= most);

/** A page that says every vector wherever it has room for a text. */
function hostilePage() {
  const short = fits(60);
  const questions = chunks(textVectors, 12).map((part) =>
    section("faq", {
      heading: part[0]?.slice(0, 160) ?? "x",
      questions: part.map((text) => ({ question: text.slice(0, 200), answer: text })),
    }),
  );
  const texts = chunks(markdownVectors, 12).map((part) => section("rich-text", { body: part.join("\n\n***\n\n") }));
  const hero = section("hero", {
    eyebrow: short[0],
    heading: '"><img src=x onerror=alert(1)>',
    text: "<img src=x onerror=alert(1)> [x](javascript:alert(1))",
    highlights: short.slice(0, 4),
  });
  return aDocument({
    title: "</title><script>alert(1)</script>",
    seoTitle: '"><script>alert(1)</script>',
    seoDescription: '</script><script>alert(1)</script>" onload="alert(1)',
    menuLabel: "<img src=x onerror=alert(1)>",
    headerOrder: 1,
    sections: [hero, ...questions, ...texts],
  });
}

/** Whatever a script would do that ran: each vector opens a window. */
function watch(page: Page): string[] {
  const ran: string[] = [];
  page.on("dialog", (dialog) => {
    if (dialog.type() === "alert") ran.push(`${page.url()}: ${dialog.message()}`);
    void dialog.accept();
  });
  return ran;
}

/** What a browser would run, or be led to run, of what the page says. */
const dangers = (page: Page, within: string) =>
  page.locator(within).evaluate((root) =>
    [...root.querySelectorAll("*")]
      .filter((element) => {
        const isHandled = element.getAttributeNames().some((name) => name.startsWith("on"));
        const leads = ["href", "src", "action", "formaction", "xlink:href"].map((name) => element.getAttribute(name));
        // A browser passes over white space and control characters in a scheme.
        const isLed = leads.some((to) =>
          /^(javascript|vbscript|data|blob|file):/i.test(to?.replace(/[^!-~]/g, "") ?? ""),
        );
        return isHandled || isLed || /^(script|iframe|object|embed|base|meta|form)$/i.test(element.tagName);
      })
      .map((element) => element.outerHTML.slice(0, 200)),
  );

async function aHostilePage(cms: Cms) {
  const storefront = await aStorefront(cms);
  const { platformId } = storefront;
  const pageId = await cms.run((ctx) =>
    aPage(ctx, { platformId, slug: "hostile", document: hostilePage(), state: "draft" }),
  );
  return { ...storefront, pageId };
}

test("no text of a page runs as a script: written, previewed, shared, published and seen", async ({
  cms,
  browserOf,
}) => {
  test.slow();
  const { platformId, site, pageId } = await aHostilePage(cms);
  const page = await browserOf(await aPerson(cms, { roles: [{ kind: "platform-admin", platformId }] }));
  const ran = watch(page);
  await openEditor(page, pageId);
  const shown = page.frameLocator("iframe");
  await expect(shown.locator("main")).toContainText("alert(1)");
  for (const position of [0, 1, (await sections(page).count()) - 1]) {
    await chooseSection(page, sections(page).nth(position));
    await expect(page.getByRole("region", { name: "Fields" }).getByRole("textbox").first()).toBeVisible();
  }
  expect(await dangers(page, "#main section[aria-label='Fields']")).toEqual([]);
  const { secret } = await cms.run((ctx) => createPreviewLink(ctx, { pageId, lifetime: "day", shows: "draft" }));
  await page.goto(app(`/preview/${secret}`));
  await expect(page.locator("main")).toContainText("alert(1)");
  expect(await dangers(page, "main")).toEqual([]);

  await openEditor(page, pageId);
  await publish(page).click();
  await expect(page.getByText("Published", { exact: true }).first()).toBeVisible();
  await page.goto(app(`${site.base}/hostile`));
  await expect(page.locator("main")).toContainText("alert(1)");
  for (const part of ["main", "header", "footer"]) expect(await dangers(page, part)).toEqual([]);
  for (const summary of await page.locator("main summary").all()) await summary.click();
  expect(ran).toEqual([]);
});

test("no link leads to a script and no picture comes from one, whoever writes it", async ({ cms }) => {
  const { platformId } = await aStorefront(cms);
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, slug: "links", state: "draft" }));
  for (const target of targetVectors) {
    const link = { label: "x", href: target };
    const image = { src: target, alt: "", width: 10, height: 10 };
    for (const fields of [
      { heading: "x", primaryLink: link },
      { heading: "x", image },
    ]) {
      const document = aDocument({ sections: [section("hero", fields)] });
      const saved = cms.run((ctx) => saveDraft(ctx, { pageId, version: 1, content: { document } }));
      await expect(saved, target).rejects.toThrow(Invalid);
    }
  }
});
