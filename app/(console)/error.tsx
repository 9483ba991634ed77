"use client";

import { Button } from "@/components/ui/button";

/** What stands where a page of the console could not be made. */
export default function ConsoleError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 px-6 py-16">
      <h1 className="text-3xl font-semibold tracking-tight">This page could not be shown</h1>
      <p className="text-lg text-soft">
        Nothing was lost. Try again; if it happens once more, tell us
        {error.digest ? ` the number ${error.digest}.` : " what you did."}
      </p>
      <p>
        <Button look="primary" onClick={reset}>
          Try again
        </Button>
      </p>
    </main>
  );
}
