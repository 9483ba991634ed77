import type { FailureWords } from "@/components/sites/failure-words";
import { mainId } from "@/components/sites/main-id";

type Props = { texts: FailureWords; digest: string | undefined; retry: () => void };

/** A page that could not be made; the digest finds the fault in the server's log. */
export function ErrorMessage({ texts, digest, retry }: Props) {
  return (
    <main id={mainId} tabIndex={-1} className="ground-plain wrap grid min-h-[70dvh] content-center gap-6 py-band">
      <h1 className="text-display-md">{texts.title}</h1>
      <p className="text-lead max-w-[46ch] text-muted">{texts.text}</p>
      <p>
        <button
          type="button"
          onClick={retry}
          className="min-h-12 rounded-theme bg-primary px-6 font-semibold text-on-primary"
        >
          {texts.retry}
        </button>
      </p>
      {digest && <p className="text-sm text-muted">{digest}</p>}
    </main>
  );
}
