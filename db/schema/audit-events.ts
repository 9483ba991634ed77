import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { primaryId } from "./columns";
import { platforms } from "./platforms";
import { users } from "./users";
import { vendors } from "./vendors";

/** Who did what, when; append-only (a trigger refuses changes). */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: primaryId(),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
    /** `null` where the system itself acted. */
    actorId: uuid("actor_id").references(() => users.id),
    /** A noun and a verb, such as `page.publish`. */
    action: text("action").notNull(),
    /** What it was done to. A column, since under row-level security no index is asked for how an action begins. */
    noun: text("noun").generatedAlwaysAs(sql`split_part(action, '.', 1)`).notNull(),
    platformId: uuid("platform_id").references(() => platforms.id),
    vendorId: uuid("vendor_id").references(() => vendors.id),
    /** `null` where it is not known, such as the account of a refused sign-in. */
    subjectId: uuid("subject_id"),
    /** What the action changed, without secrets. */
    detail: jsonb("detail").notNull().default({}),
  },
  (table) => [
    // Each ends in what the log is read by, so that any page of it is one walk along an index.
    index("audit_events_at").on(table.at, table.id),
    index("audit_events_platform").on(table.platformId, table.at, table.id),
    index("audit_events_vendor").on(table.vendorId, table.at, table.id),
    index("audit_events_subject").on(table.subjectId, table.at, table.id),
    index("audit_events_actor").on(table.actorId, table.at, table.id),
    index("audit_events_noun").on(table.noun, table.at, table.id),
    index("audit_events_platform_noun").on(table.platformId, table.noun, table.at, table.id),
    index("audit_events_action").on(table.action, table.at, table.id),
    index("audit_events_platform_action").on(table.platformId, table.action, table.at, table.id),
  ],
);
