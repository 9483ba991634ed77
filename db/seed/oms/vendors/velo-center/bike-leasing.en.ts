import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Bike leasing through your employer",
  menuLabel: "Leasing",
  headerOrder: 12,
  footerOrder: 12,
  seoTitle: "Bike leasing through your employer | Vëlo Center",
  seoDescription:
    "How bike leasing works in Luxembourg: monthly rate from 38 €, service and insurance included, what your employer has to do, and what happens after 36 months.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "Leasing",
        heading: "A 3,200 € bicycle for 79 € a month, service included",
        text: "Your company leases it, you ride it, to work and on Sundays. We do the paperwork with both of you.",
        primaryLink: { label: "Ask for an offer", href: "page:contact" },
        image: {
          src: "/illustrations/oms/bicycle.svg",
          alt: "A city bicycle with a basket on the red bridge, with the towers of Kirchberg behind it",
          width: 1200,
          height: 900,
        },
        highlights: ["36 months", "Theft insurance included", "Also for cross-border workers"],
      },
    },
    {
      name: "rates",
      kind: "statistics",
      fields: {
        heading: "Typical monthly rates",
        text: "Including TVA, a yearly service, insurance and a lock worth 90 €.",
        statistics: [
          { value: "38 €", label: "city bike, list price 1,400 €" },
          { value: "79 €", label: "e-bike, list price 3,200 €" },
          { value: "124 €", label: "cargo bike, list price 5,600 €" },
        ],
      },
    },
    {
      name: "steps",
      kind: "steps",
      fields: {
        heading: "From wish to handlebar in three weeks",
        steps: [
          { title: "Choose and ride", text: "Take an hour. We measure you, you try at least three, uphill as well." },
          {
            title: "Forward our letter",
            text: "Two pages for your HR department: contract, rates, tax note, contact. Most say yes within a week.",
          },
          {
            title: "Company signs, once",
            text: "One framework contract for all employees. After that each bicycle is a form of half a page.",
          },
          {
            title: "Fetch it",
            text: "Adjusted to you, registered, insured. First inspection after 300 km, free of charge.",
          },
        ],
      },
    },
    {
      name: "for-companies",
      kind: "rich-text",
      fields: {
        body: `## For the HR department

- **One contract, one invoice a month**, split by cost centre, sent through Peppol if you like.
- **No stock, no workshop, no risk.** If somebody leaves, the bicycle goes to a colleague or comes back to us for a fee of three monthly rates.
- **On site.** From ten bicycles on we service in your garage on Kirchberg, Cloche d’Or or Findel, two dates a year.

### A word on tax

Whether and how the private use counts as a benefit in kind depends on the model and on the year. We attach the current circular of the tax administration to each offer. Please let your fiduciaire confirm it; we repair bicycles and not tax returns.

| After 36 months you can | Costs |
| --- | --- |
| hand it back | nothing, normal wear is included |
| buy it | 15 % of the list price |
| change to a new one | a new contract |
| extend by a year | 60 % of the rate |`,
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "What people ask in the shop",
        questions: [
          {
            question: "I live in France. Is that a problem?",
            answer:
              "No. The contract is with your Luxembourg employer. The insurance covers the Greater Region, the train and your cellar, provided that the lock was locked.",
          },
          {
            question: "Stolen. What now?",
            answer:
              "Report it to the police, send us the number of the report. A replacement is usually ready after ten days; your share is 100 €.",
          },
          {
            question: "Can I lease two?",
            answer: "If your company agrees. Many take one for themselves and one with a child seat for the family.",
          },
        ],
      },
    },
    {
      name: "offer",
      kind: "call-to-action",
      fields: {
        heading: "Bring your height and your hill",
        text: "With those two and your way to work we suggest three bicycles. Ninety minutes, no obligation.",
        primaryLink: { label: "Make an appointment", href: "page:contact" },
        secondaryLink: { label: "Workshop prices", href: "page:workshop-prices" },
      },
    },
  ],
});
