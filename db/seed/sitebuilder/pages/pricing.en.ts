import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Pricing",
  menuLabel: "Pricing",
  headerOrder: 30,
  footerOrder: 30,
  seoTitle: "Plans and prices for a shop’s web site | Site Builder",
  seoDescription:
    "Four plans from €29 a month, without TVA: 3, 10, 30 or unlimited pages of your own words. No commission on sales, no set-up fee, cancel at the end of any month.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Pricing",
        heading: "You pay for the pages you make your own",
        text: "Every plan comes with the complete site. What grows from plan to plan is how much of it you rewrite, and how many pages you add that nobody else has.",
        highlights: ["14 days free", "No set-up fee", "No commission"],
      },
    },
    {
      name: "plans",
      kind: "pricing",
      fields: {
        heading: "Four plans, one rule",
        text: "Pages you leave as they are cost nothing and count for nothing.",
        plans: [
          {
            name: "Essential",
            price: "€29",
            period: "a month",
            description: "For a shop that wants a proper site with its own voice in the places that matter.",
            features: [
              "Complete site, all standard pages",
              "3 pages in your own words",
              "English and French",
              "Address at sitebuilder.lu",
              "Answers by e-mail within a working day",
            ],
            link: { label: "Start with Essential", href: "page:contact" },
          },
          {
            name: "Professional",
            price: "€59",
            period: "a month",
            description: "For a business with something to explain: a workshop, a menu, a method, a calendar.",
            features: [
              "Everything in Essential",
              "10 pages in your own words",
              "5 of them entirely your own",
              "Your own domain, with certificate",
              "Own titles and descriptions in search results",
              "Scheduled publishing",
            ],
            link: { label: "Start with Professional", href: "page:contact" },
            isRecommended: true,
          },
          {
            name: "Business",
            price: "€119",
            period: "a month",
            description: "For several counters, several teams, or one person who likes to write.",
            features: [
              "Everything in Professional",
              "30 pages in your own words",
              "20 of them entirely your own",
              "All three home page styles",
              "Several editors with their own sign-in",
            ],
            link: { label: "Start with Business", href: "page:contact" },
          },
          {
            name: "Enterprise",
            price: "On request",
            period: "by the year",
            description: "For brands that run their site as a publication and want no ceiling at all.",
            features: [
              "Everything in Business",
              "Unlimited pages",
              "Several domains for one site",
              "Programming interface for your own systems",
              "A named person, and a number that rings",
            ],
            link: { label: "Talk to us", href: "page:contact" },
          },
        ],
        note: "Prices exclude 17 % TVA. Invoices come as PDF on the first of the month, payable by SEPA direct debit, card or bank transfer.",
      },
    },
    {
      name: "side-by-side",
      kind: "rich-text",
      fields: {
        body: `## Side by side

| | Essential | Professional | Business | Enterprise |
| --- | --- | --- | --- | --- |
| Standard pages, maintained by us | all | all | all | all |
| Pages in your own words, in total | 3 | 10 | 30 | unlimited |
| of them entirely your own | none | 5 | 20 | unlimited |
| Languages | EN, FR | EN, FR | EN, FR | EN, FR |
| Own domain | – | 1 | 1 | several |
| Own titles and descriptions in search results | – | yes | yes | yes |
| Styles of home page to choose from | 1 | 1 | 3 | 3 |
| Scheduled publishing | – | yes | yes | yes |
| Editors | 1 | 2 | 10 | unlimited |
| Help | e-mail | e-mail | e-mail, phone | named person |
| Price a month, without TVA | €29 | €59 | €119 | on request |
| Price a month, with 17 % TVA | €33.93 | €69.03 | €139.23 | on request |

### How a page is counted

A page counts once you have changed something on it, or when you have written it from scratch. An About page where you rewrote two sections of six is **one** page. A page called “Commissions” that exists only on your site is one page, and one of your own.

The following never count: pages you left as they are, pages you have hidden, and earlier versions in the history.

### What happens at the limit

Nothing disappears. You can go on editing every page you have, and giving a page back to its standard text frees its place at once. From 80 % on, the dashboard tells you how many are left, so that the limit never arrives as a surprise on a Saturday.`,
      },
    },
    {
      name: "billing-questions",
      kind: "faq",
      fields: {
        heading: "Questions about money",
        questions: [
          {
            question: "Is there a contract term?",
            answer:
              "Essential, Professional and Business run by the calendar month and end with it. Enterprise is agreed by the year.",
          },
          {
            question: "Can I change plan in the middle of a month?",
            answer:
              "Upwards at any time: the difference is charged by the day. Downwards from the first of the next month. If you then have more pages than the smaller plan allows, the surplus is paused, not deleted, and you choose which pages stay.",
          },
          {
            question: "Do you take a share of my sales?",
            answer:
              "No. Site Builder shows what you do and how to reach you. Whether the sale happens at the counter, by phone or in your order system is not our business.",
          },
          {
            question: "I already use OMS or Loyalty+. Is there a discount?",
            answer:
              "Yes. Merchants with a paid membership on one of our other two platforms pay 20 % less for Essential, Professional and Business. Mention it in your first message and it appears on the first invoice.",
          },
          {
            question: "Is there support for the cost?",
            answer:
              "Small and medium-sized firms established in Luxembourg can apply to the state for help with digital projects. The rules and amounts change, so ask the House of Entrepreneurship first, before you order: most schemes do not pay for what has already begun. We write the offer in the form they need.",
          },
        ],
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "Not sure how many pages you need?",
        text: "Send us the address of your present site. We count the pages worth keeping and tell you the smallest plan they fit into.",
        primaryLink: { label: "Have it counted", href: "page:contact" },
        secondaryLink: { label: "What every plan includes", href: "page:features" },
      },
    },
  ],
});
