"use client";

import { signOut } from "next-auth/react";
import { Button } from "@/components/ui/button";

/** Signs out and comes back to the same page. */
export function SwitchAccount({ path }: { path: string }) {
  return (
    <Button look="primary" className="w-full" onClick={() => void signOut({ callbackUrl: path })}>
      Sign out and go on
    </Button>
  );
}
