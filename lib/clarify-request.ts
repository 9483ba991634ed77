import type { IncomingMessage } from "node:http";
import { clientAddressHeader } from "./client-address";
import { forwardedAddress } from "./forwarded-address";

/** Headers that only the framework itself, or nobody, may set: what a client sends of them is dropped. */
const dropped =
  /^(x-middleware-.+|x-forwarded-.+|forwarded|x-real-ip|x-client-address|x-original-url|x-rewrite-url|x-nonce|content-security-policy(-report-only)?)$/;

/** What can be asked at all. */
export const methods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * Brings a request to its clear form: exactly one host (RFC 9112, 3.2), a path as its target, which below the API can be
 * decoded, no headers that would steer routing or lend scripts a nonce, and the address of who asks.
 *
 * @param trustedProxies how many proxies in front say truthfully where a request came from.
 * @returns the status to refuse the request with where it has no clear form, else null.
 */
export function clarifyRequest(request: IncomingMessage, trustedProxies: number): 400 | 405 | null {
  const { headers, rawHeaders, method = "", socket } = request;
  const hosts = rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === "host");
  if (hosts.length !== 1) return 400;
  if (!methods.has(method)) return 405;
  const forwardedFor = headers["x-forwarded-for"]?.toString();
  for (const name of Object.keys(headers)) if (dropped.test(name)) delete headers[name];
  headers[clientAddressHeader] = forwardedAddress({ peer: socket.remoteAddress, forwardedFor, trustedProxies });
  const target = request.url ?? "";
  // The framework would answer it with a page, before our code is asked.
  if (target.startsWith("/api/v1/") && !isDecodable(target)) return 400;
  if (target.startsWith("/")) return null;
  // The absolute form counts instead of the Host header (RFC 9112, 3.2.2).
  const [, host, path] = /^https?:\/\/([^/?#]+)([^#]*)/i.exec(target) ?? [];
  if (!host) return 400;
  headers.host = host;
  request.url = path?.startsWith("/") ? path : `/${path ?? ""}`;
  return null;
}

/** Whether the percent-encoding of a path is text in UTF-8. */
function isDecodable(target: string): boolean {
  try {
    decodeURIComponent(target.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
