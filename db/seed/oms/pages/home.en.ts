import { definePage } from "@/db/seed/define";

export default definePage({
  title: "OMS: order management for merchants",
  template: "spotlight",
  menuLabel: "Home",
  seoTitle: "OMS: order management for merchants in Luxembourg",
  seoDescription:
    "Counter, phone, e-mail and web shop orders on one list, with stock, pick-up slots, POST labels and correct TVA. Made in Luxembourg, free for 30 days.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "Order management for merchants in Luxembourg",
        heading: "Every order on one list, from the first call to the hand-over",
        text: "The counter, the phone, a regular’s e-mail, the web shop at midnight: {{platform.name}} gathers them on one list, reserves the stock and tells your customer, in their own language, when to come by.",
        primaryLink: { label: "Start your 30 free days", href: "page:contact" },
        secondaryLink: { label: "See what it does", href: "page:features" },
        image: {
          src: "/illustrations/oms/order-list.svg",
          alt: "The order list on a Saturday morning: five orders with customer, pick-up time, amount and state",
          width: 1200,
          height: 900,
        },
        highlights: ["30 days free, no card asked", "Live within a week", "Support in FR, DE, LB and EN"],
      },
    },
    {
      name: "connections",
      kind: "logo-grid",
      fields: {
        heading: "Works with what is already on your counter",
        text: "Payments, parcels and bookkeeping connect from the settings page. Nobody has to write code.",
        entries: [
          { name: "Payconiq" },
          { name: "Satispay" },
          { name: "POST Luxembourg" },
          { name: "DHL" },
          { name: "WooCommerce" },
          { name: "PrestaShop" },
          { name: "Sage BOB" },
          { name: "Peppol" },
        ],
      },
    },
    {
      name: "working-day",
      kind: "feature-grid",
      fields: {
        eyebrow: "A working day",
        heading: "From opening to closing without a single sticky note",
        text: "Six jobs that used to live in six places: a notebook, two inboxes, a spreadsheet, the till and somebody’s head.",
        features: [
          {
            icon: "phone",
            title: "Phone orders in twenty seconds",
            text: "Type three letters of a name. The last basket, the delivery address and the language appear, and “same as last week” is one key.",
          },
          {
            icon: "warehouse",
            title: "Stock that reserves itself",
            text: "An order takes its goods off the shelf the moment it is confirmed, so the last one is never promised twice, neither online nor at the till.",
          },
          {
            icon: "clock",
            title: "Pick-up slots you can keep",
            text: "Decide how many orders fit into a quarter of an hour. When 11:15 is full, customers are offered 11:30.",
          },
          {
            icon: "receipt",
            title: "The right TVA on every line",
            text: "3, 8, 14 or 17 %: the rate belongs to the product. Mixed baskets, deposits and credit notes add up to the cent.",
          },
          {
            icon: "truck",
            title: "Parcels and your own van",
            text: "Print a POST label, or sort the afternoon’s deliveries into a round and send it to the driver’s phone.",
          },
          {
            icon: "languages",
            title: "Messages in four languages",
            text: "Confirmation, “ready for you” and reminder go out in French, German, Luxembourgish or English, as each customer prefers.",
          },
        ],
      },
    },
    {
      name: "pick-up",
      kind: "image-text",
      fields: {
        eyebrow: "At the counter",
        heading: "Saturday, 9:40, eleven people in the queue",
        body: `Six of them ordered ahead. Their bags stand on the shelf behind you, numbered in the order in which they will be fetched. A customer shows the code on her phone, you scan it, the screen says **shelf 3** and *paid*. Next, please.

- Each bag has a place, so a new colleague finds it too.
- What is not fetched by closing time gets a friendly reminder by itself.
- Half paid, half collected? The rest stays on the list until it is done.`,
        image: {
          src: "/illustrations/oms/pick-up.svg",
          alt: "A shelf with numbered bags beside a phone that shows an order as ready for pick-up",
          width: 1200,
          height: 900,
        },
        imageSide: "right",
        link: { label: "How pick-up works", href: "page:features" },
      },
    },
    {
      name: "invoices",
      kind: "image-text",
      fields: {
        eyebrow: "In the back office",
        heading: "Invoices your fiduciaire does not send back",
        body: `Every order becomes an invoice with an unbroken number, the rates shown apart, and a Payconiq code at the bottom. At the end of the month you send one file instead of one shoebox.

- **FAIA export** for the AED, checked before it leaves the house.
- **Peppol** for communes, lycées and ministries, which have to receive their invoices electronically.
- **Bank statements** match themselves to open invoices; you only look at what is left over.`,
        image: {
          src: "/illustrations/oms/invoice.svg",
          alt: "An invoice with a table of TVA rates and a payment code, beside a list of matched bank payments",
          width: 1200,
          height: 900,
        },
        imageSide: "left",
        link: { label: "See all connections", href: "page:integrations" },
      },
    },
    {
      name: "first-week",
      kind: "steps",
      fields: {
        eyebrow: "Getting started",
        heading: "Your first week, day by day",
        text: "You keep your old way of working until Friday. Nothing is switched off before you say so.",
        steps: [
          {
            title: "Monday: your products",
            text: "Send us your price list as it is, a spreadsheet or a photo of the binder. We import it with rates, units and allergens.",
          },
          {
            title: "Tuesday: your channels",
            text: "Connect the web shop, the order mailbox and your Payconiq account. A guide leads through each in about ten minutes.",
          },
          {
            title: "Wednesday: a dry run",
            text: "Your team takes twenty practice orders. We sit beside you, in the shop or on the screen, and adjust slots and shelf places.",
          },
          {
            title: "Friday: the real thing",
            text: "Orders arrive on the list from opening time on. Somebody from our team is on the line for the whole day.",
          },
        ],
      },
    },
    {
      name: "merchants",
      kind: "quotes",
      fields: {
        eyebrow: "From the shop floor",
        heading: "What changed for them",
        quotes: [
          {
            quote:
              "Before Mother’s Day we used to close the phone at noon because we had lost track. This year we took 340 bouquets and went home at six.",
            name: "Sandra Weis",
            role: "Florist in Diekirch",
          },
          {
            quote:
              "Half of my customers live across the border and order from the train. They see when it is ready, fetch it at ten past five and pay with the code.",
            name: "Miguel Ferreira",
            role: "Delicatessen in Esch-sur-Alzette",
          },
          {
            quote: "My fiduciaire asked what had happened. She thought I had hired somebody for the bookkeeping.",
            name: "Claudine Thill",
            role: "Bookshop in Echternach",
          },
        ],
      },
    },
    {
      name: "figures",
      kind: "statistics",
      fields: {
        heading: "Counted, not estimated",
        text: "Taken from our own systems for the last twelve months.",
        statistics: [
          { value: "418", label: "merchants between Troisvierges and Rumelange" },
          { value: "612,000", label: "orders handed over" },
          { value: "99.97 %", label: "of the time available, Sundays included" },
          { value: "38 s", label: "until a person answers our phone" },
        ],
      },
    },
    {
      name: "start",
      kind: "call-to-action",
      fields: {
        heading: "Bring your busiest Saturday. We show you how it could look.",
        text: "Half an hour, your own products, no slides. If it does not fit your shop, we will say so.",
        primaryLink: { label: "Book a demonstration", href: "page:contact" },
        secondaryLink: { label: "Compare the plans", href: "page:pricing" },
      },
    },
  ],
});
