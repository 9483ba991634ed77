"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { keepOnDevice } from "@/components/ui/device-cookie";
import { useToaster } from "@/components/ui/toaster";

/** Keeps the first steps away from this device. */
export function DismissSteps({ cookie }: { cookie: string }) {
  const router = useRouter();
  const announce = useToaster();

  const keepAway = (seconds?: number) => {
    keepOnDevice(cookie, "1", { path: "/dashboard", seconds });
    router.refresh();
  };

  const dismiss = () => {
    keepAway();
    announce({ title: "The first steps are gone from this device", undo: () => keepAway(0) });
  };

  return (
    <Button look="quiet" className="-my-2" onClick={dismiss}>
      Dismiss<span className="sr-only"> the first steps</span>
    </Button>
  );
}
