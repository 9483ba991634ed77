import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Services",
  menuLabel: "Services",
  headerOrder: 20,
  footerOrder: 20,
  seoTitle: "What {{vendor.name}} does for you",
  seoDescription:
    "Advice, orders, reservations, delivery and after-sales care: what we do for private and business customers, how it works and what to expect on price.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Services",
        heading: "What {{vendor.name}} does for you",
        text: "Some of it stands on the shelf. The better part happens before and after.",
      },
    },
    {
      name: "our-services",
      kind: "feature-grid",
      fields: {
        heading: "From first question to long after",
        features: [
          {
            icon: "message",
            title: "Advice",
            text: "Bring the question, not the solution. Fifteen minutes cost nothing; for longer, we agree on a time when we are all yours.",
          },
          {
            icon: "shopping-bag",
            title: "Orders",
            text: "What is not there today can usually be had. We tell you the date and the price, and you decide.",
          },
          {
            icon: "calendar",
            title: "Reservations",
            text: "We put things aside with your name on them, so that the way here is never for nothing.",
          },
          {
            icon: "truck",
            title: "Collection and delivery",
            text: "Collect when it suits you. If it is heavy, fragile or far, ask us how it can reach you.",
          },
          {
            icon: "receipt",
            title: "For businesses",
            text: "Regular orders, invoices by the month and one person who knows your file.",
          },
          {
            icon: "wrench",
            title: "Afterwards",
            text: "Something is not right, or you would like it different? Come back. That is part of the price.",
          },
        ],
      },
    },
    {
      name: "how-it-works",
      kind: "steps",
      fields: {
        heading: "When it takes more than a minute",
        text: "For everything that has to be made, ordered or prepared, we keep to the same four steps.",
        steps: [
          {
            title: "We listen",
            text: "In the shop, by telephone or by e-mail. Measures, dates and photographs help.",
          },
          {
            title: "We put it in writing",
            text: "What you get, when, and for how much, TVA included. The estimate is valid for as long as it says.",
          },
          {
            title: "You say yes",
            text: "In peace. Only then do we begin, and only then may a deposit be due.",
          },
          {
            title: "We let you know",
            text: "When it is ready, and at once if anything changes on the way.",
          },
        ],
      },
    },
    {
      name: "prices",
      kind: "rich-text",
      fields: {
        body: `## About prices

Prices in the shop and in our estimates are in euros and include TVA. For customers with a business we show the net amount and the tax separately on the invoice.

If work turns out to be more than estimated, we stop and call you before we go on. If it turns out to be less, you pay less.`,
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "Good to know",
        questions: [
          {
            question: "Do I need an appointment?",
            answer:
              "For a look and a short question, no. For advice that takes time, it is kinder to both of us: write to {{vendor.email|us}} or call {{vendor.phone|the shop}}.",
          },
          {
            question: "How long do you keep things for me?",
            answer:
              "We tell you when we put them aside. If you need longer, a short message is enough, and we look for a way together.",
          },
          {
            question: "Can I give a voucher?",
            answer: "Ask us. We write it for the amount you like, or for something particular.",
          },
        ],
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "Tell us what you have in mind",
        primaryLink: { label: "Write to us", href: "mailto:{{vendor.email}}" },
        secondaryLink: { label: "Where to find us", href: "page:contact" },
      },
    },
  ],
});
