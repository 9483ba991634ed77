/** What a visitor reads where a page could not be made. By themselves, because browsers fetch them with every page. */
const en = {
  title: "Something went wrong on our side",
  text: "The page could not be shown. Please try once more in a moment.",
  retry: "Try again",
};

export type FailureWords = typeof en;

const fr: FailureWords = {
  title: "Un incident est survenu de notre côté",
  text: "La page n’a pas pu s’afficher. Réessayez dans un instant.",
  retry: "Réessayer",
};

const de: FailureWords = {
  title: "Bei uns ist etwas schiefgegangen",
  text: "Die Seite ließ sich nicht anzeigen. Bitte versuchen Sie es gleich noch einmal.",
  retry: "Noch einmal versuchen",
};

const byLocale = new Map([
  ["en", en],
  ["fr", fr],
  ["de", de],
]);

/** The words of a failure in a language; in English where there are none in it. */
export function failureWords(locale: string): FailureWords {
  return byLocale.get(locale) ?? en;
}
