import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { actions } from "@/cms/policy";
import { isTokenScope } from "@/cms/tokens/token";
import { problems } from "@/lib/problem-document";
import { aToken, callApi } from "./support/api";
import { get } from "./support/http";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, mainHeading, test } from "./support/journey";
import { app, port } from "./support/server";

type Schema = Readonly<Record<string, unknown>>;
type Parameter = { name: string; in: string; required?: boolean; schema: Schema };
type Operation = {
  operationId: string;
  parameters: Array<Parameter | { $ref: string }>;
  requestBody?: { content: Readonly<Record<string, { schema: { $ref: string } }>> };
};
type Document = {
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components: { schemas: Readonly<Record<string, Schema>>; parameters: Readonly<Record<string, Parameter>> };
};

const path = "/api/v1/reference";

const openApi = async () => (await callApi<Document>("GET", "/openapi.json")).body;

function operationsOf({ paths }: Document) {
  return Object.entries(paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), template, ...operation })),
  );
}

/** The words of a command after its name, as a shell reads them. */
function wordsOf(command: string): string[] {
  const words = command.replaceAll("\\\n", " ").matchAll(/'((?:[^']|'\\'')*)'|"([^"]*)"|([^\s'"]+)/g);
  return [...words]
    .map(([, single, double, plain]) => single?.replaceAll(`'\\''`, "'") ?? double ?? plain ?? "")
    .slice(1);
}

/** What a command calls: its method, address, headers and body. */
function readCommand(command: string) {
  const words = wordsOf(command);
  const after = (flag: string) => words.flatMap((word, at) => (words[at - 1] === flag ? [word] : []));
  const address = words.find((word) => /^https?:/.test(word)) ?? "";
  const headers = Object.fromEntries(after("-H").map((line) => line.split(/: (.*)/).slice(0, 2)));
  return { method: after("-X")[0] ?? "GET", url: new URL(address), headers, body: after("-d")[0] };
}

atEachWidth(() => {
  test("whoever calls the API finds every operation, without signing in", async ({ page }) => {
    const operations = operationsOf(await openApi());
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
    for (const { operationId, template } of operations) {
      const article = page.locator("article", { has: page.locator(`[id="${operationId}"]`) });
      await expect.soft(article, operationId).toHaveCount(1);
      await expect.soft(article.locator("code").filter({ hasText: template }).first(), operationId).toBeVisible();
    }
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

test("each example is a call of its operation that its schemas take", async ({ page }) => {
  const document = await openApi();
  const ajv = addFormats(new Ajv({ strict: false }));
  ajv.addSchema({ ...document, $id: "document" });
  await page.goto(app(path));
  for (const { operationId, method, template, parameters, requestBody } of operationsOf(document)) {
    const article = page.locator("article", { has: page.locator(`[id="${operationId}"]`) });
    const call = readCommand((await article.locator("pre code").textContent()) ?? "");
    expect.soft(call.method, operationId).toBe(method);
    const form = new RegExp(`^/api/v1${template.replaceAll(/\{[^}]+\}/g, "([^/{}]+)")}$`);
    const values = form.exec(call.url.pathname)?.slice(1);
    expect.soft(values, `${operationId} ${call.url.pathname}`).toBeDefined();
    const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
    for (const parameter of parameters) {
      const known =
        "$ref" in parameter ? document.components.parameters[parameter.$ref.split("/").at(-1) ?? ""] : parameter;
      if (!known?.required) continue;
      const given = {
        path: values?.[names.indexOf(known.name)],
        query: call.url.searchParams.get(known.name),
        header: call.headers[known.name],
      };
      const value = given[known.in as keyof typeof given];
      const isNumber = known.schema.type === "integer";
      expect
        .soft(ajv.validate(known.schema, isNumber ? Number(value) : value), `${operationId} ${known.name}`)
        .toBe(true);
    }
    const sent = requestBody?.content["application/json"];
    expect.soft(call.body !== undefined, `${operationId} has a body`).toBe(sent !== undefined);
    if (!sent || call.body === undefined) continue;
    const isValid = ajv.validate({ $ref: sent.schema.$ref.replace("#", "document#") }, JSON.parse(call.body));
    expect.soft(isValid, `${operationId} ${call.body} ${ajv.errorsText()}`).toBe(true);
  }
});

test("an example that is copied works with a token", async ({ cms, page }) => {
  await page.goto(app(path));
  const article = page.locator("article", { has: page.locator("#listPages") });
  const { url, headers } = readCommand((await article.locator("pre code").textContent()) ?? "");
  const token = await aToken(cms, { role: "super-admin", scopes: ["page.read"] });
  const authorization = headers.Authorization?.replace("$ORION_TOKEN", token) ?? "";
  const answer = await get(`localhost:${port()}`, url.pathname, { authorization });
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body.toString()).items.length).toBeGreaterThan(0);
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
