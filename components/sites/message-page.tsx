import type { Messages } from "./messages";
import { messageLocales, messages } from "./messages";
import { Signpost } from "./signpost";
import { mainId } from "./skip-link";

type Props = {
  /** Picks what is said from the texts of a language. */
  say: (texts: Messages) => { title: string; text: string; linkLabel?: string };
  homeHref?: string;
  /** Whether nothing stands above and below. */
  isAlone?: boolean;
};

/** A page that consists of one message. Its language is not known here, so CSS shows the right one (messages.css). */
export function MessagePage({ say, homeHref, isAlone = false }: Props) {
  return (
    <main
      id={mainId}
      tabIndex={-1}
      className={`wrap grid items-center gap-x-20 gap-y-10 py-band outline-none md:grid-cols-[6fr_5fr] ${isAlone ? "min-h-dvh" : "min-h-[70dvh]"}`}
    >
      <div className="max-md:order-2">
        {messageLocales.map((locale) => {
          const { title, text, linkLabel } = say(messages(locale));
          return (
            <div key={locale} lang={locale} className="in-language">
              <h1 className="text-display-lg max-w-[13ch]">{title}</h1>
              <p className="text-lead mt-6 max-w-[46ch] text-muted">{text}</p>
              {homeHref && linkLabel && (
                <a
                  href={homeHref}
                  className="mt-9 inline-flex min-h-12 items-center rounded-theme bg-button px-6 py-2.5 font-semibold text-on-button"
                >
                  {linkLabel}
                </a>
              )}
            </div>
          );
        })}
      </div>
      <Signpost className="h-auto w-full max-w-[26rem] justify-self-center max-md:max-w-[16rem] max-md:justify-self-start" />
    </main>
  );
}
