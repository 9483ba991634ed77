import { definePage } from "@/db/seed/define";

export default definePage({
  title: "OMS: Bestellverwaltung für den Handel",
  template: "spotlight",
  menuLabel: "Startseite",
  seoTitle: "OMS: Bestellverwaltung für Händler in Luxemburg",
  seoDescription:
    "Theke, Telefon, E-Mail und Onlineshop auf einer Liste, mit Bestand, Abholzeiten, POST-Etiketten und richtiger TVA. 30 Tage kostenlos.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "Bestellverwaltung für Händler in Luxemburg",
        heading: "Alle Bestellungen auf einer Liste, vom ersten Anruf bis zur Übergabe",
        text: "Die Theke, das Telefon, die E-Mail einer Stammkundin, der Onlineshop um Mitternacht: {{platform.name}} führt alles auf einer Liste zusammen, reserviert die Ware und sagt Ihren Kunden in deren Sprache, wann sie vorbeikommen können.",
        primaryLink: { label: "30 Tage kostenlos testen", href: "mailto:{{platform.email}}" },
        secondaryLink: { label: "Uns anrufen", href: "tel:{{platform.phone}}" },
        image: {
          src: "/illustrations/oms/order-list.svg",
          alt: "Die Bestellliste an einem Samstagmorgen: fünf Bestellungen mit Kunde, Abholzeit, Betrag und Stand",
          width: 1200,
          height: 900,
        },
        highlights: ["30 Tage kostenlos, ohne Karte", "In einer Woche startklar", "Hilfe auf FR, DE, LB und EN"],
      },
    },
    {
      name: "connections",
      kind: "logo-grid",
      fields: {
        heading: "Passt zu dem, was schon auf Ihrer Theke steht",
        text: "Zahlungen, Pakete und Buchhaltung verbinden Sie in den Einstellungen. Programmieren muss niemand.",
        entries: [
          { name: "Payconiq" },
          { name: "Satispay" },
          { name: "POST Luxembourg" },
          { name: "DHL" },
          { name: "WooCommerce" },
          { name: "PrestaShop" },
          { name: "Sage BOB" },
          { name: "Peppol" },
        ],
      },
    },
    {
      name: "working-day",
      kind: "feature-grid",
      fields: {
        eyebrow: "Ein Arbeitstag",
        heading: "Von der Öffnung bis zum Ladenschluss ohne einen einzigen Klebezettel",
        text: "Sechs Aufgaben, die bisher an sechs Orten lagen: in einem Heft, zwei Postfächern, einer Tabelle, der Kasse und im Kopf.",
        features: [
          {
            icon: "phone",
            title: "Telefonbestellung in zwanzig Sekunden",
            text: "Drei Buchstaben des Namens genügen. Der letzte Warenkorb, die Lieferadresse und die Sprache erscheinen; „wie letzte Woche“ ist eine Taste.",
          },
          {
            icon: "warehouse",
            title: "Bestand, der sich selbst reserviert",
            text: "Eine bestätigte Bestellung nimmt ihre Ware sofort aus dem Regal. Das letzte Stück wird nie zweimal versprochen, weder online noch an der Kasse.",
          },
          {
            icon: "clock",
            title: "Abholzeiten, die Sie einhalten",
            text: "Sie legen fest, wie viele Bestellungen in eine Viertelstunde passen. Ist 11.15 Uhr voll, wird 11.30 Uhr angeboten.",
          },
          {
            icon: "receipt",
            title: "Die richtige TVA in jeder Zeile",
            text: "3, 8, 14 oder 17 %: Der Satz gehört zum Produkt. Gemischte Körbe, Anzahlungen und Gutschriften stimmen auf den Cent.",
          },
          {
            icon: "truck",
            title: "Pakete und der eigene Lieferwagen",
            text: "Drucken Sie ein POST-Etikett, oder ordnen Sie die Lieferungen des Nachmittags zu einer Tour für das Telefon des Fahrers.",
          },
          {
            icon: "languages",
            title: "Nachrichten in vier Sprachen",
            text: "Bestätigung, „liegt bereit“ und Erinnerung gehen auf Französisch, Deutsch, Luxemburgisch oder Englisch hinaus, je nach Kunde.",
          },
        ],
      },
    },
    {
      name: "pick-up",
      kind: "image-text",
      fields: {
        eyebrow: "An der Theke",
        heading: "Samstag, 9.40 Uhr, elf Personen in der Schlange",
        body: `Sechs davon haben vorbestellt. Ihre Taschen stehen auf dem Regal hinter Ihnen, nummeriert in der Reihenfolge der Abholung. Eine Kundin zeigt den Code auf ihrem Telefon, Sie scannen ihn, der Bildschirm meldet **Fach 3** und *bezahlt*. Der Nächste, bitte.

- Jede Tasche hat ihren Platz; auch eine neue Kollegin findet sie.
- Was bis Ladenschluss liegen bleibt, wird von selbst freundlich in Erinnerung gebracht.
- Zur Hälfte bezahlt, zur Hälfte abgeholt? Der Rest bleibt auf der Liste, bis er erledigt ist.`,
        image: {
          src: "/illustrations/oms/pick-up.svg",
          alt: "Ein Regal mit nummerierten Taschen neben einem Telefon, das eine Bestellung als abholbereit zeigt",
          width: 1200,
          height: 900,
        },
        imageSide: "right",
        link: { label: "Abholung am Telefon erklären lassen", href: "tel:{{platform.phone}}" },
      },
    },
    {
      name: "invoices",
      kind: "image-text",
      fields: {
        eyebrow: "Im Büro",
        heading: "Rechnungen, die Ihre Fiduciaire nicht zurückschickt",
        body: `Aus jeder Bestellung wird eine Rechnung mit lückenloser Nummer, getrennten Steuersätzen und einem Payconiq-Code am unteren Rand. Am Monatsende verschicken Sie eine Datei statt eines Schuhkartons.

- **FAIA-Export** für die AED, geprüft, bevor er das Haus verlässt.
- **Peppol** für Gemeinden, Lyzeen und Ministerien, die ihre Rechnungen elektronisch empfangen.
- **Kontoauszüge** ordnen sich offenen Rechnungen selbst zu; Sie sehen nur noch nach, was übrig bleibt.`,
        image: {
          src: "/illustrations/oms/invoice.svg",
          alt: "Eine Rechnung mit den TVA-Sätzen und einem Zahlungscode, daneben zugeordnete Bankzahlungen",
          width: 1200,
          height: 900,
        },
        imageSide: "left",
        link: { label: "Eine Frage an das Team", href: "mailto:{{platform.email}}" },
      },
    },
    {
      name: "first-week",
      kind: "steps",
      fields: {
        eyebrow: "Der Anfang",
        heading: "Ihre erste Woche, Tag für Tag",
        text: "Bis Freitag arbeiten Sie wie gewohnt weiter. Abgeschaltet wird nichts, bevor Sie es sagen.",
        steps: [
          {
            title: "Montag: Ihre Produkte",
            text: "Schicken Sie uns Ihre Preisliste, wie sie ist, als Tabelle oder als Foto des Ordners. Wir übernehmen sie mit Steuersätzen, Einheiten und Allergenen.",
          },
          {
            title: "Dienstag: Ihre Kanäle",
            text: "Verbinden Sie den Onlineshop, das Bestellpostfach und Ihr Payconiq-Konto. Eine Anleitung führt Sie in je rund zehn Minuten hindurch.",
          },
          {
            title: "Mittwoch: die Probe",
            text: "Ihr Team nimmt zwanzig Übungsbestellungen auf. Wir sitzen daneben, im Laden oder am Bildschirm, und passen Abholzeiten und Fächer an.",
          },
          {
            title: "Freitag: der Ernstfall",
            text: "Ab Ladenöffnung laufen die Bestellungen auf der Liste ein. Jemand aus unserem Team bleibt den ganzen Tag erreichbar.",
          },
        ],
      },
    },
    {
      name: "merchants",
      kind: "quotes",
      fields: {
        eyebrow: "Aus dem Laden",
        heading: "Was sich für sie geändert hat",
        quotes: [
          {
            quote:
              "Vor dem Muttertag haben wir das Telefon mittags abgestellt, weil wir den Überblick verloren hatten. In diesem Jahr waren es 340 Sträuße, und um sechs waren alle zu Hause.",
            name: "Sandra Weis",
            role: "Floristin in Diekirch",
          },
          {
            quote:
              "Die Hälfte meiner Kunden wohnt jenseits der Grenze und bestellt aus dem Zug. Sie sehen, wann alles bereitliegt, holen es um zehn nach fünf ab und zahlen mit dem Code.",
            name: "Miguel Ferreira",
            role: "Feinkost in Esch-sur-Alzette",
          },
          {
            quote:
              "Meine Fiduciaire fragte, was passiert sei. Sie dachte, ich hätte jemanden für die Buchhaltung eingestellt.",
            name: "Claudine Thill",
            role: "Buchhändlerin in Echternach",
          },
        ],
      },
    },
    {
      name: "figures",
      kind: "statistics",
      fields: {
        heading: "Gezählt, nicht geschätzt",
        text: "Aus unseren eigenen Systemen, für die letzten zwölf Monate.",
        statistics: [
          { value: "418", label: "Händler zwischen Ulflingen und Rümelingen" },
          { value: "612.000", label: "übergebene Bestellungen" },
          { value: "99,97 %", label: "der Zeit erreichbar, auch sonntags" },
          { value: "38 s", label: "bis ein Mensch unser Telefon abnimmt" },
        ],
      },
    },
    {
      name: "start",
      kind: "call-to-action",
      fields: {
        heading: "Bringen Sie Ihren vollsten Samstag mit. Wir zeigen, wie er aussehen kann.",
        text: "Eine halbe Stunde, Ihre eigenen Produkte, keine Folien. Wenn es nicht zu Ihrem Laden passt, sagen wir es Ihnen.",
        primaryLink: { label: "Vorführung vereinbaren", href: "mailto:{{platform.email}}" },
        secondaryLink: { label: "Lieber anrufen", href: "tel:{{platform.phone}}" },
      },
    },
  ],
});
