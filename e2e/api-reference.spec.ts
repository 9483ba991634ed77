import { actions } from "@/cms/policy";
import { isTokenScope } from "@/cms/tokens/token";
import { problems } from "@/lib/problem-document";
import { aToken, callApi } from "./support/api";
import { get } from "./support/http";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, mainHeading, test } from "./support/journey";
import { app, port } from "./support/server";

type Document = { paths: Readonly<Record<string, Readonly<Record<string, { operationId: string }>>>> };

const path = "/api/v1/reference";

const openApi = async () => (await callApi<Document>("GET", "/openapi.json")).body;

/** What a command calls: its address and how it proves who calls. */
function readCommand(command: string) {
  const [address = ""] = /https?:[^\s']+/.exec(command) ?? [];
  const [, authorization = ""] = /"Authorization: ([^"]*)"/.exec(command) ?? [];
  const { pathname, search } = new URL(address);
  return { path: pathname + search, authorization };
}

atEachWidth(() => {
  test("whoever calls the API finds every operation, without signing in", async ({ page }) => {
    const { paths } = await openApi();
    // It is long, and axe looks at all of it.
    test.slow();
    const answer = await page.goto(app(path));
    expect(answer?.status()).toBe(200);
    await expect(mainHeading(page)).toHaveText("API reference");
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    const nav = page.getByRole("navigation", { name: "API reference" });
    await nav.getByText(/^Pages\d+$/).click();
    await nav.getByRole("link", { name: "Publish the draft, now or later" }).first().click();
    await expect(page).toHaveURL(app(`${path}#publishPage`));
    await expect(page.locator("#publishPage")).toBeInViewport();
    const operations = Object.entries(paths).flatMap(([template, methods]) =>
      Object.values(methods).map(({ operationId }) => ({ operationId, template })),
    );
    const shown = await page.locator("article:has(figure)").evaluateAll((articles) =>
      articles.map((article) => ({
        operationId: article.querySelector("h3")?.id,
        template: article.querySelector("p code")?.textContent,
      })),
    );
    expect(shown).toEqual(expect.arrayContaining(operations));
    expect(shown).toHaveLength(operations.length);
  });
});

test("each anchor that problem documents, scopes and schemas lead to is there", async ({ page }) => {
  await page.goto(app(path));
  const ids = new Set(await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id)));
  for (const name of Object.keys(problems)) expect.soft([...ids], name).toContain(`problem-${name}`);
  for (const scope of actions.filter(isTokenScope)) expect.soft([...ids], scope).toContain(`scope-${scope}`);
  const targets = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.slice(1) ?? ""));
  expect([...new Set(targets)].filter((target) => !ids.has(target))).toEqual([]);
  expect(targets.length).toBeGreaterThan(50);

  const { body } = await callApi("GET", "/nowhere");
  await page.goto(app(String(body.type)));
  await expect(page.locator("#problem-not-found")).toBeInViewport();
  await expect(page.locator("#problem-not-found")).toContainText("404 There is no such thing");
});

test("an example that is copied works with a token, or without one where anybody may read", async ({ cms, page }) => {
  await page.goto(app(path));
  const token = await aToken(cms, { role: "super-admin", scopes: ["page.read"] });
  for (const id of ["listPages", "deliverSite", "deliverSitemap"]) {
    const article = page.locator("article", { has: page.locator(`[id="${id}"]`) });
    const call = readCommand((await article.locator("pre code").textContent()) ?? "");
    const authorization = call.authorization.replace("$ORION_TOKEN", token);
    const answer = await get(`localhost:${port()}`, call.path, authorization ? { authorization } : {});
    expect.soft(answer.status, `${id} ${call.path}`).toBe(200);
  }
});

test("it is a page of the console: no script of others, and the same for everybody", async () => {
  const answer = await get(`localhost:${port()}`, path);
  expect(answer.headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[^']+';/);
  expect(answer.headers["content-type"]).toMatch(/^text\/html/);
  const text = answer.body.toString();
  const addresses = [...text.matchAll(/(?:src|href)="(https?:[^"]*)"/g)].map(([, address = ""]) => address);
  expect(addresses.filter((address) => !address.startsWith(app()))).toEqual([]);
  const tidied = await get(`localhost:${port()}`, `${path}/`);
  expect([tidied.status, tidied.headers.location]).toEqual([308, path]);
});
