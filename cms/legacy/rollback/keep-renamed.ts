import { sql } from "drizzle-orm";
import type { Context } from "../../context";
import { keep } from "./keep";

/** Keeps vendors, memberships and tiers that someone changed since, and people with another password. */
export async function keepRenamed(ctx: Context): Promise<void> {
  const why = "was edited since";
  const versioned = [
    ["vendor", "vendors"],
    ["membership", "vendor_platforms"],
    ["tier", "subscription_tiers"],
  ] as const;
  for (const [kind, table] of versioned) {
    const found = sql`select changed.id from ${sql.identifier(table)} changed
      join legacy_out entry on entry.kind = ${kind} and entry.id = changed.id where changed.version <> entry.version`;
    await keep(ctx, kind, found, why);
  }
  const users = sql`select changed.id from users changed
    join legacy_out entry on entry.kind = 'user' and entry.id = changed.id
    where changed.updated_at <> changed.created_at
      or exists (select from passwords held where held.user_id = changed.id and held.changed_at > entry.created_at)`;
  await keep(ctx, "user", users, why);
}
