"use client";

import { useSearchParams } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";

type Told = { code: string | null; tell: (code: string | null) => void };

const ToldPlatform = createContext<Told>({ code: null, tell: () => undefined });

/** Lets screens tell the frame around them which platform they are about, where their address does not. */
export function PlatformOfScreen({ children }: { children: ReactNode }) {
  const [code, tell] = useState<string | null>(null);
  return <ToldPlatform value={{ code, tell }}>{children}</ToldPlatform>;
}

/** Says that a screen, such as a page's own, is about a platform, as long as it is shown. */
export function AboutPlatform({ code }: { code: string }) {
  const { tell } = useContext(ToldPlatform);
  useEffect(() => {
    tell(code);
    return () => tell(null);
  }, [code, tell]);
  return null;
}

/** The code of the platform that the screen is about: as the screen says, else as its address does, else null. */
export function usePlatformOfScreen(): string | null {
  const { code } = useContext(ToldPlatform);
  const named = useSearchParams().get("platform");
  return code ?? named;
}
