const en = {
  skipToContent: "Skip to content",
  home: "Home",
  menu: "Menu",
  mainMenu: "Main",
  more: "More",
  language: "Language",
  languageIs: "Language:",
  onThisPage: "On this page",
  footerMenu: "Footer",
  pages: "Pages",
  legal: "Legal",
  contact: "Contact",
  email: "E-mail",
  phone: "Phone",
  address: "Address",
  openingHours: "Opening hours",
  links: "Links",
  points: (count: string) => `${count} points`,
  recommended: "Recommended",
  table: (number: number, columns: string) => `Table ${number}: ${columns}`,
  done: "Done",
  notDone: "Not done",
  footnotes: "Footnotes",
  backToReference: "Back to the text",
  poweredBy: (platform: string) => `Powered by ${platform}`,
  shownInOtherLanguage: (wanted: string, shown: string) =>
    `This page is not available in ${wanted} yet. You are reading it in ${shown}.`,
  notFoundTitle: "We cannot find this page",
  notFoundText:
    "The address may be mistyped, or the page is no longer here. The rest of the site is where you left it.",
  backHome: "Go to the home page",
  unknownSiteTitle: "There is no site at this address",
  unknownSiteText: "Check the spelling of the address. If this is your own domain, it may not be connected yet.",
};

export type Messages = typeof en;

const fr: Messages = {
  skipToContent: "Aller au contenu",
  home: "Accueil",
  menu: "Menu",
  mainMenu: "Principal",
  more: "Plus",
  language: "Langue",
  languageIs: "Langue :",
  onThisPage: "Sur cette page",
  footerMenu: "Pied de page",
  pages: "Pages",
  legal: "Mentions légales",
  contact: "Contact",
  email: "E-mail",
  phone: "Téléphone",
  address: "Adresse",
  openingHours: "Heures d’ouverture",
  links: "Liens",
  points: (count) => `${count} points`,
  recommended: "Conseillé",
  table: (number, columns) => `Tableau ${number} : ${columns}`,
  done: "Fait",
  notDone: "À faire",
  footnotes: "Notes",
  backToReference: "Retour au texte",
  poweredBy: (platform) => `Propulsé par ${platform}`,
  shownInOtherLanguage: (wanted, shown) =>
    `Cette page n’est pas encore disponible en ${wanted}. Vous la lisez en ${shown}.`,
  notFoundTitle: "Nous ne trouvons pas cette page",
  notFoundText: "L’adresse comporte peut-être une erreur, ou la page a disparu. Le reste du site n’a pas bougé.",
  backHome: "Aller à l’accueil",
  unknownSiteTitle: "Aucun site à cette adresse",
  unknownSiteText:
    "Vérifiez l’orthographe de l’adresse. S’il s’agit de votre domaine, il n’est peut-être pas encore relié.",
};

const de: Messages = {
  skipToContent: "Zum Inhalt springen",
  home: "Startseite",
  menu: "Menü",
  mainMenu: "Hauptmenü",
  more: "Mehr",
  language: "Sprache",
  languageIs: "Sprache:",
  onThisPage: "Auf dieser Seite",
  footerMenu: "Fußzeile",
  pages: "Seiten",
  legal: "Rechtliches",
  contact: "Kontakt",
  email: "E-Mail",
  phone: "Telefon",
  address: "Adresse",
  openingHours: "Öffnungszeiten",
  links: "Links",
  points: (count) => `${count} Punkte`,
  recommended: "Empfohlen",
  table: (number, columns) => `Tabelle ${number}: ${columns}`,
  done: "Erledigt",
  notDone: "Offen",
  footnotes: "Fußnoten",
  backToReference: "Zurück zum Text",
  poweredBy: (platform) => `Betrieben mit ${platform}`,
  shownInOtherLanguage: (wanted, shown) => `Diese Seite gibt es noch nicht auf ${wanted}. Sie lesen sie auf ${shown}.`,
  notFoundTitle: "Wir finden diese Seite nicht",
  notFoundText:
    "Vielleicht ist die Adresse falsch geschrieben, oder die Seite wurde entfernt. Alles Übrige ist noch da.",
  backHome: "Zur Startseite",
  unknownSiteTitle: "Unter dieser Adresse gibt es keine Website",
  unknownSiteText:
    "Prüfen Sie die Schreibweise. Wenn es Ihre eigene Domain ist, ist sie vielleicht noch nicht verbunden.",
};

const dictionaries = new Map<string, Messages>([
  ["en", en],
  ["fr", fr],
  ["de", de],
]);

/** The locale itself where the sites' own texts exist in it, else English. */
export function supportedLocale(locale: string): string {
  return dictionaries.has(locale) ? locale : "en";
}

/** The sites' own texts in a language (two letters); English where there is no translation. */
export function messages(locale: string): Messages {
  return dictionaries.get(locale) ?? en;
}
