"use client";

import { signIn } from "next-auth/react";
import { Button } from "@/components/ui/button";

type ProviderButtonsProps = { providers: Array<{ id: string; name: string }>; next: string | null };

/** Signing in with someone else's word, where that is set up. */
export function ProviderButtons({ providers, next }: ProviderButtonsProps) {
  return (
    <div className="space-y-3 border-t border-line pt-5">
      {providers.map(({ id, name }) => (
        <Button key={id} className="w-full" onClick={() => void signIn(id, { callbackUrl: next ?? "/login" })}>
          Continue with {name}
        </Button>
      ))}
    </div>
  );
}
