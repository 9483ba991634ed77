import { offeredScopes } from "@/cms/tokens/token";
import { problems } from "@/lib/problem-document";
import { aToken, callApi } from "./support/api";
import { get } from "./support/http";
import {
  atEachWidth,
  expect,
  expectSound,
  expectSoundWhenNarrow,
  mainHeading,
  notFoundError,
  test,
} from "./support/journey";
import { app, port } from "./support/server";

type Operation = { operationId: string; tags: string[] };
type Document = { paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

const reference = "/api/v1/reference";

async function operations(): Promise<Array<{ id: string; path: string; part: string }>> {
  const { paths } = (await callApi<Document>("GET", "/openapi.json")).body;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).map(({ operationId, tags: [tag = ""] }) => ({
      id: operationId,
      path,
      part: tag.toLowerCase().replaceAll(" ", "-"),
    })),
  );
}

/** The parts of the reference by their addresses, with what a reader without a browser is sent. */
async function parts(): Promise<Map<string, string>> {
  const names = new Set((await operations()).map(({ part }) => `${reference}/${part}`));
  const read = new Map<string, string>();
  for (const address of [reference, ...names, `${reference}/schemas`]) {
    const { status, body } = await get(`localhost:${port()}`, address);
    expect(status, address).toBe(200);
    read.set(address, body.toString());
  }
  return read;
}

const idsOf = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

/** What a command calls: its address and how it proves who calls. */
function readCommand(command: string) {
  const [address = ""] = /https?:[^\s']+/.exec(command) ?? [];
  const [, authorization = ""] = /"Authorization: ([^"]*)"/.exec(command) ?? [];
  const { pathname, search } = new URL(address);
  return { path: pathname + search, authorization };
}

atEachWidth(() => {
  test("whoever wants to call the API finds an operation and what it takes, without signing in", async ({ page }) => {
    await page.goto(app(reference));
    await expect(mainHeading(page)).toHaveText("API reference");
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    await page.getByRole("link", { name: "Publish the draft, now or later" }).first().click();
    await page.waitForURL(app(`${reference}/pages#publishPage`));
    await expect(mainHeading(page)).toHaveText("Pages");
    await expect(page.locator("#publishPage")).toBeInViewport();
    const article = page.locator("article", { has: page.locator("#publishPage") });
    await expect(article).toContainText("/platforms/{platform}/pages/{pageId}/publish");
    await expectSoundWhenNarrow(page);
    await article.getByRole("link", { name: "412" }).click();
    await page.waitForURL(app(`${reference}#problem-precondition-failed`));
    await expect(page.locator("#problem-precondition-failed")).toBeInViewport();

    // Made of the same parts as the others, and short enough for axe.
    await page
      .getByRole("navigation", { name: "API reference" })
      .getByRole("link", { name: /^Delivery/ })
      .click();
    await expect(mainHeading(page)).toHaveText("Delivery");
    await expectSound(page);
    await page.goto(app(`${reference}/schemas#schema-Page`));
    await expect(page.locator("#schema-Page")).toBeInViewport();
    await expectSoundWhenNarrow(page);
  });
});

test("each operation is explained once, and each anchor that anything leads to is there", async () => {
  const read = await parts();
  for (const { id, path, part } of await operations()) {
    const holding = [...read].filter(([, html]) => idsOf(html).has(id)).map(([address]) => address);
    expect.soft(holding, id).toEqual([`${reference}/${part}`]);
    expect.soft(read.get(`${reference}/${part}`), id).toContain(path);
  }
  const anchors = new Map([...read].map(([address, html]) => [address, idsOf(html)]));
  for (const name of Object.keys(problems))
    expect.soft([...(anchors.get(reference) ?? [])]).toContain(`problem-${name}`);
  for (const scope of offeredScopes) {
    expect.soft([...(anchors.get(reference) ?? [])]).toContain(`scope-${scope}`);
  }
  const missing = [...read].flatMap(([address, html]) =>
    [...html.matchAll(/ href="([^"#]*)#([^"]+)"/g)]
      .filter(([, to, anchor]) => !anchors.get(to || address)?.has(anchor))
      .map(([link]) => link),
  );
  expect([...new Set(missing)].filter((link) => !link.includes("#main"))).toEqual([]);
});

test("a problem document leads to its explanation", async ({ page }) => {
  const { body } = await callApi("GET", "/nowhere");
  await page.goto(app(String(body.type)));
  await expect(page.locator("#problem-not-found")).toBeInViewport();
  await expect(page.locator("#problem-not-found")).toContainText("404 There is no such thing");
});

test("an example that is copied works with a token, or without one where anybody may read", async ({ cms, page }) => {
  const token = await aToken(cms, { role: "super-admin", scopes: ["page.read"] });
  for (const [part, id] of [
    ["pages", "listPages"],
    ["delivery", "deliverSite"],
    ["delivery", "deliverSitemap"],
  ]) {
    await page.goto(app(`${reference}/${part}`));
    const article = page.locator("article", { has: page.locator(`[id="${id}"]`) });
    const call = readCommand((await article.locator("pre code").textContent()) ?? "");
    const authorization = call.authorization.replace("$ORION_TOKEN", token);
    const answer = await get(`localhost:${port()}`, call.path, authorization ? { authorization } : {});
    expect.soft(answer.status, `${id} ${call.path}`).toBe(200);
  }
});

test("it is a page of the console, without anything of others", async () => {
  const answer = await get(`localhost:${port()}`, reference);
  expect(answer.headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[^']+';/);
  expect(answer.headers["content-type"]).toMatch(/^text\/html/);
  const text = answer.body.toString();
  const addresses = [...text.matchAll(/(?:src|href)="(https?:[^"]*)"/g)].map(([, address = ""]) => address);
  expect(addresses.filter((address) => !address.startsWith(app()))).toEqual([]);
  const tidied = await get(`localhost:${port()}`, `${reference}/`);
  expect([tidied.status, tidied.headers.location]).toEqual([308, reference]);
});

test.describe("a part that there is not", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("is not found", async ({ page }) => {
    expect((await page.goto(app(`${reference}/nothing`)))?.status()).toBe(404);
  });
});
