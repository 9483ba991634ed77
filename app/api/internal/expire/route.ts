import { createHash, timingSafeEqual } from "node:crypto";
import { revalidateTag } from "next/cache";
import { z } from "zod";
import { env } from "@/lib/env";

const bodySchema = z.strictObject({ tags: z.array(z.string().min(1).max(256)).min(1).max(1000) });

/**
 * Expires stored results by tag, for scripts that write outside the server. Asks for
 * `Authorization: Bearer {INTERNAL_SECRET}`; the body is `{ "tags": [...] }`.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isAuthorised(request.headers.get("authorization"))) {
    return Response.json({ title: "The secret is missing or wrong." }, { status: 401 });
  }
  const body = bodySchema.safeParse(await request.json().catch(() => null));
  if (!body.success) return Response.json({ title: "The body must be { tags: string[] }." }, { status: 400 });
  for (const tag of body.data.tags) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}

function isAuthorised(header: string | null): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(header ?? ""), digest(`Bearer ${env().INTERNAL_SECRET}`));
}
