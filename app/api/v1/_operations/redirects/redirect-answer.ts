import type { z } from "zod";
import type { Context } from "@/cms/context";
import { layerNames } from "@/cms/pages/layer";
import { readRedirect } from "@/cms/redirects/read-redirect";
import type { Trace } from "@/cms/redirects/trace-redirect";
import type { Outcome } from "../../_rest/operation";
import type { redirectSchemas } from "../../_schemas/redirect";

/** A redirect as it is now, with its version; what an operation that changes one answers with. */
export async function redirectAnswer(
  ctx: Context,
  redirectId: string,
  changed: Pick<Outcome<unknown>, "tags" | "location"> = {},
): Promise<Outcome<z.input<typeof redirectSchemas.Redirect>>> {
  const body = await readRedirect(ctx, { redirectId });
  return { ...changed, body, version: body.version };
}

export function traceAnswer(trace: Trace): z.input<typeof redirectSchemas.RedirectTrace> {
  const { paths } = trace;
  if (trace.answer === "missing") return { paths, page: null };
  const { slug, locale, layer, title } = trace;
  return { paths, page: { slug, locale, title, layer: layerNames[layer] } };
}
