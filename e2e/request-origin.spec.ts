import { send } from "./support/http";
import { exchange } from "./support/raw";
import { app, port, secret } from "./support/server";
import { expect, test } from "./support/test";

const paths = ["/login", "/api/auth/callback/credentials", "/api/internal/expire", "/", "/admin"];
const places: Array<[host: string, path: string]> = [
  ...paths.map((path) => ["localhost", path] as [string, string]),
  ["oms.lu", "/"],
  ["wizamart.oms.lu", "/contact"],
  ["oms.localhost", "/pricing"],
  ["unknown.lu", "/"],
];
const action = { "next-action": "0".repeat(42), "content-type": "text/plain;charset=UTF-8" };
const bearer = { authorization: `Bearer ${secret()}` };

for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
  test(`a ${method} from another site is refused everywhere, before anything is read`, async () => {
    for (const [host, path] of places) {
      const foreign = [
        "https://evil.com",
        "null",
        "",
        `http://${host}`,
        `http://oms.localhost:${port()}`,
        `https://localhost:${port()}`,
        `http://127.0.0.1:${port()}`,
        `${app()}/`,
        `${app()}.evil.com`,
        app().toUpperCase(),
      ];
      const asked = foreign.map((origin) => ({ origin }));
      const sneaky: Array<Record<string, string>> = [
        { cookie: "a=b" },
        { origin: app(), "sec-fetch-site": "cross-site" },
      ];
      for (const headers of [...asked, ...sneaky]) {
        const answer = await send(method, host, path, { ...action, ...bearer, ...headers }, "[]");
        expect
          .soft([answer.status, answer.headers["set-cookie"]], JSON.stringify([host, path, headers]))
          .toEqual([403, undefined]);
      }
    }
  });
}

test("what the application's own pages send is not refused for where it comes from", async () => {
  for (const path of paths) {
    const own = { origin: app(), cookie: "a=b", "sec-fetch-site": "same-origin" };
    for (const headers of [own, {}] as Array<Record<string, string>>) {
      const { status } = await send("POST", "localhost", path, headers, "");
      expect.soft(status, path).not.toBe(403);
    }
  }
});

test("two origins are none, and headers of proxies do not make another origin the application's", async () => {
  const write = ["POST /login HTTP/1.1", `Host: localhost:${port()}`, "Content-Length: 0"];
  const twice = await exchange(...write, `Origin: ${app()}`, `Origin: ${app()}`);
  const mixed = await exchange(...write, `Origin: ${app()}`, "Origin: https://evil.com");
  const forwarded = await exchange(
    ...write,
    "Origin: https://evil.com",
    "X-Forwarded-Host: evil.com",
    "Host: evil.com",
  );
  const claimed = await exchange(...write, "Origin: http://evil.com", "X-Forwarded-Host: evil.com");
  expect([twice.status, mixed.status, forwarded.status, claimed.status]).toEqual([403, 403, 400, 403]);
});
