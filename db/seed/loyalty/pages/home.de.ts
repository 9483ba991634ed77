import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Treueprogramme für Händler in Luxemburg",
  template: "mosaic",
  menuLabel: "Start",
  seoTitle: "Treueprogramme für Geschäfte in Luxemburg",
  seoDescription:
    "Eine Kundenkarte im Telefon Ihrer Gäste, in deren Sprache, an der Kasse in einer Sekunde gelesen. Entwickelt in Luxemburg, ab 29 € im Monat.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Loyalty+ für den Handel im Land",
        heading: "Die Stempelkarte, nur ohne Karte",
        text: "Ihre Stammkundschaft kennt Ihren Namen längst. Mit Loyalty+ kennen Sie auch ihren: eine Karte im Telefon, Punkte an Ihrer Kasse und ein kleiner Dank, der im richtigen Augenblick kommt, in der richtigen von vier Sprachen.",
        primaryLink: { label: "30 Tage kostenlos testen", href: "page:contact" },
        secondaryLink: { label: "Anrufen", href: "tel:{{platform.phone}}" },
        image: {
          src: "/illustrations/loyalty/home-hero-de.svg",
          alt: "Ein Telefon zeigt die Kundenkarte einer Bäckerei mit 84 von 100 Punkten, daneben ein Kassenbon und eine Kurve der wiederkehrenden Kunden",
          width: 1200,
          height: 900,
        },
        highlights: ["Keine App für Ihre Kunden", "Keine neue Kasse", "Monatlich kündbar"],
      },
    },
    {
      name: "figures",
      kind: "statistics",
      fields: {
        heading: "Was auf den Theken unserer Händler geschieht",
        statistics: [
          { value: "640", label: "Geschäfte, Cafés und Werkstätten von Ulflingen bis Düdelingen" },
          { value: "1,2 s", label: "für einen Scan an der Kasse, Median des letzten Monats" },
          { value: "58 %", label: "aller Punkte kehren binnen sechs Monaten als Prämie zurück" },
          { value: "4 von 10", label: "Mitgliedern wohnen jenseits der Grenze und kommen wieder" },
        ],
      },
    },
    {
      name: "essentials",
      kind: "feature-grid",
      fields: {
        eyebrow: "Was Sie bekommen",
        heading: "Sechs Dinge, die ein Stammtisch braucht",
        text: "Nichts davon macht aus Ihnen eine Marketingabteilung. Sie legen die Regeln einmal fest, an einem ruhigen Dienstag; den Rest erledigt die Kasse.",
        features: [
          {
            icon: "smartphone",
            title: "Eine Karte, die niemand vergisst",
            text: "Ihre Kunden richten die Kamera auf das Schild an der Theke, und die Karte liegt in Apple Wallet oder Google Wallet. Wer Papier vorzieht, bekommt eine gedruckte mit demselben Code.",
          },
          {
            icon: "qr-code",
            title: "Scannen statt suchen",
            text: "Der Scanner Ihrer Kasse, ein Tablet oder das Telefon in der Schürze liest die Karte. Kein Name zum Buchstabieren, keine Nummer zum Diktieren vor der Schlange.",
          },
          {
            icon: "languages",
            title: "Moien, bonjour, hallo, hello",
            text: "Jedes Mitglied wählt Luxemburgisch, Französisch, Deutsch oder Englisch. Sie schreiben eine Nachricht einmal und prüfen die Übersetzungen vor dem Versand.",
          },
          {
            icon: "gift",
            title: "Prämien, die Sie sich leisten können",
            text: "Der Rechner zeigt, was jede Prämie im Einkauf kostet, bevor Sie sie versprechen. Ändern können Sie sie jederzeit; gesammelte Punkte behalten ihren Wert.",
          },
          {
            icon: "calendar",
            title: "Der richtige Augenblick",
            text: "Ein Geburtstag, der zehnte Besuch, drei Monate Stille: Sie wählen die Augenblicke, die in Ihrem Gewerbe zählen, und Loyalty+ schreibt dem Mitglied für Sie.",
          },
          {
            icon: "bar-chart",
            title: "Zahlen, die man im Stehen liest",
            text: "Wer wiederkam, was das Programm gekostet und was es gebracht hat. Eine Seite, am Montagmorgen, bevor Sie öffnen.",
          },
        ],
      },
    },
    {
      name: "card",
      kind: "image-text",
      fields: {
        eyebrow: "Eine Brieftasche, viele Geschäfte",
        heading: "Ihre Karte, in Ihren Farben, bei denen, die man ohnehin trägt",
        body: `Erinnern Sie sich an die Digicash-Aufkleber an der Kasse? Sie wurden angenommen, weil es nichts zu lernen gab. Eine Karte von Loyalty+ verlangt noch weniger: Sie erscheint auf dem Sperrbildschirm, sobald jemand in die Nähe Ihrer Tür kommt.

- **Ihr Name, Ihr Logo, Ihre Farben.** Unser Name steht nirgends auf der Vorderseite.
- **Punkte oder Stempel.** Eine Bäckerei zählt Brote, ein Fahrradgeschäft zählt Euro.
- **Bezahlt, wie man möchte.** Bar, Karte, Payconiq oder Satispay: Die Punkte folgen dem Bon, nicht dem Zahlungsmittel.`,
        image: {
          src: "/illustrations/loyalty/wallet-cards-de.svg",
          alt: "Drei aufgefächerte Kundenkarten: eine Bäckerei, eine Fahrradwerkstatt und ein Weinkeller, die vorderste mit einem QR-Code",
          width: 1200,
          height: 900,
        },
        imageSide: "left",
        link: { label: "Fragen Sie uns", href: "page:contact" },
      },
    },
    {
      name: "first-week",
      kind: "steps",
      fields: {
        eyebrow: "Ihre erste Woche",
        heading: "Am Samstag läuft es",
        text: "Die meisten melden sich am Wochenanfang an und geben am Wochenende die erste Prämie aus.",
        steps: [
          {
            title: "Montag: dreißig Minuten am Telefon",
            text: "Wir richten mit Ihnen die Karte, die ersten drei Prämien und die Öffnungszeiten ein, in der Sprache, die Ihnen liegt. Halten Sie Logo und Preisliste bereit.",
          },
          {
            title: "Mittwoch: ein Paket von POST",
            text: "Ein Thekenschild, ein Aufkleber für das Schaufenster und fünfzig gedruckte Karten kommen an, für alle, die ihr Telefon zu Hause lassen.",
          },
          {
            title: "Donnerstag: Ihr Team probiert es aus",
            text: "Jede und jeder scannt die eigene Karte zweimal. Das ist die ganze Schulung; wir wissen es, denn die Auszubildende einer Bäckerei in Esch hat sie uns gegeben.",
          },
          {
            title: "Samstag: die ersten Stammkunden",
            text: "Stellen Sie eine Frage an der Kasse: „Möchten Sie Ihre Punkte dafür?“ Wer sie stellt, gewinnt am ersten Samstag etwa sechzig Mitglieder.",
          },
        ],
      },
    },
    {
      name: "voices",
      kind: "quotes",
      fields: {
        eyebrow: "Hinter der Theke",
        heading: "Was Händler uns sagen",
        quotes: [
          {
            quote:
              "Wir hatten elf Jahre lang Papierkarten und eine Schublade voll vergessener. Heute sehe ich vor ihr, dass Frau Da Silva bei neunzig Punkten steht, und lege die Tarte zur Seite.",
            name: "Martine Pauly",
            role: "Boulangerie Pauly, Esch an der Alzette",
          },
          {
            quote:
              "Die Hälfte unserer Kletterer kommt aus Trier und Bitburg. Am Donnerstag erhalten sie die Nachricht auf Deutsch, am Samstag stehen sie am Seilregal.",
            name: "Tom Kieffer",
            role: "Ardennes Outdoor, Vianden",
          },
          {
            quote:
              "Ich hatte Angst um meine Marge. Der Rechner hat mir gezeigt, dass eine Verkostung für zwei weniger kostet als der Rabatt, den ich gab, ohne nachzudenken.",
            name: "Luc Hoffmann",
            role: "Moselle Cellars, Remich",
          },
        ],
      },
    },
    {
      name: "plans",
      kind: "pricing",
      fields: {
        eyebrow: "Tarife",
        heading: "Weniger als die Druckkosten der Papierkarten",
        text: "Drei Tarife für die meisten Geschäfte. Für Franchisen und Städte gibt es Enterprise auf Anfrage.",
        plans: [
          {
            name: "Essential",
            price: "29 €",
            period: "im Monat",
            description: "Für ein Geschäft, dessen Stammkunden sich gesehen fühlen sollen.",
            features: [
              "500 Mitglieder",
              "Punkte oder Stempel",
              "Wallet-Karten und gedruckte",
              "Ihre eigene Prämienseite",
            ],
            link: { label: "Mit Essential beginnen", href: "page:contact" },
          },
          {
            name: "Professional",
            price: "69 €",
            period: "im Monat",
            description: "Für ein Geschäft mit Team, Kalender und etwas zu erzählen.",
            features: [
              "3.000 Mitglieder",
              "Nachrichten zu Geburtstag und nach Stille",
              "Zwei Standorte",
              "Mit Ihrer Kasse verbunden",
            ],
            link: { label: "Mit Professional beginnen", href: "page:contact" },
            isRecommended: true,
          },
          {
            name: "Business",
            price: "149 €",
            period: "im Monat",
            description: "Für mehrere Geschäfte, die Kundschaft und Zahlen teilen.",
            features: [
              "15.000 Mitglieder",
              "Sechs Standorte, eine Karte",
              "Mitgliedergruppen und Tests",
              "API und Exporte",
            ],
            link: { label: "Mit Business beginnen", href: "page:contact" },
          },
        ],
        note: "Preise zuzüglich 17 % MwSt. Die ersten 30 Tage sind kostenlos und enden von selbst, wenn Sie nichts tun.",
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        eyebrow: "An fast jeder Theke gefragt",
        heading: "Bevor Sie uns anrufen",
        questions: [
          {
            question: "Müssen meine Kunden eine App installieren?",
            answer:
              "Nein. Die Karte kommt in Apple Wallet oder Google Wallet, die auf dem Telefon schon vorhanden sind. Ohne Smartphone leistet eine gedruckte Karte mit QR-Code dasselbe.",
          },
          {
            question: "Geht es mit der Kasse, die ich habe?",
            answer:
              "Ja, auf einem von zwei Wegen. Entweder sendet uns Ihre Kasse den Bon, oder Sie tippen den Betrag auf einem Telefon oder Tablet daneben ein. Für den zweiten Weg brauchen Sie keinen Techniker.",
          },
          {
            question: "Wessen Kunden sind es?",
            answer:
              "Ihre. Sie sind im Sinne der DSGVO verantwortlich, wir sind Ihr Auftragsverarbeiter. Sie können jedes Mitglied mit seinen Punkten jederzeit exportieren, auch an dem Tag, an dem Sie gehen.",
          },
          {
            question: "Was wird aus den Punkten, wenn ich aufhöre?",
            answer:
              "Sie bestimmen, wie lange Mitglieder sie noch einlösen können. Wir raten zu sechzig Tagen, benachrichtigen alle in ihrer Sprache und lassen die Kassenseite bis zum letzten Tag kostenlos offen.",
          },
        ],
      },
    },
    {
      name: "start",
      kind: "call-to-action",
      fields: {
        heading: "Bringen Sie einen Kaffeebon mit, wir rechnen es vor",
        text: "Nennen Sie uns Ihren Durchschnittsbon und was Sie zurückgeben möchten. In einem Gespräch rechnen wir aus, was Ihr Programm kostet und wann die erste Prämie fällig ist.",
        primaryLink: { label: "Gespräch vereinbaren", href: "page:contact" },
        secondaryLink: { label: "Gleich anrufen", href: "tel:{{platform.phone}}" },
      },
    },
  ],
});
