import { type SQL, sql } from "drizzle-orm";
import type { Context } from "../../context";
import { keep } from "./keep";

type Reference = { table: string; columns: string[]; keys: string[] };

/**
 * Keeps what something that stays still names, whatever table that is in: the catalogue says which can, so none that comes
 * later is forgotten. Also where it would go along (`on delete cascade`): a session is someone who signed in since.
 *
 * @param ownTables those whose rows are a part of the thing.
 */
export async function keepReferenced(
  ctx: Context,
  kind: "membership" | "vendor" | "user" | "tier",
  table: string,
  ownTables: readonly string[],
): Promise<void> {
  for (const reference of await referencesTo(ctx, table)) {
    if (ownTables.includes(reference.table)) continue;
    const found = sql`select thing.id from ${sql.identifier(table)} thing
      where thing.id in (select id from legacy_out where kind = ${kind})
        and exists (select from ${sql.identifier(reference.table)} other where ${joined(reference)})`;
    await keep(ctx, kind, found, reasons[reference.table] ?? `is named in ${reference.table}`);
  }
}

/** Why something stays that a row of a table names. */
const reasons: Readonly<Record<string, string>> = {
  api_tokens: "an API token that stays names it",
  audit_events: "the audit log names it, for good",
  domains: "a domain that was added since is its",
  hidden_pages: "a page that was hidden since is its",
  invitations: "an invitation that stays names it",
  media: "pictures that were uploaded since name it",
  pages: "pages that stay are its",
  plan_requests: "a request for another plan names it",
  preview_links: "a preview link that stays names it",
  provider_accounts: "has signed in with a provider since",
  redirects: "redirects that were added since are its",
  revisions: "wrote what stays",
  sessions: "has signed in since",
  storefront_settings: "its storefront was changed since",
  user_roles: "a role that stays names it",
  vendor_platforms: "a membership that stays names it",
  working_copies: "is writing something",
};

function joined({ columns, keys }: Reference): SQL {
  const pairs = columns.map(
    (column, index) => sql`other.${sql.identifier(column)} = thing.${sql.identifier(keys[index] ?? "id")}`,
  );
  return sql.join(pairs, sql` and `);
}

async function referencesTo({ db }: Context, table: string): Promise<Reference[]> {
  const rows = await db.execute<Reference>(sql`
    select conrelid::regclass::text as table,
      array(select attname::text from unnest(conkey) with ordinality as k (number, place)
        join pg_attribute on attrelid = conrelid and attnum = number order by place) as columns,
      array(select attname::text from unnest(confkey) with ordinality as k (number, place)
        join pg_attribute on attrelid = confrelid and attnum = number order by place) as keys
    from pg_constraint where contype = 'f' and confrelid = ${table}::regclass order by 1`);
  return [...rows];
}
