import { hostileAddresses } from "@/test/hostile-addresses";
import { submitSignIn } from "./support/console";
import { get, post } from "./support/http";
import { expect, test } from "./support/journey";
import { aPerson, cookieHeader, csrf, formHeaders, sessionOf } from "./support/people";
import { app, port } from "./support/server";

const host = () => `localhost:${port()}`;
/** Pages of the console, and those of next-auth that lead on to the sign-in page. */
const consolePath = /^\/(|(admin|dashboard|account|invite|login)(\/[\w-]+)*|api\/auth\/(signin|error))$/;
/** Addresses of this origin that are nobody's to be sent to, beside those of other origins. */
const addresses = [...hostileAddresses, "http://localhost.evil.com/admin", "http://localhost:1/admin"];

/** Says why an address leads away, or null; read against the page that it was found on, as browsers do. */
function leadsAway(location: string): string | null {
  const { origin, pathname } = new URL(location, app("/login"));
  if (origin !== app()) return `to ${origin}`;
  return consolePath.test(pathname) ? null : `to ${pathname}`;
}

test("who is signed in already is led from the sign-in page to a page of the console, whatever is asked for", async ({
  cms,
}) => {
  const person = await aPerson(cms);
  const headers = cookieHeader(await sessionOf(person));
  for (const address of addresses) {
    const answer = await get(host(), `/login?next=${encodeURIComponent(address)}`, headers);
    expect.soft(answer.status, address).toBe(307);
    expect.soft(answer.headers.location, address).toBe("/account");
  }
  const wanted = await get(host(), "/login?next=/invite/abc", headers);
  expect(wanted.headers.location, "and where it may be followed, it is").toBe("/invite/abc");
});

test("and so is a browser", async ({ cms, browserOf }) => {
  const page = await browserOf(await aPerson(cms));
  for (const address of addresses) {
    await page.goto(app(`/login?next=${encodeURIComponent(address)}`));
    expect.soft(page.url(), address).toBe(app("/account"));
  }
});

for (const address of ["//evil.com", "/\\evil.com", "https://evil.com", "/\t/evil.com", "/admin@evil.com"]) {
  test(`who signs in with ${JSON.stringify(address)} wanted stays here`, async ({ cms, browserOf }) => {
    const person = await aPerson(cms);
    const page = await browserOf(null);
    await page.goto(app(`/login?next=${encodeURIComponent(address)}`));
    await submitSignIn(page, person);
    await page.waitForURL(app("/account"));
  });
}

test("no callbackUrl of next-auth leads away: not as a field, nor in the query, nor kept in its cookie", async ({
  cms,
}) => {
  const person = await aPerson(cms);
  for (const address of addresses) {
    const query = `?callbackUrl=${encodeURIComponent(address)}`;
    for (const path of ["/api/auth/signin", "/api/auth/signout", "/api/auth/error", "/api/auth/verify-request"]) {
      const { headers } = await get(host(), path + query);
      expect.soft(headers.location && leadsAway(headers.location), `GET ${path} ${address}`).toBeFalsy();
      expectKept(headers["set-cookie"], address);
    }
    const { cookie, csrfToken } = await csrf();
    const body = (fields: Record<string, string>) => new URLSearchParams({ csrfToken, ...fields }).toString();
    const attempts: Array<[path: string, body: string]> = [
      ["/api/auth/callback/password", body({ email: person.email, password: "", callbackUrl: address })],
      [`/api/auth/callback/password${query}`, body({ email: person.email, password: "" })],
      ["/api/auth/signin/none", body({ callbackUrl: address })],
      ["/api/auth/signout", body({ callbackUrl: address })],
      [`/api/auth/signout${query}`, body({ json: "true" })],
    ];
    // Without a password, so that nothing is counted: what is asked is where the answer leads.
    for (const [path, form] of attempts) {
      const forged = `${cookie}; orion.callback=${encodeURIComponent(address)}`;
      const answer = await post(host(), path, formHeaders(forged), form);
      const led = answer.headers.location ?? (JSON.parse(answer.body.toString() || "{}") as { url?: string }).url;
      expect.soft(led && leadsAway(led), `POST ${path} ${address}`).toBeFalsy();
      expectKept(answer.headers["set-cookie"], address);
    }
  }
});

test("who goes to a provider with a foreign callbackUrl comes back here", async () => {
  for (const address of addresses) {
    const { cookie, csrfToken } = await csrf();
    const body = new URLSearchParams({ csrfToken, callbackUrl: address }).toString();
    const answer = await post(host(), "/api/auth/signin/oidc", formHeaders(cookie), body);
    const { location = "" } = answer.headers;
    const back = location.startsWith(app()) ? location : new URL(location).searchParams.get("redirect_uri");
    expect.soft(back && leadsAway(back.replace("/callback/oidc", "/signin")), address).toBeFalsy();
    expect.soft(location, address).not.toContain("evil.com");
    expectKept(answer.headers["set-cookie"], address);
  }
});

test("who signs in or out with a foreign callbackUrl stays here", async ({ cms }) => {
  const person = await aPerson(cms);
  for (const address of ["//evil.com", "https://evil.com", "http://localhost:1/admin"]) {
    const { cookie, csrfToken } = await csrf();
    const fields = { csrfToken, email: person.email, password: person.password, callbackUrl: address };
    const body = new URLSearchParams(fields).toString();
    const answer = await post(host(), "/api/auth/callback/password", formHeaders(cookie), body);
    expect(answer.status).toBe(302);
    expect(answer.headers.location).toBe(app("/login"));
  }
});

/** The address that next-auth keeps for later is one of ours too. */
function expectKept(cookies: string[] = [], address: string): void {
  const kept = cookies.find((cookie) => cookie.startsWith("orion.callback="));
  const [, value = ""] = /=([^;]*)/.exec(kept ?? "") ?? [];
  const location = decodeURIComponent(value);
  expect.soft(location && location !== app() && leadsAway(location), `the cookie keeps ${address}`).toBeFalsy();
}
