import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Pricing",
  menuLabel: "Pricing",
  headerOrder: 30,
  footerOrder: 30,
  seoTitle: "Pricing: four plans from 29 € a month | OMS",
  seoDescription:
    "Essential 29 €, Professional 69 €, Business 149 € and Enterprise on request. Monthly, without commission on your orders, with every limit stated in full.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "Pricing",
        heading: "A fixed price a month, and no share of your sales",
        text: "Choose by the number of orders you handle and the pages you want to write yourself. Change the plan on any day; the difference is billed to the day.",
        highlights: ["No commission on orders", "No set-up fee", "Cancel at the end of any month"],
      },
    },
    {
      name: "plans",
      kind: "pricing",
      fields: {
        heading: "Four plans",
        text: "Prices are per month and without the 17 % TVA. Paid yearly, two months are free.",
        plans: [
          {
            name: "Essential",
            price: "29 €",
            period: "per month",
            description: "For one shop that wants its orders in one place and its storefront in its own words.",
            features: [
              "Up to 200 orders a month",
              "1 location, 2 people",
              "Pick-up slots and customer messages",
              "Invoices with all TVA rates",
              "3 storefront pages of your own",
              "The other pages supplied by us",
            ],
            link: { label: "Start with Essential", href: "page:contact" },
          },
          {
            name: "Professional",
            price: "69 €",
            period: "per month",
            description: "For shops that deliver, run events or sell through a web shop as well as over the counter.",
            features: [
              "Up to 1,000 orders a month",
              "2 locations, 6 people",
              "POST labels and delivery rounds",
              "Web shop and mailbox connections",
              "10 storefront pages of your own",
              "5 of them can be custom pages",
            ],
            link: { label: "Start with Professional", href: "page:contact" },
            isRecommended: true,
          },
          {
            name: "Business",
            price: "149 €",
            period: "per month",
            description: "For several locations with shared stock, trade customers and a fiduciaire who wants files.",
            features: [
              "Up to 5,000 orders a month",
              "6 locations, 20 people",
              "Stock moves between locations",
              "FAIA export, Peppol and API",
              "30 storefront pages of your own",
              "20 of them can be custom pages",
            ],
            link: { label: "Start with Business", href: "page:contact" },
          },
          {
            name: "Enterprise",
            price: "On request",
            period: "from 390 € per month",
            description: "For groups, wineries and wholesalers with their own rules, systems and opening hours.",
            features: [
              "Orders, locations and people without limit",
              "Storefront pages without limit",
              "Custom pages without limit",
              "Your own domain for the storefront",
              "A named contact, on site twice a year",
              "Availability agreed by contract",
            ],
            link: { label: "Talk to us", href: "page:contact" },
          },
        ],
        note: "All plans start with 30 free days. You enter payment details only when you decide to stay.",
      },
    },
    {
      name: "comparison",
      kind: "rich-text",
      fields: {
        body: `## Every limit in one table

| | Essential | Professional | Business | Enterprise |
| --- | --- | --- | --- | --- |
| Orders a month | 200 | 1,000 | 5,000 | unlimited |
| Locations | 1 | 2 | 6 | unlimited |
| People with a login | 2 | 6 | 20 | unlimited |
| Storefront pages of your own | 3 | 10 | 30 | unlimited |
| of which custom pages | 0 | 5 | 20 | unlimited |
| Own titles and descriptions for search engines | no | yes | yes | yes |
| Choice of page templates | no | no | yes | yes |
| Languages of the storefront | 2 | 2 | 2 | 2, others on request |
| Telephone support | weekdays | weekdays | weekdays and Saturday | every day |

### What counts as a storefront page of your own

Your storefront is complete from the first day: home, about, contact, delivery and returns, terms and privacy are written by us and filled in with your name, address and telephone number. These pages cost nothing of your limit.

A page counts from the moment **you** write something in it:

- **You change one of ours**, for example the text at the top of the about page. It counts as one page, and everything you did not touch keeps following our version.
- **You add one of your own**, such as game nights, tastings or a price list for repairs. This is a custom page. It counts as one page and as one custom page.

Hiding a page does not count, and reverting a page to ours gives its place back at once. If you move to a smaller plan, the pages above its limit are paused and nothing is deleted.`,
      },
    },
    {
      name: "in-every-plan",
      kind: "feature-grid",
      fields: {
        heading: "In every plan, without a surcharge",
        features: [
          {
            icon: "euro",
            title: "Your sales stay yours",
            text: "We take no percentage. Payconiq, Satispay and card fees are those of your own contract with the provider.",
          },
          {
            icon: "life-buoy",
            title: "People on the phone",
            text: "Weekdays from 8:00 to 18:00 in French, German, Luxembourgish and English. 38 seconds is our average.",
          },
          {
            icon: "server",
            title: "Data kept in Luxembourg",
            text: "Two data centres in the country, a copy every five minutes, and an export of everything whenever you like.",
          },
          {
            icon: "refresh",
            title: "Improvements on the day",
            text: "New functions arrive for every plan on the same morning, with a note of three sentences and never on a Saturday.",
          },
        ],
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "Questions about price and contract",
        questions: [
          {
            question: "What happens if I have more orders than my plan allows?",
            answer:
              "Nothing stops. In the first month above the limit we write to you. If it happens in a second month as well, we suggest the next plan and move you once you agree. Seasonal peaks such as December or Mother’s Day are simply forgiven.",
          },
          {
            question: "Is TVA included?",
            answer:
              "No. Prices are shown without the Luxembourg standard rate of 17 %. Essential therefore costs 33.93 €, Professional 80.73 € and Business 174.33 € including TVA, which a registered merchant can normally deduct.",
          },
          {
            question: "How do I pay?",
            answer:
              "By SEPA direct debit, by transfer or with Payconiq. The invoice arrives on the first working day of the month, through Peppol if you prefer.",
          },
          {
            question: "Can I change the plan in the middle of a month?",
            answer:
              "Yes, in the dashboard under **Plan**. Going up is immediate. Going down takes effect at once too, and the rest of what you paid is credited to the next invoice.",
          },
          {
            question: "What becomes of my pages on a smaller plan?",
            answer:
              "You choose which ones stay. The others are paused: visitors see our standard page again, and your text waits for you unchanged. Should you upgrade later, it is back with one click.",
          },
          {
            question: "Do I need a web shop to use OMS?",
            answer:
              "No. About a third of our merchants take orders only by phone, by e-mail and over the counter. The storefront then simply shows who you are and how to order.",
          },
          {
            question: "Is there support for the investment?",
            answer:
              "Small businesses in Luxembourg can apply for the SME Packages of the Ministry of the Economy, handled through the House of Entrepreneurship. We provide the quotation in the form that is needed; the decision is the ministry’s.",
          },
        ],
      },
    },
    {
      name: "advice",
      kind: "call-to-action",
      fields: {
        heading: "Not sure which plan? Tell us last month’s number of orders.",
        text: "We answer with a recommendation and the exact amount on your invoice, usually within two working hours.",
        primaryLink: { label: "Ask for a recommendation", href: "page:contact" },
        secondaryLink: { label: "Read all questions", href: "page:faq" },
      },
    },
  ],
});
