import http from "node:http";
import type { Page, Target } from "./target";

/** Asks for an address once. `fetch` would not send the `Host` header that it is given. */
export function visit({ url, host }: Target, agent?: http.Agent): Promise<Page> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers: host ? { host } : {} }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
      response.on("error", reject);
    });
    request.on("error", reject);
  });
}

/**
 * Visits a page until it is stored.
 *
 * @throws Error where it is not served, or not from what is stored.
 */
export async function visitStored(target: Target): Promise<Page> {
  await visit(target);
  const page = await visit(target);
  const state = page.headers["x-nextjs-cache"];
  if (page.status !== 200 || state !== "HIT") {
    throw new Error(`${target.host ?? ""} ${target.url} answers ${page.status}, ${state ?? "not stored"}.`);
  }
  return page;
}
