import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Frequently asked questions",
  menuLabel: "FAQ",
  footerOrder: 40,
  seoTitle: "Questions merchants ask before they start | OMS",
  seoDescription:
    "Answers on orders, payments with Payconiq and Satispay, TVA rates, POST parcels, storefront pages, data protection and leaving OMS, without small print.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "FAQ",
        heading: "What merchants ask us before they start",
        text: "Collected from our telephone notes. If yours is missing, [ask it](page:contact), and it will probably appear here.",
      },
    },
    {
      name: "orders",
      kind: "faq",
      fields: {
        eyebrow: "Everyday work",
        heading: "Orders and the counter",
        questions: [
          {
            question: "Where do the orders come from?",
            answer: `From wherever your customers write or speak:

- the counter and the telephone, typed in by your team;
- your web shop, through a connection;
- an order mailbox, where {{platform.name}} reads the e-mail, proposes the basket and waits for your confirmation;
- standing orders, such as a café’s bread for every weekday.`,
          },
          {
            question: "Does it replace my till?",
            answer:
              "No. It sits beside the till and hands over the amount. With four makes of till the paid order comes back by itself; with any other you press one key.",
          },
          {
            question: "What if the internet is down?",
            answer:
              "The list of the day is kept on each device. You can look up, hand over and take new orders; they are exchanged when the line is back. Paying by code needs the customer’s own connection.",
          },
          {
            question: "Can I sell by weight or by length?",
            answer:
              "Yes: grams, litres, metres and portions. For goods such as cheese or cloth you enter the real weight when packing, and the invoice follows it.",
          },
          {
            question: "Which devices do I need?",
            answer:
              "Anything with a current browser: the computer in the office, a tablet on the counter, the driver’s telephone. A label printer is useful from about 30 orders a day.",
          },
        ],
      },
    },
    {
      name: "payments-and-tva",
      kind: "faq",
      fields: {
        eyebrow: "Money",
        heading: "Payments and TVA",
        questions: [
          {
            question: "Which payments can my customers use?",
            answer:
              "Payconiq, Satispay, cards through your own terminal, transfer, and cash at pick-up. The money goes directly to your account; it never passes through ours.",
          },
          {
            question: "I still have a Digicash sticker on the counter. Does it work?",
            answer:
              "Digicash became Payconiq some years ago, and old stickers may lead nowhere. Print a fresh code from the settings; it takes a minute and carries the amount, so that nobody has to type it.",
          },
          {
            question: "How do you handle the different TVA rates?",
            answer:
              "Each product carries its rate: 3, 8, 14 or 17 %. An invoice shows the bases and the tax for each rate. Where the rate depends on how something is sold, you keep it as two products, and your fiduciaire decides which is which.",
          },
          {
            question: "What about customers in France, Belgium and Germany?",
            answer:
              "For private customers you can use the rate of the country of delivery as soon as you are above the European threshold of 10,000 € a year, and report through the one-stop shop. {{platform.name}} adds up the amounts by country. For companies the TVA number is checked with VIES when you enter it.",
          },
          {
            question: "Does my accountant get what the AED asks for?",
            answer:
              "Invoices are numbered without gaps, cannot be changed after they are issued, and are kept for ten years. The FAIA file for an audit is a button, from the Business plan on; for smaller plans we create it for you on request.",
          },
        ],
      },
    },
    {
      name: "delivery",
      kind: "faq",
      fields: {
        eyebrow: "Getting it there",
        heading: "Pick-up and delivery",
        questions: [
          {
            question: "Can I use my own contract with POST Luxembourg?",
            answer:
              "Yes, and you should: your prices stay yours. You enter the contract number, and labels, tracking numbers and PackUp stations are available.",
          },
          {
            question: "How are delivery rounds planned?",
            answer:
              "You choose the orders and the departure. We propose a sequence that respects the promised hours, avoids the usual queue on the A3 and can be rearranged by hand. The driver ticks off each stop and can take a signature.",
          },
          {
            question: "Can I limit delivery to certain places?",
            answer:
              "By postcode, by distance or by commune, with a price and a smallest order for each area. Many bakers deliver free in their own commune and not at all beyond the next one.",
          },
        ],
      },
    },
    {
      name: "storefront",
      kind: "faq",
      fields: {
        eyebrow: "On the web",
        heading: "Your storefront",
        questions: [
          {
            question: "What is the storefront?",
            answer:
              "Your own pages under your name: home, about, contact, delivery and returns, terms and privacy. We supply them complete; you change what you like. Your web shop, if you have one, stays as it is.",
          },
          {
            question: "If I rewrite a page, do I lose your later improvements?",
            answer:
              "No. You change single sections. All the others keep following our version, and where we improve a section that you have rewritten, we show you both and you choose.",
          },
          {
            question: "Why can I not change the terms page?",
            answer:
              "It is written with a lawyer and protects both sides, so it is the same for all merchants. If your trade needs a particular clause, tell us; several have come about like that.",
          },
          {
            question: "How many pages can I write?",
            answer:
              "Three with Essential, ten with Professional, thirty with Business and as many as you want with Enterprise. The [price list](page:pricing) explains what counts.",
          },
        ],
      },
    },
    {
      name: "data-and-contract",
      kind: "faq",
      fields: {
        eyebrow: "Small print, in large letters",
        heading: "Data and contract",
        questions: [
          {
            question: "Where is my data?",
            answer:
              "In two data centres in Luxembourg, encrypted, with a copy every five minutes and a restoration exercise every quarter. Our [privacy notice](page:privacy) names every company involved.",
          },
          {
            question: "How do I leave?",
            answer:
              "You cancel in the dashboard to the end of the month. You receive customers, products, orders and invoices as CSV and PDF. After ninety days we delete the rest, except what the law obliges us to keep.",
          },
          {
            question: "May my staff see everything?",
            answer:
              "There are three roles. *Counter* sees orders, *office* also sees prices and invoices, *owner* sees everything. Who changed what is recorded for a year.",
          },
        ],
      },
    },
    {
      name: "still-open",
      kind: "call-to-action",
      fields: {
        heading: "Is there one left?",
        text: "Ring us between opening and closing. If we do not know the answer, we know whom to ask.",
        primaryLink: { label: "Ask us", href: "page:contact" },
        secondaryLink: { label: "See all features", href: "page:features" },
      },
    },
  ],
});
