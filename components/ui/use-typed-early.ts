"use client";

import { useEffect, useEffectEvent } from "react";

/**
 * Takes over what was typed into a field before the page was awake: the field shows it, but nobody has heard of it yet.
 *
 * @param name the field's name; it must be the only one of that name.
 */
export function useTypedEarly(name: string, take: (typed: string) => void): void {
  const onAwake = useEffectEvent(take);
  useEffect(() => {
    const [field] = document.getElementsByName(name);
    if (field instanceof HTMLInputElement && field.value) onAwake(field.value);
  }, [name]);
}
