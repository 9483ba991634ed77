import { get } from "./support/http";
import { exchange } from "./support/raw";
import { app, port } from "./support/server";
import { expect, test } from "./support/test";

const foreignHosts = ["oms.lu", "wizamart.oms.lu", "oms.localhost", "unknown.lu", "127.0.0.1", "[::1]"];
const consolePaths = [
  "/admin",
  "/dashboard",
  "/login",
  "/invite/abc",
  "/forgot",
  "/reset/abc",
  "/account",
  "/preview/abc",
];
const authPaths = ["/api/auth/session", "/api/auth/csrf", "/api/auth/signin", "/api/auth/callback/credentials"];
/** Spellings that a server may read as such a path. */
const disguises = (path: string) => [
  path.toUpperCase(),
  `/${path}`,
  `${path}/`,
  `/%${path.charCodeAt(1).toString(16)}${path.slice(2)}`,
  `/illustrations/..${path}`,
  `/illustrations/%2e%2e${path}`,
  `/media/..${path}`,
  `/media/%2e%2e${path}`,
  `/_next/..${path}`,
  `/_next/static/../..${path}`,
  `/api/internal/../..${path}`,
  `/api/internal/..%2f..${path}`,
  `/sites/oms/-/../../..${path}`,
];

const forged = (host: string) => [
  `Host: ${host}`,
  `X-Forwarded-Host: localhost:${port()}`,
  `Forwarded: host=localhost:${port()}`,
  "Cookie: next-auth.session-token=abc; session=abc",
];

for (const host of foreignHosts) {
  test(`${host} never shows the console, and leads to it on the application's own origin only`, async () => {
    for (const path of consolePaths) {
      const answer = await exchange(`GET ${path} HTTP/1.1`, ...forged(host));
      expect.soft([answer.status, answer.location], path).toEqual([308, app(path)]);
      expect.soft(/^set-cookie:/im.test(answer.text), path).toBe(false);
      for (const disguise of disguises(path)) {
        const found = await exchange(`GET ${disguise} HTTP/1.1`, ...forged(host));
        expect.soft(found.status, disguise).toBeGreaterThanOrEqual(300);
        expect.soft(found.status, disguise).toBeLessThan(500);
        expect.soft(/nonce-|^set-cookie:/im.test(found.text), disguise).toBe(false);
      }
    }
  });

  test(`${host} has no sessions: nothing below /api/auth answers there or sets a cookie`, async () => {
    for (const path of authPaths) {
      const answer = await exchange(`GET ${path} HTTP/1.1`, ...forged(host));
      expect.soft(answer.status, path).toBe(404);
      expect.soft(/^set-cookie:|nonce-/im.test(answer.text), path).toBe(false);
      for (const disguise of disguises(path)) {
        const found = await exchange(`GET ${disguise} HTTP/1.1`, ...forged(host));
        expect.soft([301, 307, 308, 400, 404], disguise).toContain(found.status);
        expect.soft(/^set-cookie:|nonce-/im.test(found.text), disguise).toBe(false);
        expect.soft(found.location ?? "/", disguise).toMatch(/^\/(?!\/)/);
      }
    }
  });
}

test("health is answered by whatever name the machine is reached", async () => {
  for (const host of ["localhost", ...foreignHosts]) {
    expect.soft((await get(host, "/api/health")).status, host).toBe(200);
  }
});
