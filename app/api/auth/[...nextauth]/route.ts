import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";
import { env } from "@/lib/env";

type RouteContext = { params: Promise<{ nextauth: string[] }> };

async function handle(request: Request, context: RouteContext): Promise<Response> {
  // The only way to tell next-auth its address; without it every redirect of its own leads to port 3000.
  process.env.NEXTAUTH_URL = env().APP_URL;
  return NextAuth(request as never, context as never, authOptions());
}

export { handle as GET, handle as POST };
