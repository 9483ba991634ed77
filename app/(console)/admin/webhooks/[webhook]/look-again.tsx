"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const [soonMs, everyMs] = [60_000, 2000];

/** What would be lost if the screen did not come back: a window with something typed in it, or with a secret. */
const openWindow = "[role=dialog]:not([aria-modal=false])";

/** Looks again for what becomes of messages, as long as one of them is to be sent within a minute. */
export function LookAgain({ attempts }: { attempts: ReadonlyArray<Date | null> }) {
  const router = useRouter();
  useEffect(() => {
    const isSoon = attempts.some((at) => at !== null && at.getTime() - Date.now() < soonMs);
    if (!isSoon) return;
    const timer = setInterval(() => {
      if (!document.querySelector(openWindow)) router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [attempts, router]);
  return null;
}
