import { X } from "lucide-react";
import { inWords } from "../../pages/words";
import { IconButton } from "../../ui/icon-button";
import { textsOf } from "./paired-section";

type SideBySideProps = {
  /** In words, such as `French`. */
  language: string;
  locale: string;
  /** What of the page is shown. */
  title: string;
  fields: object;
  onHide: () => void;
};

/** What the other language says, to be read while one writes: its texts in their order, as they are stored. */
export function SideBySide({ language, locale, title, fields, onHide }: SideBySideProps) {
  const texts = textsOf(fields).filter(({ text }) => text.trim());
  return (
    <section aria-label={`${title} in ${language}`} className="rounded-xl border border-accent/40 bg-accent-soft/40">
      <header className="flex items-center justify-between gap-2 pt-1 pr-1 pl-4">
        <h2 className="text-sm font-medium">
          {title} in {language}
        </h2>
        <IconButton icon={X} label={`Hide ${language}`} onClick={onHide} />
      </header>
      {texts.length === 0 ? (
        <p className="px-4 pb-4 text-sm text-soft">There is nothing of it in {language}.</p>
      ) : (
        <dl tabIndex={0} className="max-h-72 space-y-3 overflow-y-auto px-4 pb-4 text-sm">
          {texts.map(({ path, text }) => (
            <div key={path}>
              <dt className="text-xs text-soft">{pathInWords(path)}</dt>
              <dd lang={locale} className="whitespace-pre-line wrap-anywhere">
                {text}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** `Questions 2, answer` for `questions.1.answer`. */
function pathInWords(path: string): string {
  const words = path.split(".").map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : inWords(step)));
  return words.reduce((told, word) => (/^\d+$/.test(word) ? `${told} ${word}` : `${told}, ${word.toLowerCase()}`));
}
