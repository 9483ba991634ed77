import { askRaw, expectNoInside, hosts, staysOnHost } from "./support/hostile";
import { get } from "./support/http";
import { app } from "./support/server";
import { expect, test } from "./support/test";

const redirectTricks = [
  "//evil.com",
  "//evil.com/",
  "///evil.com/",
  "/\\evil.com",
  "/\\/evil.com/",
  "\\\\evil.com/",
  "/%5cevil.com",
  "/%5c%5cevil.com/",
  "/%2f%2fevil.com/",
  "/%2Fevil.com/",
  "//%2fevil.com/",
  "/@evil.com/",
  "//oms.lu@evil.com/",
  "/%40evil.com/",
  "/;@evil.com/",
  "/.evil.com/",
  "//evil.com/%2f..",
  "//evil.com/..;/",
  "/\t/evil.com/",
  "/%09/evil.com/",
  "/%09//evil.com/",
  "/%0d%0aLocation:%20http:%2f%2fevil.com/",
  "/%0aLocation:http:%2f%2fevil.com/",
  "/about%0d%0aSet-Cookie:evil=1/",
  "/about%0d%0a%0d%0a<script>evil()</script>/",
  "/%E5%98%8A%E5%98%8DSet-Cookie:evil=1/",
  "/about//evil.com/",
  "/ABOUT/?next=//evil.com",
  "/fr//evil.com/",
  "/en//evil.com/",
  "/vendors//evil.com/",
  "/vendors/wizamart//evil.com/",
  "/oms//evil.com/",
  "/oms/%5cevil.com/",
  "/javascript:evil()/",
  "/https://evil.com/",
  "/http:evil.com/",
];

for (const path of redirectTricks) {
  test(`${JSON.stringify(path)} leads to no other host`, async () => {
    for (const host of hosts) {
      const { status, location, text } = await askRaw(host, path);
      expect.soft([200, 308, 400, 404], `${host} answers ${status}`).toContain(status);
      if (location !== null) expect.soft(staysOnHost(location), `${host} leads to ${location}`).toBe(true);
      expect.soft(/^set-cookie/im.test(text), `${host} sets a cookie`).toBe(false);
      expect.soft(text.includes("<script>evil"), `${host} repeats a script`).toBe(false);
    }
  });
}

test("administration keeps what follows it on the application host", async () => {
  for (const path of [
    "/admin//evil.com",
    "/login/@evil.com/",
    "/admin/%2f%2fevil.com",
    "//admin//evil.com/",
    "/admin:80/",
  ]) {
    const { status, location } = await askRaw("oms.lu", path);
    expect.soft([308, 404], path).toContain(status);
    const { origin } = new URL(location ?? "/", app());
    expect.soft(origin, path).toBe(app());
  }
});

const unanswerable = [
  "/%00",
  "/about%00",
  "/%",
  "/%zz",
  "/%ff%fe",
  "/%c0%ae%c0%ae/etc/passwd",
  "/..%2f..%2fetc/passwd",
  "/%2e%2e%2f%2e%2e%2fetc/passwd",
  "/..%5c..%5cwindows/",
  "/.env",
  "/.git/config",
  "/about;x=1",
  "/about%20",
  "/about%2f",
  "/about'--",
  "/about%22%3E%3Cscript%3E",
  "/{{vendor.name}}",
  "/constructor",
  "/__proto__",
  "/tostring",
  "/vendors/__proto__/",
  "/~",
  "/-",
  "/-/-",
  "/oms~wizamart",
  "/_b21zLmx1/-",
  "/fr/fr/fr",
  "/about/about",
  "/share/en/no-such-page",
  "/share/xx/home",
  "/share/en/..%2f",
];

test("a path that no page can have answers 404", async () => {
  for (const path of unanswerable) {
    for (const host of hosts) {
      const { status, location, text } = await askRaw(host, path);
      if (status === 308) expect.soft(staysOnHost(location ?? ""), path).toBe(true);
      else expect.soft(status, `${host} ${path}`).toBe(404);
      expectNoInside(text);
    }
  }
});

test("an absurdly long path is refused as too long, and a query as long does no harm", async () => {
  for (const path of [`/${"a".repeat(1100)}`, "/a".repeat(800), `/${"%61".repeat(2000)}`, `/${"a".repeat(12_000)}`]) {
    for (const host of hosts) expect.soft((await get(host, path)).status).toBe(414);
  }
  expect((await get("oms.lu", `/about?q=${"a".repeat(10_000)}`)).status).toBe(200);
});
