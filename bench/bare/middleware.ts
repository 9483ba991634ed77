import { type NextRequest, NextResponse } from "next/server";

/** The floor of any middleware: it does nothing but rewrite, and only where the benchmark asks for it. */
export const config = { matcher: ["/rewritten", "/rewritten/answer"] };

export function middleware({ nextUrl }: NextRequest): Response {
  const path = nextUrl.pathname.replace("/rewritten", "") || "/";
  return NextResponse.rewrite(new URL(path + nextUrl.search, nextUrl));
}
