import type { Context } from "../context";
import { Invalid } from "../errors";
import { pageFields } from "../inheritance/derive-patch";
import { findPlan } from "../memberships/quota";
import { unentitledFields } from "../tiers/entitlements";
import type { StoredContent } from "./content";
import type { PagePlace } from "./place";
import type { RevisionContent } from "./revision-content";

/** @throws Invalid where content sets page fields that the vendor's plan has not, and that it did not set before. */
export async function refuseUnentitled(
  { db }: Context,
  { platformId, vendorId }: Pick<PagePlace, "platformId" | "vendorId">,
  { document, patch }: StoredContent,
  previous: RevisionContent | null,
): Promise<void> {
  if (!vendorId) return;
  const { features: granted } = await findPlan(db, { platformId, vendorId });
  const isWhole = document !== null;
  const [fields, before] = isWhole
    ? [pageFields(document), previous?.document ? pageFields(previous.document) : {}]
    : [patch.fields, previous?.patch?.fields ?? {}];
  const problems = unentitledFields(fields, before, { granted, isWhole });
  if (problems.length) throw new Invalid(problems);
}
