/** A place that the focus was in: the element, and the way from it up to the page's main part or, elsewhere, its end. */
export type FocusPlace = { element: HTMLElement; way: Array<{ parent: Element; index: number }>; main: Element | null };

const controls = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";

/** Where the focus is, told so that what takes the place of the element can be found once it is gone. */
export function placeOf(element: HTMLElement): FocusPlace {
  const main = element.closest("main");
  const way: FocusPlace["way"] = [];
  let child: Element = element;
  while (child.parentElement && child.parentElement !== main && child.parentElement !== document.body) {
    const parent = child.parentElement;
    way.push({ parent, index: [...parent.children].indexOf(child) });
    child = parent;
  }
  return { element, way, main };
}

/**
 * What the focus goes to where the element of a place cannot have it any more: the element itself where it only moved,
 * else the control that took its place or stands nearest to it, else the heading of the page.
 *
 * @returns null where all that was around it is gone, such as a window.
 */
export function successorOf({ element, way, main }: FocusPlace): HTMLElement | null {
  if (takesFocus(element)) return element;
  for (const { parent, index } of way) {
    const found = parent.isConnected ? nearestControl(parent, index) : null;
    if (found) return found;
  }
  return main && (document.querySelector<HTMLElement>("main h1") ?? document.querySelector("main"));
}

/** The first control from a child of an element on, else the last one before it. */
function nearestControl(parent: Element, index: number): HTMLElement | null {
  const all = [...parent.children];
  const after = all.slice(index).flatMap(controlsOf)[0];
  return after ?? all.slice(0, index).flatMap(controlsOf).at(-1) ?? null;
}

function controlsOf(element: Element): HTMLElement[] {
  const within = [...element.querySelectorAll(controls)];
  return [...(element.matches(controls) ? [element] : []), ...within].filter(takesFocus);
}

function takesFocus(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || !element.isConnected || element.tabIndex < 0) return false;
  return !element.matches(":disabled") && !element.closest("[inert], [aria-hidden=true]") && element.checkVisibility();
}
