import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Contact",
  menuLabel: "Contact",
  headerOrder: 30,
  footerOrder: 30,
  seoTitle: "{{vendor.name}}: contact and directions",
  seoDescription:
    "Address, telephone, e-mail and directions, by bus, train, bicycle or car. Write or call in Luxembourgish, French, German or English: a person will answer.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Contact",
        heading: "Talk to {{vendor.name}}",
        text: "By telephone for what is urgent, by e-mail for what is long, in person for everything else.",
        primaryLink: { label: "Call us", href: "tel:{{vendor.phone}}" },
        secondaryLink: { label: "Write to us", href: "mailto:{{vendor.email}}" },
      },
    },
    {
      name: "details",
      kind: "contact-details",
      fields: {
        heading: "Where we are",
        text: "If you are coming from far, or around a public holiday, call before you set out.",
        email: "{{vendor.email}}",
        phone: "{{vendor.phone}}",
        address: "{{vendor.address}}",
        links: [{ label: "What we do", href: "page:services" }],
      },
    },
    {
      name: "directions",
      kind: "rich-text",
      fields: {
        body: `## Getting here

**By public transport.** Buses, trains and the tram are free everywhere in Luxembourg. Type our address into the journey planner of your choice: {{vendor.address|it is shown above}}.

**By bicycle.** There is always a place to lock it, if need be inside.

**By car.** Look for a space near {{vendor.city|the shop}}’s centre and walk the rest. If you have something heavy to collect, tell us: we show you where to stop.

## What to put in your message

Your name, what it is about, and how and until when we may reach you. If you write about an earlier purchase, the date or the receipt number saves us both a search.`,
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "Before you come",
        questions: [
          {
            question: "Can I reach you with a wheelchair or a pushchair?",
            answer:
              "Tell us when you are coming and what you need. If there is a step, somebody will be at the door; if it cannot be done, we come to you or find another way.",
          },
          {
            question: "Are dogs welcome?",
            answer: "Ask at the door. Where food is made or sold, the rules say no, and we keep to them with regret.",
          },
        ],
      },
    },
  ],
});
