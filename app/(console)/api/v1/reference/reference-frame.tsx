import { FileJson } from "lucide-react";
import type { ReactNode } from "react";
import { Wordmark } from "@/components/console/wordmark";
import { buttonClass } from "@/components/ui/button";
import type { ReadDocument } from "./read-document";
import { ReferenceNav } from "./reference-nav";

type ReferenceFrameProps = { document: ReadDocument; part: string | null; children: ReactNode };

/** What stands around each part of the reference. */
export function ReferenceFrame({ document, part, children }: ReferenceFrameProps) {
  return (
    <div className="min-h-dvh bg-panel">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-lg focus:bg-panel focus:px-4 focus:py-2 focus:shadow-float"
      >
        Skip to content
      </a>
      <header className="border-b border-line">
        <div className="mx-auto flex max-w-7xl items-center justify-between gap-4 px-4 py-3 sm:px-8">
          <Wordmark />
          <a href="/api/v1/openapi.json" className={buttonClass("secondary")}>
            <FileJson aria-hidden="true" className="size-4" /> OpenAPI document
          </a>
        </div>
      </header>
      <div className="mx-auto max-w-7xl px-4 sm:px-8 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-10">
        <aside className="border-b border-line py-6 lg:sticky lg:top-0 lg:h-dvh lg:overflow-y-auto lg:border-0 lg:py-10">
          <ReferenceNav document={document} part={part} />
        </aside>
        <main id="main" className="min-w-0 py-8 lg:py-10">
          {children}
        </main>
      </div>
    </div>
  );
}
