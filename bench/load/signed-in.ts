import http from "node:http";
import { cookiesOf } from "./cookies";

/**
 * Signs in and keeps the session.
 *
 * @returns asks for an address of the console and reads all of the answer; rejects where it is not 200.
 */
export async function signedIn(origin: string, login: { email: string; password: string }) {
  const response = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = await response.json();
  const answer = await fetch(`${origin}/api/auth/callback/password`, {
    method: "POST",
    headers: { origin, cookie: cookiesOf(response) },
    body: new URLSearchParams({ csrfToken, ...login, json: "true" }),
    redirect: "manual",
  });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${login.email} was not let in: ${answer.status}.`);
  const cookie = cookiesOf(answer);
  const agent = new http.Agent({ keepAlive: true });
  return (path: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const request = http.get(`${origin}${path}`, { agent, headers: { cookie } }, (page) => {
        page.resume();
        page.on("end", () =>
          page.statusCode === 200 ? resolve() : reject(new Error(`${path} answered ${page.statusCode}.`)),
        );
        page.on("error", reject);
      });
      request.on("error", reject);
    });
}
