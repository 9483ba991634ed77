import type { z } from "zod";
import type { Context } from "@/cms/context";
import { NotFound } from "@/cms/errors";
import { listTiers } from "@/cms/tiers/list-tiers";
import type { Outcome } from "../../_rest/operation";
import type { tierSchemas } from "../../_schemas/tier";

/** A tier as it is now, with its version; what an operation that changes one answers with. */
export async function tierAnswer(
  ctx: Context,
  tierId: string,
  changed: Pick<Outcome<unknown>, "tags" | "location"> = {},
): Promise<Outcome<z.input<typeof tierSchemas.Tier>>> {
  const body = (await listTiers(ctx)).find(({ id }) => id === tierId);
  if (!body) throw new NotFound("The tier does not exist.");
  const { tags, location } = changed;
  return { body, version: body.version, tags, location };
}
