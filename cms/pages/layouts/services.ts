import type { Layout, LayoutText } from "./layout";

const en: LayoutText = {
  title: "Services",
  sections: [
    {
      kind: "hero",
      fields: {
        eyebrow: "Services",
        heading: "What {{vendor.name}} does for you",
        text: "Say in one sentence whom you help, and with what.",
        primaryLink: { label: "Ask for an offer", href: "page:contact" },
      },
    },
    {
      kind: "feature-grid",
      fields: {
        heading: "Our services",
        features: [
          { icon: "wrench", title: "First service", text: "What it is, who it is for, and roughly what it costs." },
          { icon: "package", title: "Second service", text: "What is part of it, and how long it takes." },
          { icon: "life-buoy", title: "Third service", text: "What makes it different from what others offer." },
        ],
      },
    },
    {
      kind: "steps",
      fields: {
        heading: "How it works",
        steps: [
          { title: "You tell us what you need", text: "Call {{vendor.phone|us}}, write, or come by." },
          { title: "We suggest a way", text: "With a price and a day, so that you can decide in peace." },
          { title: "We get it done", text: "And look at it together before we call it finished." },
        ],
      },
    },
    {
      kind: "call-to-action",
      fields: {
        heading: "Not sure what you need?",
        text: "Describe it in your own words. {{vendor.name}} answers within two working days.",
        primaryLink: { label: "Describe it to us", href: "page:contact" },
      },
    },
  ],
};

const fr: LayoutText = {
  title: "Services",
  sections: [
    {
      kind: "hero",
      fields: {
        eyebrow: "Services",
        heading: "Ce que {{vendor.name}} fait pour vous",
        text: "Dites en une phrase qui vous aidez, et à quoi faire.",
        primaryLink: { label: "Demander une offre", href: "page:contact" },
      },
    },
    {
      kind: "feature-grid",
      fields: {
        heading: "Nos services",
        features: [
          {
            icon: "wrench",
            title: "Premier service",
            text: "Ce que c’est, à qui il s’adresse, et à peu près son prix.",
          },
          { icon: "package", title: "Deuxième service", text: "Ce qui en fait partie, et combien de temps il prend." },
          { icon: "life-buoy", title: "Troisième service", text: "Ce qui le distingue de ce que d’autres proposent." },
        ],
      },
    },
    {
      kind: "steps",
      fields: {
        heading: "Comment cela se passe",
        steps: [
          {
            title: "Vous nous dites ce qu’il vous faut",
            text: "Par téléphone ({{vendor.phone|au magasin}}), par écrit ou sur place.",
          },
          { title: "Nous proposons une solution", text: "Avec un prix et une date, pour que vous décidiez en paix." },
          { title: "Nous la réalisons", text: "Et la regardons avec vous avant de la dire terminée." },
        ],
      },
    },
    {
      kind: "call-to-action",
      fields: {
        heading: "Vous hésitez ?",
        text: "Décrivez votre besoin avec vos mots. {{vendor.name}} répond en deux jours ouvrables.",
        primaryLink: { label: "Nous le décrire", href: "page:contact" },
      },
    },
  ],
};

const de: LayoutText = {
  title: "Leistungen",
  sections: [
    {
      kind: "hero",
      fields: {
        eyebrow: "Leistungen",
        heading: "Was {{vendor.name}} für Sie tut",
        text: "Sagen Sie in einem Satz, wem Sie helfen, und wobei.",
        primaryLink: { label: "Angebot anfragen", href: "page:contact" },
      },
    },
    {
      kind: "feature-grid",
      fields: {
        heading: "Unsere Leistungen",
        features: [
          { icon: "wrench", title: "Erste Leistung", text: "Was es ist, für wen es ist und was es ungefähr kostet." },
          { icon: "package", title: "Zweite Leistung", text: "Was dazugehört und wie lange es dauert." },
          { icon: "life-buoy", title: "Dritte Leistung", text: "Was sie von dem unterscheidet, was andere anbieten." },
        ],
      },
    },
    {
      kind: "steps",
      fields: {
        heading: "So läuft es ab",
        steps: [
          {
            title: "Sie sagen, was Sie brauchen",
            text: "Am Telefon ({{vendor.phone|im Geschäft}}), schriftlich oder vor Ort.",
          },
          { title: "Wir schlagen einen Weg vor", text: "Mit Preis und Termin, damit Sie in Ruhe entscheiden." },
          { title: "Wir setzen es um", text: "Und sehen es gemeinsam an, bevor wir es fertig nennen." },
        ],
      },
    },
    {
      kind: "call-to-action",
      fields: {
        heading: "Nicht sicher, was Sie brauchen?",
        text: "Beschreiben Sie es mit Ihren Worten. {{vendor.name}} antwortet binnen zwei Werktagen.",
        primaryLink: { label: "Anliegen beschreiben", href: "page:contact" },
      },
    },
  ],
};

/** What a business does for its customers, and how. */
export const services: Layout = { en, fr, de };
