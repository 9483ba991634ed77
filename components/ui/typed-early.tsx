"use client";

import { useEffect } from "react";

/**
 * Makes the page hear what was typed, chosen and ticked before it was awake: the fields show it, but nobody has heard of
 * it yet, and what is rendered next would take it back.
 */
export function TypedEarly() {
  useEffect(() => {
    const given = [...document.querySelectorAll("input, select, textarea")];
    const telling = given.flatMap((field) => tellerOf(field) ?? []);
    // Not while effects still run: what follows from one change is to be shown before the next is heard.
    queueMicrotask(() => {
      for (const again of telling) again();
    });
  }, []);
  return null;
}

/** What gives a field once more what it holds now, as if it were given at that moment; null where it was given nothing. */
function tellerOf(field: Element): (() => void) | null {
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
    wake(field);
    field.selectedIndex = selectedIndex;
    tell(field, "change");
  };
}

function ticked(field: HTMLInputElement): (() => void) | null {
  const { checked } = field;
  if (checked === field.defaultChecked || (field.type === "radio" && !checked)) return null;
  return () => {
    wake(field);
    field.checked = !checked;
    field.click();
  };
}

function typed(field: HTMLInputElement | HTMLTextAreaElement, prototype: object): (() => void) | null {
  const { value, selectionStart, selectionEnd } = field;
  const atFirst = valueAtFirst(field);
  if (value === atFirst) return null;
  return () => {
    wake(field);
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

/** Parts of a page wake one after the other: React makes the one at once awake in which something seems to happen. */
function wake(field: Element): void {
  tell(field, "input");
}

function tell(field: Element, what: "input" | "change"): void {
  field.dispatchEvent(new Event(what, { bubbles: true }));
}
