import { buttonClass } from "../ui/button";
import { Wordmark } from "./wordmark";

/** What stands in place of a page that does not exist, or is not there for whoever asks. */
export function MissingPage() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-5 px-6 py-16">
      <Wordmark />
      <h1 className="text-3xl font-semibold tracking-tight">This page does not exist</h1>
      <p className="text-lg text-soft">
        Check the address. It may also be a page for others, or one that you could see before your roles changed.
      </p>
      <p className="flex flex-wrap gap-3">
        <a href="/login" className={buttonClass("primary")}>
          To where I work
        </a>
        <a href="/account" className={buttonClass("secondary")}>
          My account
        </a>
      </p>
    </main>
  );
}
