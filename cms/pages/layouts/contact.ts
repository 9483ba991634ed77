import type { Layout, LayoutText } from "./layout";

/** The ways to reach the business fill themselves in from its settings. */
const ways = { email: "{{vendor.email}}", phone: "{{vendor.phone}}", address: "{{vendor.address}}" };

const en: LayoutText = {
  title: "Contact",
  sections: [
    {
      kind: "hero",
      fields: { heading: "Talk to {{vendor.name}}", text: "Call, write or come by: whatever suits you best." },
    },
    {
      kind: "contact-details",
      fields: {
        heading: "How to reach us",
        ...ways,
        hours: [
          { days: "Monday to Friday", times: "9:00 – 18:00" },
          { days: "Saturday", times: "10:00 – 16:00" },
        ],
      },
    },
    {
      kind: "rich-text",
      fields: {
        body: `## How to find us

Say which bus stops nearby and where one can park, and whether the entrance has steps.`,
      },
    },
  ],
};

const fr: LayoutText = {
  title: "Contact",
  sections: [
    {
      kind: "hero",
      fields: {
        heading: "Parler à {{vendor.name}}",
        text: "Appelez, écrivez ou passez nous voir, comme il vous convient.",
      },
    },
    {
      kind: "contact-details",
      fields: {
        heading: "Comment nous joindre",
        ...ways,
        hours: [
          { days: "Du lundi au vendredi", times: "9 h – 18 h" },
          { days: "Samedi", times: "10 h – 16 h" },
        ],
      },
    },
    {
      kind: "rich-text",
      fields: {
        body: `## Comment venir

Dites quel bus s’arrête à proximité, où l’on peut se garer, et si l’entrée a des marches.`,
      },
    },
  ],
};

const de: LayoutText = {
  title: "Kontakt",
  sections: [
    {
      kind: "hero",
      fields: {
        heading: "Sprechen Sie mit {{vendor.name}}",
        text: "Anrufen, schreiben oder vorbeikommen: wie es Ihnen passt.",
      },
    },
    {
      kind: "contact-details",
      fields: {
        heading: "So erreichen Sie uns",
        ...ways,
        hours: [
          { days: "Montag bis Freitag", times: "9:00 – 18:00" },
          { days: "Samstag", times: "10:00 – 16:00" },
        ],
      },
    },
    {
      kind: "rich-text",
      fields: {
        body: `## So kommen Sie zu uns

Sagen Sie, welcher Bus in der Nähe hält, wo man parken kann und ob der Eingang Stufen hat.`,
      },
    },
  ],
};

/** How to reach a business. */
export const contact: Layout = { en, fr, de };
