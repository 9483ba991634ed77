import type { ListedEvent } from "@/cms/audit/list-events";
import type { Context } from "@/cms/context";
import type { AdministeredPlatform } from "@/cms/platforms/list-administered";
import { listTiers } from "@/cms/tiers/list-tiers";
import { vendorCodes } from "@/cms/vendors/vendor-ids";
import type { Codes } from "./subject-link";

/** The codes of what events are about, for the links to it. */
export async function loadCodes(
  ctx: Context,
  events: readonly ListedEvent[],
  platforms: readonly AdministeredPlatform[],
): Promise<Codes> {
  const tiers = await listTiers(ctx);
  return {
    platforms: new Map(platforms.map(({ id, code }) => [id, code])),
    vendors: await vendorCodes(
      ctx,
      events.flatMap(({ vendor }) => vendor?.id ?? []),
    ),
    tiers: new Map(tiers.map(({ id, code }) => [id, code])),
  };
}
