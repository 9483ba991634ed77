import { type OwnServer, startOwnServer } from "./support/own-server";
import { expect, test } from "./support/test";

let server: OwnServer;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  server = await startOwnServer({ name: "away" });
});
test.afterAll(() => server.stop());

const cold = ["/oms/about", "/oms/fr/pricing", "/loyalty/", "/oms/no-such-page", "/unknown/", "/loyalty/sitemap.xml"];

const deliveredPage = (path: string) => `/api/v1/delivery/page?prefix=oms&path=${path}`;

async function expectUnavailable(path: string): Promise<void> {
  const { status, headers, text } = await server.ask(path);
  expect.soft([status, headers.get("retry-after"), headers.get("cache-control")], path).toEqual([503, "2", "no-store"]);
  expect.soft(text, path).toContain("<h1>This page is not available right now</h1>");
}

test("while the database is frozen, stored pages are served and others are not available right now", async () => {
  const stored = await server.ask("/oms/pricing");
  expect(stored.status).toBe(200);
  const delivered = await server.ask(deliveredPage("/pricing"));
  expect(delivered.status).toBe(200);
  server.freeze();
  try {
    await Promise.all([...cold, ...cold].map(expectUnavailable));
    expect((await server.ask("/oms/pricing")).text).toBe(stored.text);
    expect((await server.ask(deliveredPage("/pricing"))).text).toBe(delivered.text);
    for (const path of ["/about", "/no-such-page"]) {
      const { status, headers } = await server.ask(deliveredPage(path));
      expect([status, headers.get("content-type")], path).toEqual([503, "application/problem+json"]);
      expect([headers.get("retry-after"), headers.get("cache-control")], path).toEqual(["5", "no-store"]);
    }
    expect((await server.ask("/api/health")).status).toBe(503);
  } finally {
    server.thaw();
  }
});

test("nothing of that is stored: once the database answers again, so do the pages", async () => {
  await expect.poll(async () => (await server.ask("/api/health")).status).toBe(200);
  for (const path of ["/oms/about", "/oms/fr/pricing", "/loyalty/", "/loyalty/sitemap.xml"]) {
    expect.soft((await server.ask(path)).status, path).toBe(200);
  }
  for (const path of ["/oms/no-such-page", "/unknown/"]) expect.soft((await server.ask(path)).status, path).toBe(404);
});

test("while the database is gone it is the same", async () => {
  await server.loseDatabase();
  await Promise.all(["/oms/contact", "/sitebuilder/features", "/oms/another-missing-page"].map(expectUnavailable));
  expect((await server.ask("/oms/pricing")).status).toBe(200);
  expect((await server.ask("/api/health")).status).toBe(503);
});
