"use client";

import { useRef, useState } from "react";
import { useToaster } from "../../../ui/toaster";
import { moved } from "../../set-at";

type Keys = { keys: readonly string[]; count: number };

/**
 * The items of a list with a key for each, for they have no name of their own: what is folded, dragged or being typed
 * in stays with its item while others come, go and move.
 *
 * @param label in words, for what is said when an item was removed.
 */
export function useKeyedItems(label: string, items: readonly unknown[], onChange: (items: unknown[]) => void) {
  const [{ keys, count }, setKeys] = useState<Keys>(() => ({ keys: items.map(newKey), count: items.length }));
  const announce = useToaster();
  // The list was changed elsewhere, such as by an undo of the page.
  const current = count === items.length ? keys : items.map((_, index) => keys[index] ?? newKey());
  if (count !== items.length) setKeys({ keys: current, count: items.length });
  const latest = useRef({ items, keys: current });
  latest.current = { items, keys: current };

  function change(nextItems: unknown[], nextKeys: readonly string[]): void {
    setKeys({ keys: nextKeys, count: nextItems.length });
    onChange(nextItems);
  }

  function insert(index: number, item: unknown, key = newKey()): void {
    const now = latest.current;
    change(spliced(now.items, index, item), spliced(now.keys, index, key));
  }

  return {
    keys: current,
    insert,
    move: (from: number, to: number) => change(moved(items, from, to), moved(current, from, to)),
    remove(index: number): void {
      const [item, key] = [items[index], current[index]];
      change(without(items, index), without(current, index));
      announce({ title: `${label} ${index + 1} removed`, undo: () => insert(index, item, key) });
    },
  };
}

function newKey(): string {
  return crypto.randomUUID();
}

function spliced<T>(list: readonly T[], index: number, item: T): T[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, other) => other !== index);
}
