import type { Layout, LayoutText } from "./layout";

const en: LayoutText = {
  title: "Events",
  sections: [
    {
      kind: "hero",
      fields: {
        eyebrow: "Events",
        heading: "What is on at {{vendor.name}}",
        text: "Days on which it is worth coming by, and what is new.",
      },
    },
    {
      kind: "rich-text",
      fields: {
        body: `## Next dates

| When | What | Where |
| --- | --- | --- |
| First Saturday of the month, from 10 to 12 | Open morning: coffee, questions, a look behind the scenes | {{vendor.address|With us}} |
| By arrangement | A visit for a group or a school class | {{vendor.address|With us}} |

## News

Write here what has changed since the last time, the newest first. Two sentences are enough.`,
      },
    },
    {
      kind: "call-to-action",
      fields: {
        heading: "Say that you are coming",
        text: "So that there is a place for you. {{vendor.phone|Our telephone}} works as well.",
        primaryLink: { label: "Reserve a place", href: "page:contact" },
      },
    },
  ],
};

const fr: LayoutText = {
  title: "Agenda",
  sections: [
    {
      kind: "hero",
      fields: {
        eyebrow: "Agenda",
        heading: "Ce qui se passe chez {{vendor.name}}",
        text: "Les jours où il vaut la peine de passer, et ce qui est nouveau.",
      },
    },
    {
      kind: "rich-text",
      fields: {
        body: `## Prochaines dates

| Quand | Quoi | Où |
| --- | --- | --- |
| Le premier samedi du mois, de 10 à 12 heures | Matinée ouverte : café, questions, un regard en coulisses | {{vendor.address|Chez nous}} |
| Sur rendez-vous | Une visite pour un groupe ou une classe | {{vendor.address|Chez nous}} |

## Nouvelles

Écrivez ici ce qui a changé depuis la dernière fois, le plus récent d’abord. Deux phrases suffisent.`,
      },
    },
    {
      kind: "call-to-action",
      fields: {
        heading: "Dites-nous que vous venez",
        text: "Pour qu’il y ait une place pour vous. Le téléphone convient aussi : {{vendor.phone|au magasin}}.",
        primaryLink: { label: "Réserver une place", href: "page:contact" },
      },
    },
  ],
};

const de: LayoutText = {
  title: "Termine",
  sections: [
    {
      kind: "hero",
      fields: {
        eyebrow: "Termine",
        heading: "Was bei {{vendor.name}} los ist",
        text: "Tage, an denen es sich lohnt vorbeizukommen, und was neu ist.",
      },
    },
    {
      kind: "rich-text",
      fields: {
        body: `## Nächste Termine

| Wann | Was | Wo |
| --- | --- | --- |
| Am ersten Samstag des Monats, 10 bis 12 Uhr | Offener Vormittag: Kaffee, Fragen, ein Blick hinter die Kulissen | {{vendor.address|Bei uns}} |
| Nach Vereinbarung | Ein Besuch für eine Gruppe oder Schulklasse | {{vendor.address|Bei uns}} |

## Neuigkeiten

Schreiben Sie hier, was sich seit dem letzten Mal geändert hat, das Neueste zuerst. Zwei Sätze genügen.`,
      },
    },
    {
      kind: "call-to-action",
      fields: {
        heading: "Sagen Sie, dass Sie kommen",
        text: "Damit ein Platz für Sie da ist. Das Telefon geht auch: {{vendor.phone|im Geschäft}}.",
        primaryLink: { label: "Platz reservieren", href: "page:contact" },
      },
    },
  ],
};

/** Dates and news. */
export const events: Layout = { en, fr, de };
