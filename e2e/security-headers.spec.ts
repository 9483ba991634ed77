import { type Answer, get, send } from "./support/http";
import { exchange } from "./support/raw";
import { app } from "./support/server";
import { expect, mainHeading, notFoundError, test } from "./support/test";

const policyOf = ({ headers }: Answer) => String(headers["content-security-policy"]);
const nonceOf = (answer: Answer) => /'nonce-([^']+)'/.exec(policyOf(answer))?.[1] ?? "";
const tags = (html: string, name: string) => html.match(new RegExp(`<${name}\\b[^>]*>`, "g")) ?? [];

const consolePaths = ["/", "/admin", "/dashboard", "/login", "/invite/abc", "/forgot", "/reset/abc", "/account"];
const answers: Array<[what: string, ask: () => Promise<Answer>]> = [
  ...consolePaths.map((path): [string, () => Promise<Answer>] => [
    `the console at ${path}`,
    () => get("localhost", path),
  ]),
  ["a site", () => get("oms.lu", "/pricing")],
  ["a storefront", () => get("wizamart.oms.lu", "/")],
  ["a 404 of a site", () => get("oms.lu", "/no-such-page")],
  ["an unknown site", () => get("unknown.lu", "/")],
  ["a redirect", () => get("oms.lu", "/Pricing/")],
  ["a redirect to the console", () => get("oms.lu", "/admin")],
  ["a picture", () => get("oms.lu", "/illustrations/oms/mark.svg")],
  ["an icon", () => get("oms.lu", "/icon.svg")],
  ["a share image", () => get("oms.lu", "/share/en/home")],
  ["a sitemap", () => get("oms.lu", "/sitemap.xml")],
  ["an API", () => get("localhost", "/api/health")],
  ["an API that does not exist", () => get("localhost", "/api/nothing")],
  ["a missing file", () => get("oms.lu", "/_next/static/nothing.js")],
  ["a bad host", () => get("oms.lu@evil.com", "/")],
  ["a refused write", () => send("POST", "oms.lu", "/", { origin: "https://evil.com" })],
  ["a refused method", () => send("PROPFIND", "oms.lu", "/", {})],
];

for (const [what, ask] of answers) {
  test(`${what} comes with the headers of all answers, each once`, async () => {
    const answer = await ask();
    expect.soft(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
      "x-frame-options": expect.stringMatching(/^(DENY|SAMEORIGIN)$/),
      "cross-origin-resource-policy": expect.stringMatching(/^(same|cross)-origin$/),
    });
    expect.soft(policyOf(answer)).toMatch(/^default-src 'none'; [^,]+$/);
    expect.soft(answer.headers["strict-transport-security"]).toBeUndefined();
    expect.soft(answer.headers["x-powered-by"]).toBeUndefined();
  });
}

test("pictures may be shown by other sites, nothing else", async () => {
  const open = ["/illustrations/oms/mark.svg", "/icon.svg", "/favicon.ico", "/share/en/home"];
  for (const path of open) {
    expect.soft((await get("oms.lu", path)).headers["cross-origin-resource-policy"], path).toBe("cross-origin");
  }
  for (const [host, path] of [
    ["oms.lu", "/pricing"],
    ["localhost", "/"],
    ["localhost", "/api/health"],
  ] as const) {
    expect.soft((await get(host, path)).headers["cross-origin-resource-policy"], path).toBe("same-origin");
  }
});

test("nobody keeps what the console and the API answer", async () => {
  for (const path of [...consolePaths, "/admin/no-such-page", "/api/health", "/api/nothing"]) {
    expect.soft((await get("localhost", path)).headers["cache-control"], path).toContain("no-store");
  }
  expect((await send("POST", "localhost", "/api/internal/expire", {})).headers["cache-control"]).toContain("no-store");
});

test("every script and style of the console carries the nonce of its answer, and no nonce comes twice", async () => {
  const seen = new Set<string>();
  for (const path of [...consolePaths, ...consolePaths, "/admin/no-such-page"]) {
    const answer = await get("localhost", path);
    const html = answer.body.toString();
    const nonce = nonceOf(answer);
    expect.soft(nonce, path).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect.soft(seen.has(nonce), path).toBe(false);
    seen.add(nonce);
    const scripts = [...tags(html, "script"), ...tags(html, "style")];
    expect.soft(scripts.length, path).toBeGreaterThan(1);
    for (const tag of scripts) expect.soft(tag, path).toContain(`nonce="${nonce}"`);
    expect.soft(html, path).not.toMatch(/\son[a-z]+="/);
  }
});

test("a client cannot choose the nonce, nor put one into a page that is stored", async () => {
  const chosen = ["Content-Security-Policy: script-src 'nonce-chosen'", "x-nonce: chosen"];
  const own = await exchange("GET /login HTTP/1.1", "Host: localhost", ...chosen);
  const cold = await exchange(`GET /cold-${Date.now()} HTTP/1.1`, "Host: oms.lu", ...chosen);
  expect(own.text.includes("chosen")).toBe(false);
  expect(cold.text.includes("chosen")).toBe(false);
});

test.describe("what is written into a page of the console", () => {
  test.use({ expectedErrors: [/Content Security Policy/] });

  test("does not run: no inline script, no event handler, no script: link, no foreign picture", async ({ page }) => {
    await page.goto(app("/"));
    await expect(mainHeading(page)).toBeVisible();
    const blocked = await page.evaluate(async () => {
      const blocked: string[] = [];
      const reported = new Promise<void>((resolve) =>
        addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
          if (blocked.push(effectiveDirective) === 3) resolve();
        }),
      );
      const script = Object.assign(document.createElement("script"), { textContent: "window.ranInline = true" });
      document.body.append(script);
      const holder = document.createElement("div");
      holder.innerHTML = `<img src="data:," onerror="window.ranHandler = true"><a href="javascript:window.ranLink = true">Injected</a><img src="https://evil.invalid/x.png">`;
      document.body.append(holder);
      await reported;
      return blocked.sort();
    });
    expect(blocked).toEqual(["img-src", "script-src-attr", "script-src-elem"]);
    const refusal = page.waitForEvent("console", (message) => message.text().includes("javascript:"));
    await page.getByRole("link", { name: "Injected" }).click();
    await refusal;
    expect(await page.evaluate(() => Object.keys(window).filter((name) => name.startsWith("ran")))).toEqual([]);
  });
});

test.describe("an address of the console that does not exist", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("has a page of its own that runs under the policy", async ({ page }) => {
    const response = await page.goto(app("/admin/no-such-page"));
    expect(response?.status()).toBe(404);
    await expect(mainHeading(page)).toHaveText("This page does not exist");
  });
});
