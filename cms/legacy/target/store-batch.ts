import { legacyEntries, passwords, subscriptionTiers, userRoles, users, vendorPlatforms, vendors } from "@/db/schema";
import { audit } from "../../audit";
import type { Context } from "../../context";
import { storeFeatures } from "../../tiers/store-features";
import { roleColumns } from "../../users/role";
import { hashOf } from "../ids";
import type { PlannedBatch, PlannedTier, PlannedUser, PlannedVendor } from "../plan/planned";
import type { ImportSetup } from "../plan/setup";
import { writeEntries } from "./ledger";
import { storePages } from "./store-pages";

/**
 * Stores what was planned, each thing with its entry in the ledger, in as few statements as there are tables: the rules
 * that verbs ask were asked by the plan. What was there before is noted and left as it is.
 */
export async function storeBatch(ctx: Context, planned: PlannedBatch, setup: ImportSetup): Promise<void> {
  const { platformId } = setup;
  await ctx.db
    .insert(legacyEntries)
    .values({
      platformId,
      kind: "source",
      legacyId: setup.source,
      targetId: platformId,
      isMade: false,
      hash: setup.source,
    })
    .onConflictDoNothing();
  for (const tier of planned.tiers) await storeTier(ctx, tier, platformId);
  await storeVendors(ctx, planned.vendors, platformId);
  await storeUsers(ctx, planned.users, platformId);
  await storePages(ctx, planned.pages, setup);
  const after = { vendors: planned.vendors.length, users: planned.users.length, pages: planned.pages.length };
  if (!(after.vendors + after.users + after.pages)) return;
  // Without the vendors and people themselves: the log is for good, and they can be taken out again.
  await audit(ctx, { action: "platform.import-legacy", platformId, subjectId: platformId, detail: { after } });
}

async function storeTier(ctx: Context, { legacyId, isMade, features, ...tier }: PlannedTier, platformId: string) {
  const { tierId: id, ...values } = tier;
  if (isMade) {
    const made = await ctx.db
      .insert(subscriptionTiers)
      .values({ id, ...values })
      .onConflictDoNothing()
      .returning();
    if (made.length) await storeFeatures(ctx.db, id, features);
  }
  const entry = { platformId, kind: "tier" as const, legacyId: String(legacyId), targetId: id };
  await ctx.db
    .insert(legacyEntries)
    .values({ ...entry, isMade, targetVersion: 1, hash: hashOf(values) })
    .onConflictDoNothing();
}

async function storeVendors(ctx: Context, planned: readonly PlannedVendor[], platformId: string): Promise<void> {
  const made = planned.filter(({ isMade }) => isMade);
  if (made.length) {
    await ctx.db.insert(vendors).values(
      made.map(({ vendorId, code, name, profile, status, createdAt, updatedAt }) => {
        return { id: vendorId, code, name, profile, status, createdAt, updatedAt };
      }),
    );
  }
  const joining = planned.filter(({ membership }) => membership.isMade);
  if (joining.length) {
    await ctx.db.insert(vendorPlatforms).values(
      joining.map(({ vendorId, membership: { id, tierId }, createdAt }) => {
        return { id, platformId, vendorId, tierId, joinedAt: createdAt };
      }),
    );
  }
  const entries = planned.flatMap(({ legacyId, vendorId, code, name, profile, isMade, isListed, membership }) => {
    const common = { platformId, legacyId: String(legacyId), targetVersion: 1 };
    const { id, tierId } = membership;
    const joined = {
      ...common,
      kind: "membership" as const,
      targetId: id,
      isMade: membership.isMade,
      hash: hashOf(tierId),
    };
    if (isListed) return [joined];
    return [
      { ...common, kind: "vendor" as const, targetId: vendorId, isMade, hash: hashOf([code, name, profile]) },
      joined,
    ];
  });
  await writeEntries(ctx, entries);
}

async function storeUsers(ctx: Context, planned: readonly PlannedUser[], platformId: string): Promise<void> {
  const made = planned.filter(({ isMade }) => isMade);
  if (made.length) {
    await ctx.db.insert(users).values(
      made.map(({ userId, email, name, locale, createdAt }) => {
        return { id: userId, email, name, locale, createdAt, updatedAt: createdAt };
      }),
    );
    const hashes = made.flatMap(({ userId, passwordHash: hash }) => (hash === null ? [] : [{ userId, hash }]));
    if (hashes.length) await ctx.db.insert(passwords).values(hashes);
  }
  const roles = planned.flatMap(({ userId, role }) =>
    role.isMade ? [{ ...roleColumns(role.granted), id: role.id, userId }] : [],
  );
  if (roles.length) await ctx.db.insert(userRoles).values(roles);
  const entries = planned.flatMap(({ legacyId, userId, email, name, locale, isMade, isListed, role }) => {
    const common = { platformId, legacyId: String(legacyId) };
    const granted = {
      ...common,
      kind: "role" as const,
      targetId: role.id,
      isMade: role.isMade,
      hash: hashOf(role.granted.kind),
    };
    if (isListed) return [granted];
    return [
      { ...common, kind: "user" as const, targetId: userId, isMade, hash: hashOf([email, name, locale]) },
      granted,
    ];
  });
  await writeEntries(ctx, entries);
}
