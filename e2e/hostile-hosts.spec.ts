import { askRaw, expectClean, injected } from "./support/hostile";
import { exchange } from "./support/raw";
import { app } from "./support/server";
import { expect, test } from "./support/test";

const expected: Array<{ host: string; status: 200 | 308 | 400 | 404 }> = [
  { host: "oms.lu", status: 200 },
  { host: "OMS.LU", status: 200 },
  { host: "oms.lu:8080", status: 200 },
  { host: "oms.lu.", status: 200 },
  { host: "Oms.Lu.:443", status: 200 },
  { host: "www.oms.lu", status: 308 },
  { host: "wizamart.oms.lu", status: 200 },
  { host: "www.moselle-cellars.lu", status: 200 },
  { host: "oms.localhost", status: 200 },
  { host: "localhost", status: 200 },
  { host: "127.0.0.1", status: 200 },
  { host: "www2.oms.lu", status: 404 },
  { host: "xn--ms-fka.lu", status: 404 },
  { host: "oms", status: 404 },
  { host: "sites", status: 404 },
  { host: "192.0.2.7", status: 404 },
  { host: "evil.com", status: 404 },
  { host: "oms.lu.evil.com", status: 404 },
  { host: "evil-oms.lu", status: 404 },
  { host: "wizamart.oms.lu.evil.com", status: 404 },
  { host: "wizamart.evil.com", status: 404 },
  { host: "evil.com.localhost", status: 404 },
  { host: "", status: 400 },
  { host: "oms.lu@evil.com", status: 400 },
  { host: "oms.lu/evil.com", status: 400 },
  { host: "oms.lu#evil.com", status: 400 },
  { host: "oms.lu?evil.com", status: 400 },
  { host: "oms.lu\\evil.com", status: 400 },
  { host: "oms.lu, evil.com", status: 400 },
  { host: "oms.lu evil.com", status: 400 },
  { host: "evil.com:oms.lu", status: 400 },
  { host: "oms.lu:99999999", status: 400 },
  { host: "oms..lu", status: 400 },
  { host: ".oms.lu", status: 400 },
  { host: "-oms.lu", status: 400 },
  { host: "oms%2elu", status: 400 },
  { host: "[2001:db8::1]", status: 400 },
  { host: "\xf6ms.lu", status: 400 },
  { host: `${"a".repeat(63)}.${"b".repeat(200)}.lu`, status: 400 },
];

for (const { host, status } of expected) {
  test(`the host ${JSON.stringify(host.slice(0, 40))} is answered with ${status}`, async () => {
    const answers = { "/": status, "/?x=localhost": status, "/no-such-page": status === 200 ? 404 : status };
    for (const [path, wanted] of Object.entries(answers)) {
      const answer = await askRaw(host, path);
      expectClean(answer);
      expect.soft(answer.status, path).toBe(wanted);
    }
    const untidy = await askRaw(host, "/About/");
    expectClean(untidy);
    expect.soft([null, "/about"]).toContain(untidy.location);
  });
}

test("a request without a host is malformed", async () => {
  expect((await exchange("GET / HTTP/1.1")).status).toBe(400);
  expect((await exchange("GET / HTTP/1.0")).status).toBe(400);
  expect((await exchange("GET / HTTP/1.0", "Host: oms.lu")).status).toBe(200);
});

test("a request with two hosts is malformed (RFC 9112, 3.2)", async () => {
  for (const pair of [
    ["oms.lu", injected],
    [injected, "oms.lu"],
  ]) {
    const answer = await exchange("GET / HTTP/1.1", ...pair.map((host) => `Host: ${host}`));
    expectClean(answer);
    expect.soft(answer.status, pair.join()).toBe(400);
  }
});

test("the host of an absolute-form target counts, and is never redirected to (RFC 9112, 3.2.2)", async () => {
  const foreign = await askRaw("oms.lu", "http://evil.com/pricing");
  expectClean(foreign);
  expect.soft([400, 404]).toContain(foreign.status);
  const own = await askRaw("oms.lu", "http://oms.lu/pricing");
  expect.soft(own.status).toBe(200);
});

test("a target that is no path, and a method that no page has, are no fault of the server", async () => {
  for (const target of ["GET *", "OPTIONS *", "GET about", "GET ?x", "CONNECT evil.com:443", "TRACE /pricing"]) {
    const answer = await exchange(`${target} HTTP/1.1`, "Host: oms.lu");
    expectClean(answer);
    expect.soft(answer.status, target).toBeLessThan(500);
  }
});

test("only administration leaves the host, and only for the application", async () => {
  for (const [path, location] of [
    ["/admin", app("/admin")],
    ["/Dashboard/", app("/dashboard")],
    ["/login?next=//evil.net", app("/login?next=%2F%2Fevil.net")],
  ] as const) {
    const answer = await askRaw("oms.lu", path, "X-Forwarded-Host: evil.com");
    expectClean(answer);
    expect.soft([answer.status, answer.location]).toEqual([308, location]);
  }
});
