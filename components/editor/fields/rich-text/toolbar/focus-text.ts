import type { Editor } from "@tiptap/core";

/**
 * Gives the focus back to the text from a menu of its tools, by the editor itself: a browser would put the cursor where
 * it was before the menu's change, or at the start.
 *
 * @returns the element that has the focus.
 */
export function focusText({ view }: Editor): HTMLElement {
  view.focus();
  return view.dom;
}
