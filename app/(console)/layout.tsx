import type { Metadata } from "next";
import localFont from "next/font/local";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { foldCookie, folded } from "@/components/console/navigation-fold";
import { FocusKeeper } from "@/components/ui/focus-keeper";
import { parseThemeChoice, themeCookie } from "@/components/ui/theme-choice";
import { Toaster } from "@/components/ui/toaster";
import { TypedEarly } from "@/components/ui/typed-early";
import "./console.css";

const geist = localFont({
  src: "../../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--console-font",
});

export const metadata: Metadata = {
  title: "Orion",
  icons: { icon: { url: "/orion.svg", type: "image/svg+xml" } },
  robots: { index: false },
};

/** Every answer has a nonce of its own, so nothing of these pages is made ahead of a request. */
export const instant = false;

export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  await connection();
  const kept = await cookies();
  const look = parseThemeChoice(kept.get(themeCookie)?.value);
  const navigation = kept.get(foldCookie)?.value === folded ? folded : undefined;
  return (
    <html lang="en" className={geist.variable} data-look={look} data-navigation={navigation}>
      <body>
        <FocusKeeper />
        <TypedEarly />
        <Toaster>{children}</Toaster>
      </body>
    </html>
  );
}
