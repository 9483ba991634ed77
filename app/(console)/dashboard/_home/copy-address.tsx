"use client";

import { Copy } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";

/** Puts an address on the clipboard. */
export function CopyAddress({ address }: { address: string }) {
  const announce = useToaster();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      announce({ title: "The address is copied", description: address });
    } catch {
      announce({ title: "Not copied", description: `Your browser does not allow it. The address is ${address}` });
    }
  };
  return (
    <Button onClick={copy}>
      <Copy aria-hidden="true" className="size-4" /> Copy the address
    </Button>
  );
}
