import { type NextRequest, NextResponse } from "next/server";

/** The floor of any middleware: it does nothing but rewrite, and only where the benchmark asks for it. */
export const config = { matcher: ["/rewritten"] };

export function middleware(request: NextRequest): Response {
  return NextResponse.rewrite(new URL("/", request.url));
}
