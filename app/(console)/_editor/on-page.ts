import { revalidatePath } from "next/cache";
import type { Context } from "@/cms/context";
import type { Session } from "@/cms/sessions/find-session";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { pageScope } from "@/lib/console/place";

type Verb<T> = (ctx: Context, session: Session) => Promise<T>;

/** Runs a verb about a page in the scope in which the reader works on it; its editors go on showing what they show. */
export function aboutPage<T>(pageId: string, verb: Verb<T>): Promise<FormState<T>> {
  return runAction((session) => pageScope(session, pageId), verb);
}

/**
 * Runs a verb that changes a page in the scope in which the reader works on it, and has its editors shown anew.
 *
 * @param isShownWhenRefused whether a refusal says that the page is not as it was shown, whatever it is about.
 */
export async function changePage<T>(
  pageId: string,
  verb: Verb<T>,
  { isShownWhenRefused = false } = {},
): Promise<FormState<T>> {
  const state = await aboutPage(pageId, verb);
  // A stale save is shown what was saved before it, so that it can be taken instead.
  const isShown = state.status !== "failed" || isShownWhenRefused || state.newerVersion !== undefined;
  if (isShown) for (const address of editorAddresses(pageId)) revalidatePath(address);
  return state;
}
