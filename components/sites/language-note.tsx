import { messages } from "./messages";

type Props = { wantedLocale: string; shownLocale: string };

/** Tells a visitor why a page is in another language than the site. In the language that was asked for. */
export function LanguageNote({ wantedLocale, shownLocale }: Props) {
  const names = new Intl.DisplayNames(wantedLocale, { type: "language" });
  const texts = messages(wantedLocale);
  return (
    <aside
      aria-label={texts.language}
      lang={wantedLocale}
      className="language-note ground-tint-accent border-b border-line"
    >
      <p className="wrap py-3 text-[0.9375rem]">
        {texts.shownInOtherLanguage(names.of(wantedLocale) ?? wantedLocale, names.of(shownLocale) ?? shownLocale)}
      </p>
    </aside>
  );
}
