import type { Layout, LayoutText } from "./layout";

const en: LayoutText = {
  title: "About us",
  sections: [
    {
      kind: "hero",
      fields: {
        eyebrow: "About us",
        heading: "The people behind {{vendor.name}}",
        text: "Who we are, what we care about, and where you find us in {{vendor.city|your neighbourhood}}.",
        primaryLink: { label: "Get in touch", href: "page:contact" },
      },
    },
    {
      kind: "rich-text",
      fields: {
        body: `## How it began

Tell in a few sentences who started {{vendor.name}}, when, and why. One small story says more than many numbers.

## What we stand for

Name two or three things that customers can rely on when they come to you, and what you do so that they can.`,
      },
    },
    {
      kind: "feature-grid",
      fields: {
        heading: "What you can count on",
        features: [
          {
            icon: "message",
            title: "Honest advice",
            text: "We ask what you need it for, and say so when less is enough.",
          },
          {
            icon: "badge-check",
            title: "Work that lasts",
            text: "We stand by what leaves our house, also after you have paid.",
          },
          { icon: "map-pin", title: "Close to you", text: "You talk to the people who do the work, by name." },
        ],
      },
    },
    {
      kind: "call-to-action",
      fields: {
        heading: "Come and meet us",
        text: "You find us at {{vendor.address|the address on our contact page}}.",
        primaryLink: { label: "Plan your visit", href: "page:contact" },
      },
    },
  ],
};

const fr: LayoutText = {
  title: "À propos",
  sections: [
    {
      kind: "hero",
      fields: {
        eyebrow: "À propos",
        heading: "Les personnes derrière {{vendor.name}}",
        text: "Qui nous sommes, ce qui nous tient à cœur, et où nous trouver à {{vendor.city|deux pas de chez vous}}.",
        primaryLink: { label: "Prendre contact", href: "page:contact" },
      },
    },
    {
      kind: "rich-text",
      fields: {
        body: `## Comment tout a commencé

Racontez en quelques phrases qui a fondé {{vendor.name}}, quand et pourquoi. Une petite histoire en dit plus que bien des chiffres.

## Ce qui compte pour nous

Nommez deux ou trois choses sur lesquelles vos clients peuvent compter, et ce que vous faites pour cela.`,
      },
    },
    {
      kind: "feature-grid",
      fields: {
        heading: "Ce sur quoi vous pouvez compter",
        features: [
          {
            icon: "message",
            title: "Un conseil honnête",
            text: "Nous demandons à quoi cela servira, et le disons quand moins suffit.",
          },
          {
            icon: "badge-check",
            title: "Un travail qui dure",
            text: "Nous répondons de ce qui sort de chez nous, aussi après l’achat.",
          },
          { icon: "map-pin", title: "Près de vous", text: "Vous parlez à celles et ceux qui font le travail." },
        ],
      },
    },
    {
      kind: "call-to-action",
      fields: {
        heading: "Venez nous voir",
        text: "Vous nous trouvez à l’adresse suivante : {{vendor.address|voir la page de contact}}.",
        primaryLink: { label: "Préparer votre visite", href: "page:contact" },
      },
    },
  ],
};

const de: LayoutText = {
  title: "Über uns",
  sections: [
    {
      kind: "hero",
      fields: {
        eyebrow: "Über uns",
        heading: "Die Menschen hinter {{vendor.name}}",
        text: "Wer wir sind, was uns wichtig ist und wo Sie uns finden: {{vendor.city|in Ihrer Nähe}}.",
        primaryLink: { label: "Kontakt aufnehmen", href: "page:contact" },
      },
    },
    {
      kind: "rich-text",
      fields: {
        body: `## Wie es begann

Erzählen Sie in wenigen Sätzen, wer {{vendor.name}} gegründet hat, wann und warum. Eine kleine Geschichte sagt mehr als viele Zahlen.

## Wofür wir stehen

Nennen Sie zwei oder drei Dinge, auf die sich Ihre Kundschaft verlassen kann, und was Sie dafür tun.`,
      },
    },
    {
      kind: "feature-grid",
      fields: {
        heading: "Worauf Sie zählen können",
        features: [
          {
            icon: "message",
            title: "Ehrlicher Rat",
            text: "Wir fragen, wofür Sie es brauchen, und sagen, wenn weniger genügt.",
          },
          {
            icon: "badge-check",
            title: "Arbeit, die hält",
            text: "Wir stehen zu dem, was unser Haus verlässt, auch nach dem Kauf.",
          },
          { icon: "map-pin", title: "Ganz in der Nähe", text: "Sie sprechen mit denen, die die Arbeit machen." },
        ],
      },
    },
    {
      kind: "call-to-action",
      fields: {
        heading: "Besuchen Sie uns",
        text: "Sie finden uns hier: {{vendor.address|siehe unsere Kontaktseite}}.",
        primaryLink: { label: "Besuch planen", href: "page:contact" },
      },
    },
  ],
};

/** Who stands behind a storefront. */
export const about: Layout = { en, fr, de };
