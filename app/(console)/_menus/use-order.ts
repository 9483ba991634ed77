"use client";

import { dequal } from "dequal/lite";
import { useState } from "react";

/**
 * The order as it is being arranged, and the one that the arranging began with. A menu that others changed is taken over
 * as long as nothing was moved; else it waits for a decision.
 */
export function useOrder(stored: string[]) {
  const [order, setOrder] = useState(stored);
  const [lookedAt, setLookedAt] = useState(stored);
  const takeStored = () => {
    setOrder(stored);
    setLookedAt(stored);
  };
  const isOutdated = !dequal(stored, lookedAt);
  if (isOutdated && (dequal(order, lookedAt) || dequal(order, stored))) takeStored();
  return { order, setOrder, lookedAt, isOutdated, isChanged: !dequal(order, lookedAt), takeStored };
}
