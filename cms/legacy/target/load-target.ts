import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages, userRoles, users, vendorPlatforms, vendors } from "@/db/schema";
import { Conflict } from "../../errors";
import { standsBehind } from "../../memberships/quota";
import type { CountedPage } from "../../tiers/quota";
import type { Decisions } from "../plan/decisions";
import { placeKey } from "../plan/plan-pages";
import { wantedEmail } from "../plan/plan-users";
import { chosenVendor } from "../plan/plan-vendors";
import type { ImportSetup } from "../plan/setup";
import type { OldBatch } from "../read-old";
import { entriesOf, type LedgerEntry } from "./ledger";

/** What Orion has already of what a batch would bring in. */
export type KnownTarget = {
  entries: Record<"vendor" | "membership" | "user" | "role" | "page", Map<number, LedgerEntry>>;
  /** People by their addresses. */
  users: Map<string, string>;
  /** By the owner's id: where it has pages, and those pages as a plan counts them. */
  places: Map<string, Set<string>>;
  counted: Map<string, CountedPage[]>;
  /** Of vendors that are members, their memberships. */
  memberships: Map<string, { id: string; tierId: string }>;
  /** Roles that people have, as `roleKey` names them. */
  roles: Map<string, string>;
};

export const roleKey = (userId: string, kind: string, about: string) => `${userId} ${kind} ${about}`;

/** Of the batch's vendors those count that the ledger names, and those that a person said are Orion's. */
export async function loadTarget(
  db: Queryable,
  setup: Pick<ImportSetup, "platformId" | "locale" | "decisions" | "knownVendors">,
  batch: OldBatch,
): Promise<KnownTarget> {
  const { platformId, locale, decisions } = setup;
  const idsOf = (rows: ReadonlyArray<{ id: number }>) => rows.map(({ id }) => id);
  const entries = {
    vendor: await entriesOf(db, platformId, "vendor", idsOf(batch.vendors)),
    membership: await entriesOf(db, platformId, "membership", idsOf(batch.vendors)),
    user: await entriesOf(db, platformId, "user", idsOf(batch.users)),
    role: await entriesOf(db, platformId, "role", idsOf(batch.users)),
    page: await entriesOf(db, platformId, "page", idsOf(batch.pages)),
  };
  const chosen = batch.vendors.flatMap((old) => chosenVendor(old, setup) ?? []);
  const owners = [...new Set([...chosen, ...[...entries.vendor.values()].map(({ targetId }) => targetId)])];
  const found = await usersAt(db, batch, decisions);
  return {
    entries,
    users: found,
    ...(await pagesOf(db, platformId, locale, batch.vendors.length ? owners : [platformId])),
    memberships: await membershipsOf(db, platformId, owners),
    roles: await rolesOf(db, [...found.values()]),
  };
}

async function usersAt(db: Queryable, batch: OldBatch, decisions: Decisions): Promise<Map<string, string>> {
  const emails = batch.users.map((user) => wantedEmail(user, { decisions }));
  if (!emails.length) return new Map();
  const rows = await db
    .select({ id: users.id, email: sql<string>`lower(${users.email})` })
    .from(users)
    .where(inArray(sql`lower(${users.email})`, emails));
  return new Map(rows.map(({ id, email }) => [email, id]));
}

async function pagesOf(db: Queryable, platformId: string, locale: string, owners: readonly string[]) {
  const [places, counted] = [new Map<string, Set<string>>(), new Map<string, CountedPage[]>()];
  if (!owners.length) return { places, counted };
  const rows = await db
    .select({
      ownerId: pages.ownerId,
      layer: pages.layer,
      slug: pages.slug,
      locale: pages.locale,
      id: pages.id,
      isCustom: sql<boolean>`not ${standsBehind}`,
      isPaused: sql<boolean>`${pages.pausedAt} is not null`,
      createdAt: pages.createdAt,
    })
    .from(pages)
    .where(and(eq(pages.platformId, platformId), inArray(pages.ownerId, [...owners]), isNull(pages.deletedAt)));
  for (const { ownerId, layer, slug, locale: written, ...page } of rows) {
    if (written === locale) places.set(ownerId, (places.get(ownerId) ?? new Set()).add(placeKey(layer, slug)));
    counted.set(ownerId, [...(counted.get(ownerId) ?? []), page]);
  }
  return { places, counted };
}

async function membershipsOf(db: Queryable, platformId: string, owners: readonly string[]) {
  if (!owners.length) return new Map<string, { id: string; tierId: string }>();
  const { id, vendorId, tierId, endedAt } = vendorPlatforms;
  const rows = await db
    .select({ id, vendorId, tierId, endedAt })
    .from(vendorPlatforms)
    .where(and(eq(vendorPlatforms.platformId, platformId), inArray(vendorPlatforms.vendorId, [...owners])));
  if (rows.some((row) => row.endedAt)) {
    throw new Conflict(
      "membership",
      "A vendor that is brought in has left the platform. Let it join again, or skip it.",
    );
  }
  return new Map(rows.map((row) => [row.vendorId, { id: row.id, tierId: row.tierId }]));
}

async function rolesOf(db: Queryable, userIds: readonly string[]) {
  if (!userIds.length) return new Map<string, string>();
  const rows = await db
    .select()
    .from(userRoles)
    .where(inArray(userRoles.userId, [...userIds]));
  return new Map(
    rows.map(({ id, userId, kind, platformId, vendorId }) => [roleKey(userId, kind, platformId ?? vendorId ?? ""), id]),
  );
}

/** Every vendor's code, with its id. */
export async function vendorsByCode(db: Queryable): Promise<Map<string, string>> {
  const rows = await db.select({ code: vendors.code, id: vendors.id }).from(vendors);
  return new Map(rows.map(({ code, id }) => [code, id]));
}
