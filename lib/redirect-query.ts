import type { IncomingMessage, ServerResponse } from "node:http";

const permanent = 308;

/**
 * Lets permanent redirects keep the query that was asked with. Visitors' pages are stored whole, for any query, so what
 * they redirect to has none. To be called before the framework gets the request, which may rewrite its target.
 */
export function keepQuery({ url = "" }: IncomingMessage, response: ServerResponse): void {
  const start = url.indexOf("?");
  const query = start < 0 ? "" : url.slice(start);
  // The framework's own marks on what its scripts fetch are no part of an address.
  if (query.length < 2 || /[?&]_rsc=/.test(query)) return;
  const { writeHead } = response;
  response.writeHead = (...details: unknown[]): ServerResponse => {
    const location = response.getHeader("location");
    if (details[0] === permanent && typeof location === "string" && !location.includes("?")) {
      response.setHeader("location", location + query);
    }
    return Reflect.apply(writeHead, response, details);
  };
}
