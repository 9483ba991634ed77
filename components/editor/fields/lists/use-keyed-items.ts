"use client";

import { useEffect, useRef, useState } from "react";
import { useToaster, useWithdrawal } from "../../../ui/toaster";
import { moved } from "../../set-at";
import type { FieldProps } from "../field-props";
import { isSettled, type Removal, withItemBack } from "./with-item-back";

type Keys = { keys: readonly string[]; count: number };

type Undoable = { removal: Removal; messageId: string };

type KeyedItemsProps = Pick<FieldProps, "label" | "path" | "onChange"> & { items: readonly unknown[]; max: number };

/**
 * The items of a list with a key for each, for they have no name of their own: what is folded, dragged or being typed
 * in stays with its item while others come, go and move.
 */
export function useKeyedItems({ label, path, items, max, onChange }: KeyedItemsProps) {
  const [{ keys, count }, setKeys] = useState<Keys>(() => ({ keys: items.map(newKey), count: items.length }));
  const announce = useToaster();
  const withdraw = useRef(useWithdrawal()).current;
  // The list was changed elsewhere, such as by an undo of the page.
  const current = count === items.length ? keys : items.map((_, index) => keys[index] ?? newKey());
  if (count !== items.length) setKeys({ keys: current, count: items.length });
  const latest = useRef({ path, keys: current });
  latest.current = { path, keys: current };
  const undoable = useRef<Undoable | null>(null);

  useEffect(() => {
    const { removal, messageId } = undoable.current ?? {};
    if (removal && messageId && isSettled(items, removal)) withdraw(messageId);
  }, [items, withdraw]);

  // A list within an item is found by where the item stands, which nobody follows once it is folded away.
  const isNested = path.slice(path.indexOf("fields")).some((step) => typeof step === "number");
  useEffect(() => {
    if (!isNested) return;
    return () => (undoable.current ? withdraw(undoable.current.messageId) : undefined);
  }, [isNested, withdraw]);

  function change(nextItems: unknown[], nextKeys: readonly string[]): void {
    setKeys({ keys: nextKeys, count: nextItems.length });
    onChange(path, nextItems);
  }

  function putBack(removal: Removal, key: string): void {
    const { path: place, keys: now } = latest.current;
    setKeys({ keys: now.toSpliced(removal.index, 0, key), count: now.length + 1 });
    onChange(place, (list: unknown) => withItemBack(list, removal));
  }

  return {
    keys: current,
    insert: (index: number, item: unknown, key: string) =>
      change(items.toSpliced(index, 0, item), current.toSpliced(index, 0, key)),
    move: (from: number, to: number) => change(moved(items, from, to), moved(current, from, to)),
    remove(index: number): void {
      const [removal, key = newKey()] = [{ before: items, index, max }, current[index]];
      change(items.toSpliced(index, 1), current.toSpliced(index, 1));
      const id = newKey();
      undoable.current = { removal, messageId: id };
      announce({ id, title: `${label} ${index + 1} removed`, undo: () => putBack(removal, key) });
    },
  };
}

function newKey(): string {
  return crypto.randomUUID();
}
