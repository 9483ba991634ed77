import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Kontakt",
  menuLabel: "Kontakt",
  footerOrder: 60,
  seoTitle: "Kontakt zu Loyalty+ in Luxemburg",
  seoDescription:
    "Rufen Sie an, schreiben Sie oder kommen Sie vorbei: In Bonneweg antworten wir auf Luxemburgisch, Französisch, Deutsch und Englisch, auch am Samstag.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Kontakt",
        heading: "Ein Mensch antwortet, meistens Carole",
        text: "Beginnen Sie einen Test, bitten Sie um eine Rechnung mit Ihren Zahlen, oder erzählen Sie uns, was am Samstag nicht ging. Auf jede E-Mail antworten wir innerhalb von vier Arbeitsstunden, in der Sprache, in der Sie schreiben.",
        primaryLink: { label: "Schreiben Sie uns", href: "mailto:{{platform.email}}" },
        secondaryLink: { label: "Rufen Sie an", href: "tel:{{platform.phone}}" },
      },
    },
    {
      name: "reach-us",
      kind: "contact-details",
      fields: {
        heading: "Wo und wann",
        text: "Außerhalb dieser Zeiten sagt Ihnen die Kassenseite selbst, ob bei uns etwas nicht stimmt und seit wann.",
        email: "{{platform.email}}",
        phone: "{{platform.phone}}",
        address: "{{platform.address}}",
        hours: [
          { days: "Montag bis Freitag", times: "8:00–18:00" },
          { days: "Samstag", times: "9:00–13:00, telefonisch" },
          { days: "Sonn- und Feiertage", times: "geschlossen, außer für Kassen, die nicht mehr lesen" },
        ],
      },
    },
    {
      name: "which-way",
      kind: "feature-grid",
      fields: {
        heading: "Was uns hilft, Ihnen zu helfen",
        text: "Eine Zeile genügt. Haben Sie Folgendes zur Hand, bekommen Sie eine Antwort statt einer Frage.",
        features: [
          {
            icon: "rocket",
            title: "Sie möchten beginnen",
            text: "Der Name des Geschäfts, die Kasse, die Sie benutzen, und ungefähr die Zahl der Bons an einem Samstag.",
          },
          {
            icon: "calculator",
            title: "Sie möchten wissen, was es kostet",
            text: "Durchschnittsbon, Besuche im Monat, eine Prämie, an die Sie denken. Die Summe kommt am selben Tag.",
          },
          {
            icon: "life-buoy",
            title: "Etwas funktioniert nicht",
            text: "Die Uhrzeit und der Name des Geräts. Ein Foto des Bildschirms sagt mehr als beides.",
          },
          {
            icon: "receipt",
            title: "Es geht um eine Rechnung",
            text: "Die Rechnungsnummer, oben rechts. Bei neuer Anschrift oder MwSt.-Nummer genügt die neue.",
          },
          {
            icon: "shield-check",
            title: "Sie sind Mitglied eines Programms",
            text: "Fragen Sie bitte zuerst das Geschäft: Ihre Punkte und Daten gehören dorthin. Antwortet niemand, schreiben Sie uns.",
          },
          {
            icon: "message",
            title: "Sie schreiben über uns",
            text: "Presse und Studierende erhalten Zahlen mit Quelle. Unsere Händler verleihen wir nicht für Fotos.",
          },
        ],
      },
    },
    {
      name: "way-here",
      kind: "rich-text",
      fields: {
        body: `## So kommen Sie zu uns

**Zu Fuß oder mit dem Zug.** Vom Hauptbahnhof führt die Fußgängerbrücke über die Gleise nach Bonneweg; bis zu unserer Tür sind es zehn Minuten. Öffentliche Verkehrsmittel sind im ganzen Land kostenlos, auch der Bus für das letzte Stück.

**Mit dem Rad.** Im Hof steht ein überdachter Ständer, mit Pumpe.

**Mit dem Auto.** In der Straße parken nur Anwohner. Lassen Sie den Wagen auf einem P+R an der Tramlinie, etwa am Stade de Luxembourg, und steigen Sie an der Haltestelle Leschte Steiwer aus.

Auf der Klingel steht *Orion Commerce*; Loyalty+ ist im zweiten Stock, mit Aufzug. Wenn Treppen, Türen oder Licht für Sie ein Hindernis sind, sagen Sie es uns vorher, und wir treffen uns, wo es Ihnen passt.`,
      },
    },
  ],
});
