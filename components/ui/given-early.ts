/** A field that holds something else than was served, and what gives it that once more, so that the page hears of it. */
export type Given = { field: Element; again: () => void };

/** Those of the fields that somebody has typed into, ticked or chosen in. */
export function givenNow(fields: Iterable<Element>): Given[] {
  return [...fields].flatMap((field) => {
    const again = givenTo(field);
    return again ? { field, again } : [];
  });
}

/**
 * Whether the part of the page that a field stands in is awake. Parts wake one after the other; React makes the one at
 * once awake in which something seems to happen, and stops the event where it cannot yet.
 */
export function isAwake(field: Element): boolean {
  let isHeard = false;
  const hear = () => {
    isHeard = true;
  };
  field.addEventListener("input", hear);
  tell(field, "input");
  field.removeEventListener("input", hear);
  return isHeard;
}

function givenTo(field: Element): (() => void) | null {
  if (field instanceof HTMLSelectElement) return chosen(field);
  if (field instanceof HTMLTextAreaElement) return typed(field, HTMLTextAreaElement.prototype);
  if (!(field instanceof HTMLInputElement)) return null;
  if (field.type === "checkbox" || field.type === "radio") return ticked(field);
  if (field.type === "file") return field.files?.length ? () => tell(field, "change") : null;
  return typed(field, HTMLInputElement.prototype);
}

function chosen(field: HTMLSelectElement): (() => void) | null {
  const atFirst = [...field.options].findLastIndex(({ defaultSelected }) => defaultSelected);
  const { selectedIndex } = field;
  // Where none is marked as chosen the first one is.
  if (field.multiple || selectedIndex === Math.max(atFirst, 0)) return null;
  return () => {
    field.selectedIndex = selectedIndex;
    tell(field, "change");
  };
}

function ticked(field: HTMLInputElement): (() => void) | null {
  const { checked } = field;
  if (checked === field.defaultChecked || (field.type === "radio" && !checked)) return null;
  return () => {
    field.checked = !checked;
    field.click();
  };
}

function typed(field: HTMLInputElement | HTMLTextAreaElement, prototype: object): (() => void) | null {
  const { value, selectionStart, selectionEnd } = field;
  const atFirst = valueAtFirst(field);
  if (value === atFirst) return null;
  return () => {
    // React hears a change by what differs from what it saw written by way of the element itself, not of its prototype.
    field.value = atFirst;
    Reflect.set(prototype, "value", value, field);
    if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
    tell(field, "input");
  };
}

/** What the field made of the value that was served: it brings line breaks, numbers and colours into a form of its own. */
function valueAtFirst(field: HTMLInputElement | HTMLTextAreaElement): string {
  const copy = field.cloneNode(true) as typeof field;
  copy.value = copy.defaultValue;
  return copy.value;
}

const ownEvents = new WeakSet<Event>();

function tell(field: Element, what: "input" | "change"): void {
  const event = new Event(what, { bubbles: true });
  ownEvents.add(event);
  field.dispatchEvent(event);
}

/**
 * Follows what somebody gives to fields while the page around them is awake already and their own part is not.
 *
 * @param missed is called with a field of which nobody has heard.
 * @returns what ends it.
 */
export function watchMissed(missed: (field: Element) => void): () => void {
  const watch = (event: Event) => {
    const { target: field, type } = event;
    if (ownEvents.has(event) || !(field instanceof Element)) return;
    let isHeard = false;
    const hear = () => {
      isHeard = true;
    };
    field.addEventListener(type, hear);
    // Once all who listen have had the event, or it was stopped on its way.
    window.setTimeout(() => {
      field.removeEventListener(type, hear);
      if (!isHeard) missed(field);
    });
  };
  const kinds = ["input", "change"];
  for (const kind of kinds) window.addEventListener(kind, watch, true);
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, watch, true);
  };
}
