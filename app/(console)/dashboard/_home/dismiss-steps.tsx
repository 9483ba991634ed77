"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";

const yearSeconds = 365 * 24 * 3600;

/** Keeps the first steps away from this device. */
export function DismissSteps({ cookie }: { cookie: string }) {
  const router = useRouter();
  const announce = useToaster();

  const keepAway = (seconds: number) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${cookie}=1; path=/dashboard; max-age=${seconds}; samesite=lax`;
    router.refresh();
  };

  const dismiss = () => {
    keepAway(yearSeconds);
    announce({ title: "The first steps are gone from this device", undo: () => keepAway(0) });
  };

  return (
    <Button look="quiet" className="-my-2" onClick={dismiss}>
      Dismiss<span className="sr-only"> the first steps</span>
    </Button>
  );
}
