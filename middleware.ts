import { type NextRequest, NextResponse } from "next/server";
import { type RoutingOptions, routeRequest } from "@/cms/sites/route-request";
import { consolePathHeader } from "@/lib/console-path";
import { createNonce } from "@/lib/nonce";
import { refusalFor } from "@/lib/refusal";
import { type HeaderValues, headersForConsole, headersForPreview } from "@/lib/security-headers";
import { askWhole } from "@/lib/whole-answer";

// Left out: files, what other machines ask of the server itself, by whatever name they reach it, and uploads, of which
// Next would keep a copy in memory for the middleware, and cut it at 10 MB.
export const config = {
  matcher: [
    "/((?!_next/|illustrations/|media/|api/health$|api/internal/|api/archives(?:/plan)?$|api/media$|api/v1/platforms/[^/]+/(?:vendors/[^/]+/)?media$).*)",
  ],
};

const app = new URL(process.env.APP_URL ?? "http://localhost:9999");

const options: RoutingOptions = {
  appOrigin: app.origin,
  appHost: app.hostname,
  hasPathRouting: process.env.PATH_ROUTING === "on",
};

/** Sends each request to the site that its host or path prefix addresses; see `routeRequest`. */
export function middleware(request: NextRequest): Response {
  const { nextUrl, headers } = request;
  const decision = routeRequest(headers.get("host"), nextUrl.pathname, options);
  switch (decision.kind) {
    case "refuse":
      return refusal(nextUrl.pathname, decision.status);
    case "redirect":
      return NextResponse.redirect(new URL(decision.location + nextUrl.search, nextUrl), 308);
    case "pass":
      return NextResponse.next();
    case "console":
      return noncedPage(headers, nextUrl.pathname + nextUrl.search, headersForConsole);
    case "preview":
      return noncedPage(headers, nextUrl.pathname + nextUrl.search, headersForPreview);
    case "rewrite":
      return NextResponse.rewrite(new URL(decision.path, nextUrl), {
        headers: { "cache-control": "public, max-age=0, s-maxage=1" },
      });
  }
}

/** Next finds the nonce for its scripts in the policy that the request carries. */
function noncedPage(requestHeaders: Headers, path: string, headersFor: (nonce: string) => HeaderValues): Response {
  const nonce = createNonce();
  const own = headersFor(nonce);
  const headers = new Headers(requestHeaders);
  headers.set("content-security-policy", own["content-security-policy"] ?? "");
  headers.set("x-nonce", nonce);
  headers.set(consolePathHeader, path);
  headers.set("user-agent", askWhole(requestHeaders.get("user-agent")));
  return NextResponse.next({ request: { headers }, headers: own });
}

function refusal(path: string, status: Parameters<typeof refusalFor>[1]): Response {
  const { body, headers } = refusalFor(path, status);
  return new Response(body, { status, headers });
}
