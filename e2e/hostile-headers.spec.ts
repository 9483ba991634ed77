import { askRaw, expectClean, injected } from "./support/hostile";
import type { RawAnswer } from "./support/raw";
import { expect, test } from "./support/test";

/** Headers that proxies and Next itself set, and that a client may not. */
const forgeries = [
  "X-Forwarded-Host: evil.com",
  "X-Forwarded-Host: loyalty.lu",
  "X-Forwarded-Proto: evil.com",
  "X-Forwarded-Port: 6666",
  "X-Forwarded-Prefix: /evil.com",
  "Forwarded: host=evil.com;proto=https",
  "X-Host: evil.com",
  "X-Original-Host: evil.com",
  "X-Original-URL: /admin",
  "X-Rewrite-URL: /admin",
  "X-HTTP-Method-Override: DELETE",
  "Origin: https://evil.com",
  "Referer: https://evil.com/",
  `x-middleware-subrequest: ${Array(5).fill("middleware").join(":")}`,
  `x-middleware-subrequest: ${Array(5).fill("src/middleware").join(":")}`,
  "x-middleware-rewrite: http://evil.com/",
  "x-middleware-rewrite: /sites/loyalty/-/pricing",
  "x-middleware-redirect: http://evil.com/",
  "x-middleware-next: 1",
  "x-middleware-request-host: evil.com",
  "x-middleware-override-headers: host",
  "x-middleware-prefetch: 1",
  "x-middleware-set-cookie: session=evil.com",
  "x-invoke-path: /sites/loyalty/-/pricing",
  "x-matched-path: /sites/loyalty/-/pricing",
  "x-now-route-matches: 1=loyalty",
  "x-nextjs-rewritten-path: /sites/loyalty/-/pricing",
  "x-nextjs-data: 1",
  "x-prerender-revalidate: evil.com",
];

for (const header of forgeries) {
  test(`${header.slice(0, 60)} changes nothing`, async () => {
    await askRaw("oms.lu", "/pricing");
    const stored = await askRaw("oms.lu", "/pricing");
    const page = await askRaw("oms.lu", "/pricing", header);
    expectClean(page);
    expect.soft(page.status).toBe(200);
    expect.soft(bodyOf(page) === bodyOf(stored), "the page is the same").toBe(true);

    const redirect = await askRaw("oms.lu", "/pricing/", header);
    expectClean(redirect);
    expect.soft([redirect.status, redirect.location]).toEqual([308, "/pricing"]);

    const unknown = await askRaw(injected, "/pricing", header.replaceAll(injected, "oms.lu"));
    expectClean(unknown);
    expect.soft(unknown.status).toBe(404);

    const internal = await askRaw("oms.lu", "/sites/oms/-/pricing", header);
    expectClean(internal);
    expect.soft(internal.status).toBe(404);
  });
}

test("what a client forges is not stored for the next visitor", async () => {
  const path = `/no-such-page-${Date.now()}`;
  await askRaw("oms.lu", path, ...forgeries);
  const next = await askRaw("oms.lu", path);
  expectClean(next);
  expect(next.status).toBe(404);
});

const bodyOf = ({ text }: RawAnswer) => text.slice(text.indexOf("\r\n\r\n"));
