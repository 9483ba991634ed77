import http from "node:http";
import type { Page } from "./target";

export type Call = { method: string; url: string; headers?: Record<string, string>; body?: string };

/**
 * Sends a call and reads all of its answer.
 *
 * @throws Error where it is refused.
 */
export function send({ method, url, headers, body }: Call, agent?: http.Agent): Promise<Page> {
  return new Promise((resolve, reject) => {
    const type = body === undefined ? {} : { "content-type": "application/json" };
    const length = { "content-length": String(Buffer.byteLength(body ?? "")) };
    const request = http.request(url, { method, agent, headers: { ...type, ...length, ...headers } }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode: status = 0, headers } = response;
        if (status < 300) resolve({ status, body: text, headers });
        else reject(new Error(`${method} ${url} answered ${status}: ${text}`));
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}
