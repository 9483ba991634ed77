import type { z } from "zod";
import type { Context } from "@/cms/context";
import { findPage } from "@/cms/pages/find-page";
import type { Outcome } from "../../_rest/operation";
import { nameOfLayer, type pageSchemas } from "../../_schemas/page";

/** A page as it is now, with its version; what an operation that changes one answers with. Needs `page.read`. */
export async function pageAnswer(
  ctx: Context,
  pageId: string,
  changed: Pick<Outcome<unknown>, "tags" | "location"> = {},
): Promise<Outcome<z.input<typeof pageSchemas.Page>>> {
  const { layer, pause, ...page } = await findPage(ctx, { pageId });
  return { ...changed, body: { ...page, layer: nameOfLayer(layer), pausedBy: pause }, version: page.version };
}
