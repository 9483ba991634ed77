import { revalidatePath } from "next/cache";
import type { Context } from "@/cms/context";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { pageScope } from "@/lib/console/place";

/** Runs a verb on a page in the scope in which the reader works on it, and has its editors shown anew. */
export async function onPage<T>(pageId: string, verb: (ctx: Context) => Promise<T>): Promise<FormState<T>> {
  const state = await runAction((session) => pageScope(session, pageId), verb);
  // A stale save is shown what was saved before it, so that it can be taken instead.
  const isStale = state.status === "failed" && state.newerVersion !== undefined;
  if (state.status === "done" || isStale) for (const address of editorAddresses(pageId)) revalidatePath(address);
  return state;
}
