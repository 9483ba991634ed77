import { callApi } from "./support/api";
import { deliver, deliverVisit } from "./support/delivered";
import { send } from "./support/http";
import { port } from "./support/server";
import { expect, test } from "./support/test";

test.describe("odd calls", () => {
  const hosts: Array<[query: Record<string, string>, status: number, path?: string]> = [
    [{}, 422, "host"],
    [{ host: "oms.lu", prefix: "oms" }, 422, "prefix"],
    [{ host: "oms" }, 422, "host"],
    [{ host: "oms.lu/evil.com" }, 422, "host"],
    [{ host: "oms.lu evil.com" }, 422, "host"],
    [{ host: "oms..lu" }, 422, "host"],
    [{ host: "a\0.lu" }, 422, "host"],
    [{ host: `${"a".repeat(400)}.lu` }, 422, "host"],
    [{ prefix: "OMS" }, 422, "prefix"],
    [{ prefix: "oms~wizamart" }, 422, "prefix"],
    [{ prefix: "oms", vendor: "../wizamart" }, 422, "vendor"],
    [{ prefix: "oms", unknown: "x" }, 422],
    [{ host: "evil.com" }, 404],
    [{ host: "oms.lu.evil.com" }, 404],
    [{ host: "wizamart.oms.lu", vendor: "wizamart" }, 404],
    [{ prefix: "no-such-platform" }, 404],
    [{ prefix: "oms", vendor: "no-such-vendor" }, 404],
    [{ prefix: "loyalty", vendor: "moselle-cellars-of-nobody" }, 404],
    [{ host: "OMS.lu.:443" }, 200],
    [{ host: "wizamart.oms.lu" }, 200],
    [{ host: "oms.lu", vendor: "wizamart" }, 200],
  ];

  for (const [query, status, field] of hosts) {
    test(`about ${JSON.stringify(query).slice(0, 60)} are answered with ${status}`, async () => {
      for (const what of ["site", "page", "sitemap"] as const) {
        const { status: answered, body, headers } = await deliver<Record<string, unknown>>(what, query);
        expect(answered, what).toBe(status);
        expect(headers["access-control-allow-origin"]).toBe("*");
        if (status === 200) continue;
        expect(headers["content-type"]).toBe("application/problem+json");
        expect(body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
        if (field) expect(body.errors).toEqual([expect.objectContaining({ path: field })]);
      }
    });
  }

  const paths: Array<[path: string, status: number]> = [
    ["/no-such-page", 404],
    ["/-", 404],
    ["/../secret", 404],
    ["/%2e%2e/secret", 404],
    ["/a\0b", 422],
    ["/<script>", 404],
    ["/vendors/wizamart", 404],
    ["/sitemap.xml", 404],
    ["/zz/about", 404],
    ["/share/en/home", 404],
    ["//evil.com", 404],
    [`/${"a".repeat(1000)}`, 404],
    [`/${"a".repeat(1024)}`, 422],
    ["about", 200],
    ["/About/", 200],
    ["", 200],
  ];

  for (const [path, status] of paths) {
    test(`of the path ${JSON.stringify(path.slice(0, 30))} are answered with ${status}`, async () => {
      expect((await deliverVisit({ prefix: "oms" }, path)).status).toBe(status);
    });
  }

  test("of languages that the site does not have, or that are none, find nothing", async () => {
    expect((await deliverVisit({ prefix: "oms" }, "/about", { locale: "zz" })).status).toBe(404);
    for (const locale of ["EN", "eng", "", "e\0"]) {
      expect((await deliverVisit({ prefix: "oms" }, "/about", { locale })).status, locale).toBe(422);
    }
    expect((await deliver("page", { prefix: "oms", sourceMap: "yes" })).status).toBe(422);
  });

  test("that would change something are refused", async () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const { status, headers } = await callApi(method, "/delivery/site?prefix=oms");
      expect([status, headers.allow], method).toEqual([405, "GET, HEAD, OPTIONS"]);
    }
  });
});

test("anybody reads it from a page of any origin, whatever token they send", async () => {
  const origin = "https://shop.example";
  for (const authorization of ["Bearer orion_wrong", "Basic x"]) {
    const answer = await deliver("site", { prefix: "oms" }, { authorization, origin, "sec-fetch-site": "cross-site" });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": "*",
      "cache-control": expect.stringMatching(/^public/),
    });
    // Who reads it from a cache must not be told what was left to somebody else.
    expect(answer.headers.ratelimit).toBeUndefined();
    expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
    expect(answer.headers["set-cookie"]).toBeUndefined();
  }
  const asked = { origin, "access-control-request-method": "GET", "access-control-request-headers": "if-none-match" };
  const options = (path: string) => send("OPTIONS", `localhost:${port()}`, `/api/v1${path}`, asked);
  const { status, headers } = await options("/delivery/page");
  expect([status, headers["access-control-allow-origin"]]).toEqual([204, "*"]);
  expect(headers["access-control-allow-headers"]).toBe("if-none-match");
  const closed = await options("/platforms/oms/pages");
  expect([closed.status, closed.headers["access-control-allow-origin"]]).toEqual([204, undefined]);
  expect(closed.headers.allow).toBe("GET, HEAD, POST, OPTIONS");
  expect(headers.allow).toBe("GET, HEAD, OPTIONS");
  expect((await options("/nothing-here")).status).toBe(404);
  const wrong = await deliver("site", {});
  expect([wrong.status, wrong.headers]).toEqual([
    422,
    expect.objectContaining({
      "ratelimit-policy": '"calls";q=6000;w=60',
      ratelimit: expect.stringMatching(/^"calls";r=\d+;t=\d+$/),
    }),
  ]);
  const whole = await deliver("site", { prefix: "oms" });
  const head = await send("HEAD", `localhost:${port()}`, "/api/v1/delivery/site?prefix=oms", {});
  expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, whole.headers.etag]);
});

test("the OpenAPI document is kept by whoever has it, and not sent again", async () => {
  const first = await callApi("GET", "/openapi.json");
  expect(first.headers).toMatchObject({ "cache-control": "public, max-age=300", "access-control-allow-origin": "*" });
  const { etag = "" } = first.headers;
  const again = await callApi("GET", "/openapi.json", { headers: { "if-none-match": etag } });
  expect([again.status, again.headers.etag, again.body]).toEqual([304, etag, null]);
});

test("the OpenAPI document says that nobody needs a token for it", async () => {
  const { body } = await callApi<{ paths: Record<string, { get: Record<string, unknown> }> }>("GET", "/openapi.json");
  for (const what of ["site", "page", "sitemap"]) {
    const operation = body.paths[`/delivery/${what}`]?.get;
    expect(operation).toMatchObject({ security: [], tags: ["Delivery"], "x-scopes": [] });
    expect(Object.keys(operation?.responses ?? {})).toEqual(
      expect.arrayContaining(["200", "304", "404", "422", "429"]),
    );
    expect(Object.keys(operation?.responses ?? {})).not.toContain("401");
  }
  expect(body.paths["/platforms/{platform}/pages"]?.get.security).toBeUndefined();
});
