"use client";

import { useEffect, useState } from "react";

/** Asks before the page is left while something that was typed is not saved. */
export function useLeaveGuard() {
  const [guard] = useState(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    return {
      /** Something was typed. */
      raise: () => window.addEventListener("beforeunload", ask),
      /** It was saved, or is given up. */
      lower: () => window.removeEventListener("beforeunload", ask),
    };
  });
  useEffect(() => guard.lower, [guard]);
  return guard;
}
