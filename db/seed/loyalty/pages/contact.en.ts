import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Contact",
  menuLabel: "Contact",
  footerOrder: 60,
  seoTitle: "Contact Loyalty+ in Luxembourg",
  seoDescription:
    "Call, write or come by: our people in Bonnevoie answer in Luxembourgish, French, German and English, on Saturday mornings too.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Contact",
        heading: "A person answers, usually Carole",
        text: "Start a trial, ask for a sum, or tell us what went wrong on Saturday. We reply to every e-mail within four working hours, in the language you write in.",
        primaryLink: { label: "Write to us", href: "mailto:{{platform.email}}" },
        secondaryLink: { label: "Call us", href: "tel:{{platform.phone}}" },
      },
    },
    {
      name: "reach-us",
      kind: "contact-details",
      fields: {
        heading: "Where and when",
        text: "Outside these hours the till page itself tells you whether something is wrong on our side, and since when.",
        email: "{{platform.email}}",
        phone: "{{platform.phone}}",
        address: "{{platform.address}}",
        hours: [
          { days: "Monday to Friday", times: "8:00–18:00" },
          { days: "Saturday", times: "9:00–13:00, by telephone" },
          { days: "Sunday and public holidays", times: "closed, except for tills that do not scan" },
        ],
      },
    },
    {
      name: "which-way",
      kind: "feature-grid",
      fields: {
        heading: "What helps us to help you",
        text: "One line is enough. If you have the following at hand, you get an answer instead of a question.",
        features: [
          {
            icon: "rocket",
            title: "You would like to start",
            text: "The name of the shop, the till you use and roughly how many receipts you write on a Saturday.",
          },
          {
            icon: "calculator",
            title: "You want to know what it costs",
            text: "Average receipt, visits in a month, one reward you have in mind. The sum comes back the same day.",
          },
          {
            icon: "life-buoy",
            title: "Something does not work",
            text: "The time it happened and the name of the device. A photograph of the screen says more than both.",
          },
          {
            icon: "receipt",
            title: "It is about an invoice",
            text: "The invoice number, top right. Changes of address or VAT number need nothing but the new one.",
          },
          {
            icon: "shield-check",
            title: "You are a member of a programme",
            text: "Please ask the shop first: your points and data belong to your relation with it. If nobody answers, write to us.",
          },
          {
            icon: "message",
            title: "You are writing about us",
            text: "Journalists and students get figures with their source. We do not lend out our merchants for photographs.",
          },
        ],
      },
    },
    {
      name: "way-here",
      kind: "rich-text",
      fields: {
        body: `## How to get here

**On foot or by train.** From the central station take the footbridge over the tracks towards Bonnevoie; it is ten minutes to our door. Public transport is free in the whole country, so no ticket is needed for the last stretch by bus either.

**By bicycle.** There is a covered stand in the courtyard, and a pump.

**By car.** The street is resident parking. Leave the car at a park and ride on the tram line, such as the one at the Stade de Luxembourg, and get off at Leschte Steiwer.

The door bell says *Orion Commerce*; Loyalty+ is on the second floor, with a lift. If stairs, doors or light are an obstacle for you, tell us beforehand and we meet you where it suits you.`,
      },
    },
  ],
});
