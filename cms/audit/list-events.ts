import { and, desc, eq, gte, lt, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { auditEvents, platforms, users, vendors } from "@/db/schema";
import type { Context, Scope } from "../context";
import { parse } from "../parse";
import { authorise } from "../policy";
import { scopeSubject } from "../users/role-in-scope";
import { subjectTitles } from "./subject-titles";

const word = z.string().regex(/^[a-z-]+$/);

const filterSchema = z.strictObject({
  actorId: z.uuid().optional(),
  /** What was done something to, such as `page`. */
  noun: word.optional(),
  /** What was done, such as `page.publish`. */
  action: z
    .string()
    .regex(/^[a-z-]+\.[a-z-]+$/)
    .optional(),
  platformId: z.uuid().optional(),
  vendorId: z.uuid().optional(),
  subjectId: z.uuid().optional(),
  /** From this moment on, and before that one. */
  from: z.date().optional(),
  to: z.date().optional(),
});
export type EventFilter = z.input<typeof filterSchema>;

/** An event's place in the log: its time to the microsecond, and its id. */
export const eventCursorSchema = z
  .templateLiteral([z.iso.datetime({ precision: 6 }), "_", z.guid()])
  // PostgreSQL knows no year 0.
  .refine((place) => !place.startsWith("0000"), "is no place in the log");

export type ListedEvent = {
  id: string;
  at: Date;
  action: string;
  /** `null` where the system itself acted. No name: the scope does not know them, having no role in it (any more). */
  actor: { id: string; name: string | null } | null;
  /** What the token was called with which it was done; `null` where there was none. */
  tokenName: string | null;
  platform: { id: string; name: string } | null;
  vendor: { id: string; name: string } | null;
  subjectId: string | null;
  /** What the subject is called now, where it has a name. */
  title: string | null;
  detail: Readonly<Record<string, unknown>>;
};

const most = 500;

/**
 * The events in the scope, newest first, a page at a time.
 *
 * @param before the cursor of the page before, as it was returned.
 * @param limit most events to return, up to 500.
 * @returns `next` is the cursor of the page after, or null.
 * @throws Invalid, Forbidden.
 */
export async function listEvents(
  ctx: Context,
  { before, limit = 50, ...input }: EventFilter & { before?: string; limit?: number },
): Promise<{ events: ListedEvent[]; next: string | null }> {
  authorise(ctx, "audit.read", scopeSubject(ctx.scope));
  const filter = parse(filterSchema, input);
  const size = Math.min(Math.max(limit, 1), most);
  const rows = await ctx.db
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      cursor: sql<string>`to_char(${auditEvents.at} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z_"') || ${auditEvents.id}`,
      action: auditEvents.action,
      actorId: auditEvents.actorId,
      actorName: users.name,
      platform: { id: platforms.id, name: platforms.name },
      vendor: { id: vendors.id, name: vendors.name },
      subjectId: auditEvents.subjectId,
      detail: auditEvents.detail,
      tokenName: sql<string | null>`${auditEvents.detail} ->> 'tokenName'`,
    })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .leftJoin(platforms, eq(platforms.id, auditEvents.platformId))
    .leftJoin(vendors, eq(vendors.id, auditEvents.vendorId))
    .where(and(eventsIn(ctx.scope), matching(filter), before ? isBefore(before) : undefined))
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  const titles = await subjectTitles(ctx.db, shown);
  return {
    events: shown.map(({ cursor: _, actorId, actorName, detail, ...event }) => ({
      ...event,
      actor: actorId ? { id: actorId, name: actorName } : null,
      detail: detail as ListedEvent["detail"],
      title: titles.get(event.id) ?? null,
    })),
    next: rows.length > size ? (shown.at(-1)?.cursor ?? null) : null,
  };
}

/** The events that lie in a scope. */
function eventsIn(scope: Scope): SQL | undefined {
  if (scope === "everything") return undefined;
  if (scope === "account") return sql`false`;
  const { platformId, vendorId } = scope;
  const ofPlatform = eq(auditEvents.platformId, platformId);
  return vendorId === null ? ofPlatform : and(ofPlatform, eq(auditEvents.vendorId, vendorId));
}

function matching(filter: z.output<typeof filterSchema>): SQL | undefined {
  const { actorId, noun, action, platformId, vendorId, subjectId, from, to } = filter;
  return and(
    actorId ? eq(auditEvents.actorId, actorId) : undefined,
    noun ? eq(auditEvents.noun, noun) : undefined,
    action ? eq(auditEvents.action, action) : undefined,
    platformId ? eq(auditEvents.platformId, platformId) : undefined,
    vendorId ? eq(auditEvents.vendorId, vendorId) : undefined,
    subjectId ? eq(auditEvents.subjectId, subjectId) : undefined,
    from ? gte(auditEvents.at, from) : undefined,
    to ? lt(auditEvents.at, to) : undefined,
  );
}

function isBefore(cursor: string): SQL {
  const [at = "", id = ""] = parse(eventCursorSchema, cursor).split("_");
  return sql`(${auditEvents.at}, ${auditEvents.id}) < (${at}::timestamptz, ${id}::uuid)`;
}
