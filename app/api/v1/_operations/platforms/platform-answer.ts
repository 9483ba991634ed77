import type { z } from "zod";
import type { Context } from "@/cms/context";
import { findPlatform } from "@/cms/platforms/find-platform";
import type { Outcome } from "../../_rest/operation";
import type { platformSchemas } from "../../_schemas/platform";

/** A platform as it is now, with its version; what an operation that changes one answers with. */
export async function platformAnswer(
  ctx: Context,
  platformId: string,
  changed: Pick<Outcome<unknown>, "tags" | "location"> = {},
): Promise<Outcome<z.input<typeof platformSchemas.Platform>>> {
  const body = await findPlatform(ctx, { platformId });
  const { tags, location } = changed;
  return { body, version: body.version, tags, location };
}
