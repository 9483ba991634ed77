"use client";

import { useParams } from "next/navigation";
import { messages } from "@/components/sites/messages";
import { mainId } from "@/components/sites/skip-link";

/** What a visitor sees where a page could not be made; `digest` finds the fault in the log. */
export default function SiteError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const texts = messages(locale);
  return (
    <main id={mainId} tabIndex={-1} className="ground-plain wrap grid min-h-[70dvh] content-center gap-6 py-band">
      <h1 className="text-display-md">{texts.errorTitle}</h1>
      <p className="text-lead max-w-[46ch] text-muted">{texts.errorText}</p>
      <p>
        <button
          type="button"
          onClick={reset}
          className="min-h-12 rounded-theme bg-primary px-6 font-semibold text-on-primary"
        >
          {texts.retry}
        </button>
      </p>
      {error.digest && <p className="text-sm text-muted">{error.digest}</p>}
    </main>
  );
}
