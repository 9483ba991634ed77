import http from "node:http";
import { port } from "./server";

export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };

/** Each call has a connection of its own: one that is kept may be closed by the server at the moment of the next call. */
const agent = new http.Agent({ keepAlive: false, maxSockets: 8 });

/** Asks the server for a path under a `Host` of the caller's choice. Redirects are not followed. */
export function get(host: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return send("GET", host, path, headers);
}

export function post(host: string, path: string, headers: Record<string, string>, body: string): Promise<Answer> {
  return send("POST", host, path, headers, body);
}

/** Asks with a method, headers and a body of the caller's choice. */
export function send(
  method: string,
  host: string,
  path: string,
  headers: Record<string, string>,
  body?: string | Uint8Array,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { agent, method, host: "127.0.0.1", port: port(), path, headers: { host, ...headers } };
    const request = http.request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}
