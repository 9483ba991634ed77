import { sql } from "drizzle-orm";
import { connection } from "next/server";
import { readPublished } from "@/cms/context";

/** 200 when the application and its database answer, else 503. */
export async function GET(): Promise<Response> {
  await connection();
  try {
    await readPublished((db) => db.execute(sql`select 1`));
    return Response.json({ status: "ok" });
  } catch {
    return Response.json({ status: "unavailable" }, { status: 503, headers: { "Retry-After": "2" } });
  }
}
