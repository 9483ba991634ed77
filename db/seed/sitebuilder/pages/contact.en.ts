import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Contact",
  menuLabel: "Contact",
  footerOrder: 70,
  seoTitle: "Talk to a person at Site Builder, Luxembourg",
  seoDescription:
    "Write, call or climb one flight of stairs in rue de la Boucherie. We answer in Luxembourgish, French, German, English and Portuguese, usually the same day.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Contact",
        heading: "A person answers",
        text: "Usually the same day, always by the end of the next. In Luxembourgish, French, German, English or Portuguese: begin in the language you think in.",
        primaryLink: { label: "Write to us", href: "mailto:{{platform.email}}" },
        secondaryLink: { label: "Call us", href: "tel:{{platform.phone}}" },
      },
    },
    {
      name: "reach-us",
      kind: "contact-details",
      fields: {
        heading: "The office",
        text: "First floor, the green door between the cheese shop and the shoemaker. The lift takes bicycles.",
        email: "{{platform.email}}",
        phone: "{{platform.phone}}",
        address: "{{platform.address}}",
        hours: [
          { days: "Monday to Friday", times: "8.30 – 12.30 and 13.30 – 17.30" },
          { days: "Market Saturdays", times: "9.00 – 12.00, come as you are" },
          { days: "Sunday and public holidays", times: "closed" },
        ],
        links: [
          { label: "Questions answered already", href: "page:faq" },
          { label: "Plans and prices", href: "page:pricing" },
        ],
      },
    },
    {
      name: "before-you-write",
      kind: "steps",
      fields: {
        heading: "To get a useful answer at once",
        text: "Three lines are enough. With them we can reply with a plan and a date instead of with questions.",
        steps: [
          {
            title: "What you sell, and where",
            text: "“Bicycles and repairs, Kirchberg” says more than a page of description.",
          },
          {
            title: "The address of your present site",
            text: "If there is one. We read it before we answer, and tell you which parts are worth keeping.",
          },
          {
            title: "When it should be open",
            text: "A fair, a move, the first Saturday of the sales: a date helps both of us. Two working days is the shortest we have done without running.",
          },
        ],
      },
    },
    {
      name: "getting-here",
      kind: "rich-text",
      fields: {
        body: `## Getting here

**By tram and bus.** Stop “Hamilius”, then four minutes on foot through the Grand-Rue. Public transport is free in all of Luxembourg, so the fare is one of the few things we cannot explain on a pricing page.

**From across the border.** From Trier, Metz or Arlon, leave the car at a park-and-ride and take the tram or train in. Parking in the old town on a market day is a sport.

**By wheelchair or pushchair.** The entrance in the courtyard is level. Ring the lower bell and somebody comes down.

## For particular matters

| You would like to | Write to |
| --- | --- |
| report that a site is not reachable | status@sitebuilder.lu, read day and night |
| report a security problem | security@sitebuilder.lu |
| ask about your personal data | privacy@sitebuilder.lu |
| ask about an invoice | invoices@sitebuilder.lu |
| work here | work@sitebuilder.lu |`,
      },
    },
  ],
});
