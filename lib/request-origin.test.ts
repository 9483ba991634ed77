import { describe, expect, it } from "vitest";
import { isForeignWrite } from "./request-origin";

const appOrigin = "http://localhost:9999";
const cookie = "session=abc";

type Case = [what: string, origin: string | undefined, withoutCookie: boolean, withCookie: boolean];

/** Whether a write is refused, without a cookie and with one. */
const matrix: Case[] = [
  ["the application's own", appOrigin, false, false],
  ["missing", undefined, false, true],
  ["null", "null", true, true],
  ["empty", "", true, true],
  ["another port", "http://localhost:9998", true, true],
  ["no port", "http://localhost", true, true],
  ["a longer port", "http://localhost:99990", true, true],
  ["another scheme", "https://localhost:9999", true, true],
  ["upper case", "HTTP://LOCALHOST:9999", true, true],
  ["a trailing slash", "http://localhost:9999/", true, true],
  ["a trailing dot", "http://localhost.:9999", true, true],
  ["a path", "http://localhost:9999/login", true, true],
  ["a mirror below it", "http://oms.localhost:9999", true, true],
  ["a name that ends like it", "http://evil-localhost:9999", true, true],
  ["a name that begins like it", "http://localhost.evil.com:9999", true, true],
  ["its name as a user", "http://localhost:9999@evil.com", true, true],
  ["a user before it", "http://evil.com@localhost:9999", true, true],
  ["another name of the machine", "http://127.0.0.1:9999", true, true],
  ["no scheme", "localhost:9999", true, true],
  ["twice, as Node joins it", `${appOrigin}, ${appOrigin}`, true, true],
  ["with another after it", `${appOrigin}, http://evil.com`, true, true],
  ["with another before it", `http://evil.com, ${appOrigin}`, true, true],
  ["a list as of RFC 6454", `${appOrigin} http://evil.com`, true, true],
  ["a space before it", ` ${appOrigin}`, true, true],
  ["foreign", "https://evil.com", true, true],
];

describe.each(["POST", "PUT", "PATCH", "DELETE", "PROPPATCH", ""])("a %s is judged by its origin", (method) => {
  it.each(matrix)("%s", (_, origin, withoutCookie, withCookie) => {
    expect(isForeignWrite({ method, headers: { origin } }, appOrigin)).toBe(withoutCookie);
    expect(isForeignWrite({ method, headers: { origin, cookie } }, appOrigin)).toBe(withCookie);
    expect(isForeignWrite({ method, headers: { origin, cookie: "" } }, appOrigin)).toBe(withCookie);
  });

  it.each(["cross-site", "Cross-Site", "same-origin, cross-site"])("%s of the browser outweighs it", (site) => {
    const headers = { origin: appOrigin, "sec-fetch-site": site };
    expect(isForeignWrite({ method, headers }, appOrigin)).toBe(true);
  });

  it.each(["same-origin", "same-site", "none"])("%s of the browser does not excuse it", (site) => {
    const headers = { "sec-fetch-site": site };
    expect(isForeignWrite({ method, headers: { ...headers, origin: appOrigin } }, appOrigin)).toBe(false);
    expect(isForeignWrite({ method, headers: { ...headers, origin: "https://evil.com" } }, appOrigin)).toBe(true);
    expect(isForeignWrite({ method, headers: { ...headers, cookie } }, appOrigin)).toBe(true);
  });
});

it.each(["GET", "HEAD", "OPTIONS"])("a %s changes nothing, so it may come from anywhere", (method) => {
  const headers = { origin: "https://evil.com", cookie, "sec-fetch-site": "cross-site" };
  expect(isForeignWrite({ method, headers }, appOrigin)).toBe(false);
});

it("an https application refuses its own address over http", () => {
  const judge = (origin: string) => isForeignWrite({ method: "POST", headers: { origin } }, "https://app.orion.lu");
  expect(judge("https://app.orion.lu")).toBe(false);
  expect(judge("http://app.orion.lu")).toBe(true);
  expect(judge("https://app.orion.lu:443")).toBe(true);
});
