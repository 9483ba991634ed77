import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Pricing",
  menuLabel: "Pricing",
  headerOrder: 30,
  footerOrder: 30,
  seoTitle: "Loyalty+ pricing: plans from €29 a month",
  seoDescription:
    "Four plans for loyalty programmes in Luxembourg, from €29 to a contract of your own. No commission on sales, no fee per scan, 30 days free.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Pricing",
        heading: "A fixed price. Your sales stay yours.",
        text: "We take no commission, charge nothing per scan and nothing per reward. You pay for the size of your programme, by the month, and change plan whenever your programme changes size.",
        highlights: ["30 days free", "No set-up fee", "Two months free when paid by the year"],
      },
    },
    {
      name: "plans",
      kind: "pricing",
      fields: {
        heading: "Four plans",
        plans: [
          {
            name: "Essential",
            price: "€29",
            period: "a month",
            description: "One counter, and regulars you would like to greet by name.",
            features: [
              "500 active members",
              "One location, three team members",
              "Points or stamps, five rewards",
              "Wallet cards and 50 printed cards",
              "Loyalty pages, three with your own text",
              "Help by e-mail and phone",
            ],
            link: { label: "Start with Essential", href: "page:contact" },
          },
          {
            name: "Professional",
            price: "€69",
            period: "a month",
            description: "A shop with a team, a season and messages worth reading.",
            features: [
              "3,000 active members",
              "Two locations, ten team members",
              "Unlimited rewards, with start and end dates",
              "Birthday, tenth-visit and win-back messages",
              "Connects to your till and to OMS",
              "Ten pages of your own, five of them new",
            ],
            link: { label: "Start with Professional", href: "page:contact" },
            isRecommended: true,
          },
          {
            name: "Business",
            price: "€149",
            period: "a month",
            description: "Several shops, one card, and someone who reads the figures.",
            features: [
              "15,000 active members",
              "Six locations, forty team members",
              "Member groups, levels and A/B tests",
              "API, webhooks and nightly exports",
              "Thirty pages of your own, twenty of them new",
              "A named contact in Bonnevoie",
            ],
            link: { label: "Start with Business", href: "page:contact" },
          },
          {
            name: "Enterprise",
            price: "On request",
            description: "Franchises, shopping centres and towns that run a programme together.",
            features: [
              "Members, locations and pages without limit",
              "Loyalty pages under your own domain",
              "Shared points among independent shops",
              "Single sign-on and audit log",
              "Service level with 99.9% availability",
              "Migration of your old programme by us",
            ],
            link: { label: "Talk to us", href: "page:contact" },
          },
        ],
        note: "All prices exclude 17% VAT. An active member is a person who collected or redeemed at least once in the last twelve months.",
      },
    },
    {
      name: "comparison",
      kind: "rich-text",
      fields: {
        body: `## Side by side

| | Essential | Professional | Business | Enterprise |
| --- | --- | --- | --- | --- |
| Active members | 500 | 3,000 | 15,000 | unlimited |
| Locations | 1 | 2 | 6 | unlimited |
| Team members | 3 | 10 | 40 | unlimited |
| Rewards at a time | 5 | unlimited | unlimited | unlimited |
| Messages each month | 500 | 6,000 | 40,000 | by contract |
| Pages with your own text | 3 | 10 | 30 | unlimited |
| of them entirely new pages | – | 5 | 20 | unlimited |
| Till connection | type the amount | yes | yes | yes, ours or yours |
| Member groups and levels | – | – | yes | yes |
| API and webhooks | – | – | yes | yes |
| Own domain | – | – | – | yes |
| Support | e-mail and phone | e-mail and phone | named contact | named contact, weekends |

### If you outgrow a plan

Nothing stops at the till. When you pass the number of members in your plan, scanning and redeeming go on as before; we write to you and you have the rest of the month and the next one to choose. If you move down, pages beyond the smaller plan are paused and kept, never deleted.

### Paying by the year

Ten months’ price for twelve, invoiced once. If you stop during the year, we refund the full months that are left.`,
      },
    },
    {
      name: "example",
      kind: "image-text",
      fields: {
        eyebrow: "A worked example",
        heading: "A café in Bonnevoie, to the cent",
        body: `320 members come 2.4 times a month and spend €9.20 each time. That is **€7,065** of sales that we can see.

- One point for each euro; a free coffee at 60 points.
- 58% of the points are redeemed: **68 coffees**, €0.70 each at cost, is €48.
- Essential: €29.

The programme costs **€77 a month, 1.1% of what its members spend**. It has paid for itself once nine members a month come one extra time, counted at full price, or sixteen at the café’s margin of 55%.`,
        image: {
          src: "/illustrations/loyalty/cafe-maths.svg",
          alt: "A receipt that adds up the monthly cost of a café’s programme: 48 euros for coffees, 29 euros for the plan, 77 euros in all",
          width: 1200,
          height: 800,
        },
        link: { label: "How points become rewards", href: "page:how-it-works" },
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "Questions about money",
        questions: [
          {
            question: "Is there a commission on my sales?",
            answer: "No. Not on sales, not on scans, not on rewards. The plan is the whole price.",
          },
          {
            question: "How do you invoice?",
            answer:
              "On the first of the month, with 17% Luxembourg VAT, by SEPA direct debit, card or bank transfer. If your business has a VAT number in another EU country, we invoice without VAT under the reverse charge.",
          },
          {
            question: "What does the equipment cost?",
            answer:
              "Nothing, if a phone or tablet stands near your till. A stand with a built-in scanner costs €89 once; we lend you one for the trial.",
          },
          {
            question: "Can I change plan in the middle of a month?",
            answer:
              "Upwards at any time: you pay the difference for the days that remain. Downwards on the first of the next month.",
          },
          {
            question: "Do associations pay the same?",
            answer:
              "Shopkeepers’ associations and non-profit organisations (a.s.b.l.) registered in Luxembourg pay half the price of Essential and Professional. Send us your extract from the trade register.",
          },
        ],
      },
    },
    {
      name: "advice",
      kind: "contact-details",
      fields: {
        heading: "Not sure which one?",
        text: "Tell us how many receipts you write on a Saturday. We will recommend the smallest plan that fits.",
        email: "{{platform.email}}",
        phone: "{{platform.phone}}",
        hours: [
          { days: "Monday to Friday", times: "8:00–18:00" },
          { days: "Saturday", times: "9:00–13:00" },
        ],
        links: [{ label: "Read the terms of service", href: "page:terms" }],
      },
    },
  ],
});
