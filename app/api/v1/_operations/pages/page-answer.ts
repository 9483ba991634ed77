import type { z } from "zod";
import type { Context } from "@/cms/context";
import { findPage } from "@/cms/pages/find-page";
import { layers } from "@/cms/pages/layer";
import type { Outcome } from "../../_rest/operation";
import { pageSchemas } from "../../_schemas/page";

const layerNames = Object.fromEntries(Object.entries(layers).map(([name, layer]) => [layer, name]));

/** A page as it is now, with its version; what an operation that changes one answers with. */
export async function pageAnswer(
  ctx: Context,
  pageId: string,
  changed: Pick<Outcome<unknown>, "tags" | "location"> = {},
): Promise<Outcome<z.input<typeof pageSchemas.Page>>> {
  const { layer, pause, ...page } = await findPage(ctx, { pageId });
  const body = { ...page, layer: pageSchemas.Page.shape.layer.parse(layerNames[layer]), pausedBy: pause };
  return { ...changed, body, version: page.version };
}
