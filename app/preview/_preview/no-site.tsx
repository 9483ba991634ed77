import type { CSSProperties, ReactNode } from "react";
import { fontFamilies } from "@/components/sites/fonts";
import { mainId } from "@/components/sites/main-id";
import { OrionMark } from "@/components/sites/orion-mark";

/** Where there is no preview there is no theme; the type is that of the application's own front page. */
const noTheme = { "--font-heading": fontFamilies.geist, "--font-body": fontFamilies.geist } as CSSProperties;

type NoSiteProps = { title: string; text: string; children: ReactNode };

/** What stands where there is nothing to preview. */
export function NoSite({ title, text, children }: NoSiteProps) {
  return (
    <html lang="en" style={noTheme}>
      <body>
        <main
          id={mainId}
          tabIndex={-1}
          className="ground-plain wrap grid min-h-dvh content-center py-band outline-none"
        >
          <p className="flex items-center gap-3 font-semibold tracking-tight">
            <OrionMark />
            Orion
          </p>
          <h1 className="mt-8 max-w-[20ch] text-display-md">{title}</h1>
          <p className="mt-5 max-w-[50ch] text-lead text-muted">{text}</p>
        </main>
        {children}
      </body>
    </html>
  );
}
