/** For about this many frames it is waited for what is still being fetched, such as the editor of texts. */
const mostFrames = 120;

/**
 * Gives the focus to a field of the editor once it is there; what is folded around it is opened.
 *
 * @param name as fields are named, such as `sections.2.fields.questions.1.answer`.
 */
export function leadTo(name: string, frames = mostFrames): void {
  requestAnimationFrame(() => {
    const found = nearest(name);
    const control = found && controlIn(found.element);
    if (found && control && (found.isExact || frames === 0)) {
      control.focus();
      control.scrollIntoView({ block: "center" });
      return;
    }
    if (control?.getAttribute("aria-expanded") === "false") control.click();
    if (frames > 0) leadTo(name, frames - 1);
  });
}

/** Gives the focus to the view beside the preview that is shown, such as a section's fields, once it is there. */
export function leadToView(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[role="tabpanel"]:not([hidden])')?.focus());
}

/** The same where what has the focus was on a part of the editor that a small screen does not show any more. */
export function keepFocus(): void {
  requestAnimationFrame(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused.getClientRects().length === 0) leadToView();
  });
}

/** The field, or the innermost thing around it that is there by now. */
function nearest(name: string): { element: HTMLElement; isExact: boolean } | null {
  const steps = name.split(".");
  for (let length = steps.length; length > 0; length--) {
    const place = steps.slice(0, length).join(".");
    const element = document.querySelector<HTMLElement>(`[name="${place}"], [data-field="${place}"]`);
    if (element) return { element, isExact: length === steps.length };
  }
  return null;
}

const text = "[contenteditable=true], [role=textbox]";
const controls = "input, textarea, select, button";

/** Where one writes, before the buttons that stand around it. */
function controlIn(element: HTMLElement): HTMLElement | null {
  if (element.matches(controls)) return element;
  return element.querySelector<HTMLElement>(text) ?? element.querySelector<HTMLElement>(controls);
}
