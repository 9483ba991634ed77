import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { aDocument, aPage } from "@/test/factories";
import {
  addSection,
  chooseSection,
  expectSaved,
  fields,
  openEditor,
  saveDraft,
  sections,
  showPart,
} from "./support/admin-pages";
import { undo } from "./support/admin-platforms";
import type { Cms } from "./support/cms";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, test } from "./support/journey";
import { press, reach, type } from "./support/keyboard";
import { aPerson } from "./support/people";
import { ask } from "./support/sites";
import { aStorefront } from "./support/storefront";

/** A page with one text, opened by an admin of its platform. */
async function aText(
  cms: Cms,
  browserOf: (person: Awaited<ReturnType<typeof aPerson>>) => Promise<Page>,
  body: string,
) {
  const { platformId, site } = await aStorefront(cms);
  const section = { id: randomUUID(), kind: "rich-text" as const, fields: { body } };
  const document = aDocument({ title: "About us", sections: [section] });
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, slug: "about", document }));
  const page = await browserOf(await aPerson(cms, { roles: [{ kind: "platform-admin", platformId }] }));
  await openEditor(page, pageId);
  await chooseSection(page, sections(page).first());
  const text = fields(page).getByRole("textbox", { name: "Body" });
  await expect(text).toBeVisible();
  return { page, site, text };
}

const tool = (page: Page, name: string) =>
  page.getByRole("toolbar", { name: "Formatting" }).getByRole("button", { name, exact: true });

async function inMenu(page: Page, menu: string, item: string | RegExp): Promise<void> {
  await tool(page, menu).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** The text as it is stored; shown as it will look again afterwards. */
async function storedText(page: Page): Promise<string> {
  await tool(page, "Markdown").click();
  const source = await fields(page).getByRole("textbox", { name: "Body" }).inputValue();
  await page.getByRole("button", { name: "Show as it will look" }).click();
  await expect(page.getByRole("toolbar", { name: "Formatting" })).toBeVisible();
  return source;
}

/** Pastes as another program would have it copied. */
function paste(text: Locator, copied: { html?: string; words?: string }): Promise<void> {
  return text.evaluate((element, { html, words }) => {
    const clipboardData = new DataTransfer();
    if (html) clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", words ?? "");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, copied);
}

atEachWidth(() => {
  test("a text is written with its tools: a heading, a list, a table, a variable and a link to a page", async ({
    cms,
    browserOf,
  }) => {
    const { page, site, text } = await aText(cms, browserOf, "First.");
    await text.click();
    await press(page, "ControlOrMeta+End");
    await press(page, "Enter");
    await inMenu(page, "Text", "Heading 2");
    await expect(text).toBeFocused();
    await page.keyboard.type("What we do");
    await press(page, "Enter");
    await page.keyboard.type("Ask ");
    await press(page, "ControlOrMeta+b");
    await page.keyboard.type("us");
    await press(page, "ControlOrMeta+b");
    await page.keyboard.type(" at ");
    await inMenu(page, "Insert a variable", /^Name of the platform/);
    await expect(text.getByText("Name of the platform")).toBeVisible();
    await page.keyboard.type(" or ");
    await press(page, "ControlOrMeta+k");
    const dialog = page.getByRole("dialog", { name: "Link" });
    await dialog.getByRole("combobox", { name: "Leads to" }).fill("welc");
    await page.getByRole("option", { name: /Welcome/ }).click();
    await expect(dialog.getByText("Page: Welcome")).toBeVisible();
    await dialog.getByRole("button", { name: "Insert the link" }).click();
    await expect(text.getByRole("link", { name: "Welcome" })).toBeVisible();
    await page.keyboard.type(" now.");
    await press(page, "Enter");
    await tool(page, "Bullet list").click();
    await page.keyboard.type("One");
    await press(page, "Enter");
    await press(page, "Enter");
    await inMenu(page, "Table", "Insert a table of three columns");
    await page.keyboard.type("Day");
    await press(page, "Tab");
    await page.keyboard.type("Hours");
    await inMenu(page, "Table", "Remove the row");
    await expect(text.getByRole("row"), "the next row is the headers now").toHaveCount(2);
    await expect(text.getByRole("columnheader")).toHaveCount(3);
    for (const header of await text.getByRole("columnheader").all()) {
      await header.click();
      await page.keyboard.type("Open");
    }
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    expect(await storedText(page)).toMatch(
      /^First\.\n\n## What we do\n\nAsk \*\*us\*\* at \{\{platform\.name\}\} or \[Welcome\]\(page:home\) now\.\n\n- One\n\n\|.*Open.*\|\n\| - \| - \| - \|\n\|/s,
    );
    await saveDraft(page).click();
    await expectSaved(page);
    expect((await ask(site, "/about")).body.toString(), "a draft is not seen").not.toContain("What we do");
  });
});

test("a text that is only looked at stays as it is stored, to the letter", async ({ cms, browserOf }) => {
  const body = "* one\n* __two__\n\nA [link][1]\nthat goes on.\n\n[1]: page:home";
  const { page, text } = await aText(cms, browserOf, body);
  await text.click();
  for (const key of ["ArrowDown", "End", "Shift+ArrowLeft", "ControlOrMeta+Home"]) await press(page, key);
  expect(await storedText(page)).toBe(body);
  await expect(page.getByText("Nothing changed")).toBeVisible();
  await text.click();
  await page.keyboard.type("x");
  await press(page, "Backspace");
  expect(await storedText(page), "what is taken back is no change").toBe(body);
});

test("what can only be kept as Markdown is shown as Markdown, until it can", async ({ cms, browserOf }) => {
  const body = "A note[^1].\n\n[^1]: Below.";
  const { page, text } = await aText(cms, browserOf, body);
  await expect(text).toHaveValue(body);
  await expect(page.getByText(/only kept whole as Markdown/)).toBeVisible();
  await page.getByRole("button", { name: "Show as it will look" }).click();
  await expect(text).toHaveValue(body);
  await text.fill("A **note**.");
  await page.getByRole("button", { name: "Show as it will look" }).click();
  await expect(text.getByText("note")).toHaveCSS("font-weight", "700");
});

test("what is pasted from Word and from web pages is cleaned, and nothing in it runs", async ({ cms, browserOf }) => {
  const { page, text } = await aText(cms, browserOf, "What was there.");
  await text.click();
  await press(page, "ControlOrMeta+a");
  await paste(text, {
    html: `<html><head><style>p{color:red}</style></head><body><!--StartFragment-->
<h1 class="MsoTitle" style="mso-x:y">Our <span style="color:red">work</span></h1>
<p class="MsoNormal"><b>Bold</b><o:p>&nbsp;</o:p> and <a href="javascript:window.ran=1">danger</a><img src=x onerror="window.ran=1"></p>
<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>  </span></span>First</p>
<p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o<span>  </span></span>Within</p>
<table><tr><td><p>A</p></td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>
<img src="data:image/png;base64,AAAA"><svg onload="window.ran=1"></svg><script>window.ran=1</script><!--EndFragment--></body></html>`,
  });
  await expect(page.getByText(/2 images were left out/)).toBeVisible();
  await expect(page.getByText(/One link was removed/)).toBeVisible();
  expect(await storedText(page)).toBe(
    "## Our work\n\n**Bold** and danger\n\n- First\n  - Within\n\n| A | B |\n| - | - |\n| 1 | 2 |",
  );
  await expectSound(page);
  expect(await page.evaluate(() => (window as Window & { ran?: number }).ran)).toBeUndefined();
});

test("of a paste of a million letters as much comes in as there is room for, and the rest stays at hand", async ({
  cms,
  browserOf,
}) => {
  const { page, text } = await aText(cms, browserOf, "Before.");
  await text.click();
  await press(page, "ControlOrMeta+End");
  await paste(text, { words: "Many words in **many** lines.\n\n".repeat(33_000) });
  await expect(page.getByText(/longer than this text may be, which is 40,000 characters/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy the rest" })).toBeVisible();
  const stored = await storedText(page);
  expect(stored.length).toBeLessThanOrEqual(40_000);
  expect(stored.length).toBeGreaterThan(30_000);
  await saveDraft(page).click();
  await expectSaved(page);
});

test("a link's target is found by its title, said in words, and refused at once where it would run a script", async ({
  cms,
  browserOf,
}) => {
  const { page } = await aText(cms, browserOf, "Text.");
  const call = await addSection(page, "Call to action");
  const target = call.getByRole("combobox", { name: "Leads to" }).first();
  await target.fill("javascript:alert(1)");
  await expect(target).toHaveAccessibleDescription(/Links that begin with “javascript:” are not allowed/);
  await expect(target, "what was typed stays").toHaveValue("javascript:alert(1)");
  await target.fill("page:nowhere");
  await expect(target).toHaveAccessibleDescription(/No page answers to “nowhere” yet/);
  await target.fill("wel");
  await press(page, "ArrowDown");
  await press(page, "Enter");
  await expect(target).toHaveValue("page:home");
  await expect(target).toHaveAccessibleDescription("Page: Welcome");
  await target.fill("kim@example.lu");
  await page.getByRole("option", { name: /An e-mail address/ }).click();
  await expect(target).toHaveValue("mailto:kim@example.lu");
  await expectSound(page);
});

test("questions are folded, moved, dragged by keyboard, duplicated, removed and brought back", async ({
  cms,
  browserOf,
}) => {
  const { page } = await aText(cms, browserOf, "Text.");
  const faq = await addSection(page, "FAQ");
  const items = faq.getByRole("listitem");
  const add = faq.getByRole("button", { name: "Add to questions" });
  while ((await items.count()) < 2) await add.click();
  for (const [index, question] of ["Why?", "How?"].entries()) {
    const item = items.nth(index);
    const head = item.getByRole("button", { name: new RegExp(`^Questions ${index + 1}`) });
    if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
    await item.getByRole("textbox", { name: "Question", exact: true }).fill(question);
  }
  await expect(items).toContainText(["Why?", "How?"]);
  const more = async (index: number, action: string) => {
    await faq.getByRole("button", { name: `More to do with Questions ${index}` }).click();
    await page.getByRole("menuitem", { name: action, exact: true }).click();
  };
  await more(2, "Move up");
  await expect(items).toContainText(["How?", "Why?"]);
  await expect(items.first().getByRole("textbox", { name: "Question", exact: true })).toHaveValue("How?");
  await faq.getByRole("button", { name: "Drag Questions 1" }).focus();
  await press(page, "Space");
  await expect(page.getByText("Questions 1 of 2 is taken up.")).toBeAttached();
  await press(page, "ArrowDown");
  await expect(page.getByText("It is at place 2 of 2.")).toBeAttached();
  await press(page, "Space");
  await expect(items).toContainText(["Why?", "How?"]);
  await more(1, "Duplicate");
  await expect(items).toContainText(["Why?", "Why?", "How?"]);
  await more(3, "Remove");
  await expect(items).toHaveCount(2);
  await undo(page, "Questions 3 removed");
  await expect(items).toContainText(["Why?", "Why?", "How?"]);
  await expectSound(page);
  await expectSoundWhenNarrow(page);
});

test("a question that was removed comes back although another section is open by then", async ({ cms, browserOf }) => {
  const { page } = await aText(cms, browserOf, "Text.");
  const faq = await addSection(page, "FAQ");
  const items = faq.getByRole("listitem");
  const add = faq.getByRole("button", { name: "Add to questions" });
  while ((await items.count()) < 2) await add.click();
  const write = async (index: number, question: string) => {
    const head = items.nth(index).getByRole("button", { name: new RegExp(`^Questions ${index + 1}`) });
    if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
    await items.nth(index).getByRole("textbox", { name: "Question", exact: true }).fill(question);
  };
  await write(0, "Why?");
  await write(1, "How?");
  await faq.getByRole("button", { name: "More to do with Questions 2" }).click();
  await page.getByRole("menuitem", { name: "Remove", exact: true }).click();
  // What offers to undo it is gone after some seconds.
  await chooseSection(page, sections(page).first());
  await undo(page, "Questions 2 removed");
  await chooseSection(page, sections(page).nth(1));
  await expect(items).toContainText(["Why?", "How?"]);
  await expect(items).toHaveCount(2);
});

test("an icon is chosen and a text written with the keyboard alone", async ({ cms, browserOf }) => {
  const { page } = await aText(cms, browserOf, "Text.");
  const grid = await addSection(page, "Feature grid");
  const items = grid.getByRole("listitem");
  if (!(await items.count())) await grid.getByRole("button", { name: /^Add to/ }).click();
  const head = items.first().locator("[aria-expanded]").first();
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  const icon = items.first().getByRole("button", { name: /^Icon/ });
  await icon.focus();
  await press(page, "Enter");
  await expect(page.getByRole("combobox", { name: "Search for an icon" })).toBeFocused();
  await type(page, "heart");
  await press(page, "ArrowDown");
  await expectSound(page);
  await press(page, "Enter");
  await expect(icon).toContainText("Heart");
  await expect(icon).toBeFocused();
  await reach(page, grid.getByRole("textbox", { name: "Text" }).first(), "Shift+Tab");
  await type(page, "Written with keys.");
  await press(page, "Shift+Tab");
  await expect(page.getByRole("button", { name: "Bold" }).first()).toBeFocused();
  await press(page, "ArrowRight");
  await expect(page.getByRole("button", { name: "Italic" }).first()).toBeFocused();
  await showPart(page, "Fields");
});
