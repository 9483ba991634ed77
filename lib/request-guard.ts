import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import { type RefusalStatus, refusalPage } from "./refusal-page";

/** Headers that only the framework itself, or nobody, may set: what a client sends of them is dropped. */
const dropped = /^(x-middleware-.+|x-forwarded-(host|proto|port)|forwarded|x-original-url|x-rewrite-url)$/;

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * Brings every request to one clear form before the framework sees it: exactly one host (RFC 9112, 3.2), a path as
 * its target, and no headers that would steer routing. What has none is refused.
 */
export function guardRequests(): void {
  const { emit } = Server.prototype;
  Server.prototype.emit = function (event: string, ...details: unknown[]): boolean {
    const [request, response] = details as [IncomingMessage, ServerResponse];
    const refusal = event === "request" ? clarify(request) : null;
    if (refusal === null) return Reflect.apply(emit, this, [event, ...details]);
    const { html, headers } = refusalPage(refusal);
    response.writeHead(refusal, { ...headers, connection: "close" }).end(html);
    return true;
  };
}

/** Changes the request to its clear form; returns the status to refuse it with where it has none. */
function clarify(request: IncomingMessage): RefusalStatus | null {
  const hosts = request.rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === "host");
  if (hosts.length !== 1) return 400;
  if (!methods.has(request.method ?? "")) return 405;
  for (const name of Object.keys(request.headers)) if (dropped.test(name)) delete request.headers[name];
  const target = request.url ?? "";
  if (target.startsWith("/")) return null;
  // The absolute form counts instead of the Host header (RFC 9112, 3.2.2).
  const [, host, path] = /^https?:\/\/([^/?#]+)([^#]*)/i.exec(target) ?? [];
  if (!host) return 400;
  request.headers.host = host;
  request.url = path?.startsWith("/") ? path : `/${path ?? ""}`;
  return null;
}
