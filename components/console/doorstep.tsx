import type { ReactNode } from "react";
import { Wordmark } from "./wordmark";

type DoorstepProps = { title: string; description?: ReactNode; children: ReactNode; below?: ReactNode };

/** A page of one thing to do, before or beside the console: signing in, setting a password, accepting. */
export function Doorstep({ title, description, children, below }: DoorstepProps) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr_auto] px-4 py-6 sm:px-8">
      <header>
        <Wordmark />
      </header>
      <main id="main" className="mx-auto flex w-full max-w-md flex-col justify-center gap-6 py-10">
        <div className="rounded-2xl border border-line bg-panel p-6 shadow-panel sm:p-8">
          <div className="mb-6 space-y-2">
            <h1 className="text-2xl font-semibold tracking-tight text-balance">{title}</h1>
            {description && <p className="text-soft">{description}</p>}
          </div>
          {children}
        </div>
        {below && <p className="text-center text-sm text-soft">{below}</p>}
      </main>
      <footer className="text-center text-sm text-soft">One home for every platform and its storefronts.</footer>
    </div>
  );
}

/** A link within running text of the console. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="rounded font-medium text-accent underline underline-offset-4 hover:no-underline">
      {children}
    </a>
  );
}
