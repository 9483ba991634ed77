import type { OldBatch } from "../read-old";
import type { LegacyPage } from "../schema";
import { type KnownTarget, roleKey } from "../target/load-target";
import { type Origins, type PageOwner, planPages } from "./plan-pages";
import { planUser, wantedEmail } from "./plan-users";
import { chosenVendor, planVendor } from "./plan-vendors";
import type { PlannedBatch, PlannedUser, PlannedVendor } from "./planned";
import type { ImportSetup } from "./setup";

/** What a batch of the old database becomes, but for what was brought in before. */
export function planBatch(batch: OldBatch, known: KnownTarget, whole: ImportSetup, origins: Origins): PlannedBatch {
  const setup = withStandingTiers(batch, known, whole);
  const planned: PlannedBatch = { tiers: [], vendors: [], users: [], pages: [], findings: [], done: 0 };
  const vendorIds = new Map<number, string>();
  for (const old of batch.vendors) {
    const entry = known.entries.vendor.get(old.id);
    if (entry) vendorIds.set(old.id, entry.targetId);
    if (entry && known.entries.membership.has(old.id)) {
      planned.done += 1;
      continue;
    }
    const { vendor, findings } = planVendor(old, setup);
    if (!entry) planned.findings.push(...findings);
    if (!vendor) continue;
    const member = withKnownMembership(
      entry ? { ...vendor, vendorId: entry.targetId, isMade: false, isListed: true } : vendor,
      known,
    );
    planned.vendors.push(member);
    vendorIds.set(old.id, member.vendorId);
  }
  planUsers(batch, known, setup, { vendorIds, planned });
  for (const [owner, pages] of ownersOf(batch, known, setup, vendorIds)) {
    const fresh = pages.filter(({ id }) => !known.entries.page.has(id));
    planned.done += pages.length - fresh.length;
    const found = planPages(fresh, owner, { ...setup, origins });
    planned.pages.push(...found.pages);
    planned.findings.push(...found.findings);
  }
  return planned;
}

/** A vendor that is a member already keeps its tier: what it has room for is said by that, not by its old one. */
function withStandingTiers(
  { vendors }: OldBatch,
  { entries, memberships }: KnownTarget,
  setup: ImportSetup,
): ImportSetup {
  const standing = new Map(
    vendors.map((old) => {
      const vendorId = entries.vendor.get(old.id)?.targetId ?? chosenVendor(old, setup);
      return [old.id, setup.knownTiers.get(memberships.get(vendorId ?? "")?.tierId ?? "")];
    }),
  );
  return { ...setup, tierOf: (legacyId) => standing.get(legacyId) ?? setup.tierOf(legacyId) };
}

function withKnownMembership(vendor: PlannedVendor, { memberships }: KnownTarget): PlannedVendor {
  const membership = memberships.get(vendor.vendorId);
  return membership ? { ...vendor, membership: { ...membership, isMade: false } } : vendor;
}

function planUsers(
  batch: OldBatch,
  known: KnownTarget,
  setup: ImportSetup,
  { vendorIds, planned }: { vendorIds: ReadonlyMap<number, string>; planned: PlannedBatch },
): void {
  for (const old of batch.users) {
    const entry = known.entries.user.get(old.id);
    if (entry && known.entries.role.has(old.id)) {
      planned.done += 1;
      setup.usedEmails.add(wantedEmail(old, setup));
      continue;
    }
    const setting = { ...setup, knownUsers: known.users, vendorIdOf: (id: number) => vendorIds.get(id) ?? null };
    const { user, findings } = planUser(old, setting);
    if (!entry) planned.findings.push(...findings);
    if (!user) continue;
    const person = entry ? { ...user, userId: entry.targetId, isMade: false, isListed: true } : user;
    planned.users.push(withKnownRole(person, known));
  }
}

function withKnownRole(user: PlannedUser, known: KnownTarget): PlannedUser {
  const { granted } = user.role;
  const about = "vendorId" in granted ? granted.vendorId : "platformId" in granted ? granted.platformId : "";
  const id = known.roles.get(roleKey(user.userId, granted.kind, about));
  return id ? { ...user, role: { ...user.role, id, isMade: false } } : user;
}

/** Each owner of pages with those that are its own: the platform, or the vendors of the batch. */
function ownersOf(
  batch: OldBatch,
  known: KnownTarget,
  setup: ImportSetup,
  vendorIds: ReadonlyMap<number, string>,
): Array<[PageOwner, LegacyPage[]]> {
  const { platformId } = setup;
  const has = (owner: string) => ({
    takenPlaces: known.places.get(owner) ?? new Set<string>(),
    counted: known.counted.get(owner) ?? [],
  });
  if (!batch.vendors.length) {
    return [[{ platformId, vendorId: null, vendor: null, plan: null, ...has(platformId) }, batch.pages]];
  }
  return batch.vendors.flatMap((old): Array<[PageOwner, LegacyPage[]]> => {
    const vendorId = vendorIds.get(old.id);
    if (!vendorId) return [];
    const plan = setup.tierOf(old.id) ?? setup.lowestTier;
    const owner = { platformId, vendorId, vendor: old.code, plan, ...has(vendorId) };
    return [[owner, batch.pages.filter((page) => page.vendorId === old.id)]];
  });
}
