import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  type PgTableExtraConfigValue,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { primaryId } from "./columns";
import { subscriptionTiers } from "./subscription-tiers";
import { users } from "./users";
import { vendorPlatforms } from "./vendor-platforms";

export const planRequestState = pgEnum("plan_request_state", ["open", "granted", "declined", "withdrawn"]);

/** A vendor's request for another tier on a platform, and what became of it. One is open at a time. */
export const planRequests = pgTable(
  "plan_requests",
  {
    id: primaryId(),
    platformId: uuid("platform_id").notNull(),
    vendorId: uuid("vendor_id").notNull(),
    /** The tier that is asked for; `null` once it was deleted. */
    tierId: uuid("tier_id").references(() => subscriptionTiers.id, { onDelete: "set null" }),
    /** What that tier, and the one that the vendor had, were called when it asked. */
    tierName: text("tier_name").notNull(),
    fromTierName: text("from_tier_name").notNull(),
    note: text("note").notNull().default(""),
    state: planRequestState("state").notNull().default("open"),
    /** `null` where a script asked. */
    askedBy: uuid("asked_by").references(() => users.id),
    askedAt: timestamp("asked_at", { withTimezone: true }).notNull().defaultNow(),
    answer: text("answer").notNull().default(""),
    /** Who granted, declined or withdrew it, and when; no time while it is open. */
    answeredBy: uuid("answered_by").references(() => users.id),
    answeredAt: timestamp("answered_at", { withTimezone: true }),
  },
  (table): PgTableExtraConfigValue[] => [
    uniqueIndex("plan_requests_one_open").on(table.platformId, table.vendorId).where(sql`${table.state} = 'open'`),
    index("plan_requests_membership").on(table.platformId, table.vendorId, table.askedAt),
    index("plan_requests_state").on(table.state, table.askedAt, table.id),
    check("plan_requests_answered", sql`(${table.state} = 'open') = (${table.answeredAt} is null)`),
    foreignKey({
      name: "plan_requests_member",
      columns: [table.platformId, table.vendorId],
      foreignColumns: [vendorPlatforms.platformId, vendorPlatforms.vendorId],
    }),
  ],
);
