import type { IncomingHttpHeaders } from "node:http";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** What of a request says where it comes from. */
export type RequestSource = { method: string; headers: IncomingHttpHeaders };

/**
 * Whether a request that may change something comes, or could come, from another site's page. A browser says where
 * from (Fetch, 3.2; Fetch Metadata): that must be the application's own origin, character for character. What says
 * nothing is a script's, and passes only without cookies, for then it acts in nobody's name.
 *
 * @param appOrigin such as `https://app.orion.lu`, as `URL.origin` gives it.
 */
export function isForeignWrite({ method, headers }: RequestSource, appOrigin: string): boolean {
  if (safeMethods.has(method)) return false;
  if (headers["sec-fetch-site"]?.toString().toLowerCase().includes("cross-site")) return true;
  // Node joins repeated headers with a comma, which no origin contains.
  if (headers.origin === undefined) return headers.cookie !== undefined;
  return headers.origin !== appOrigin;
}
