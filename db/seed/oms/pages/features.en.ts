import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Features",
  menuLabel: "Features",
  headerOrder: 10,
  footerOrder: 10,
  seoTitle: "Features: orders, stock, pick-up and invoices | OMS",
  seoDescription:
    "How OMS takes orders from every channel, reserves stock, keeps pick-up slots, plans delivery rounds and writes invoices with every Luxembourg TVA rate.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "Features",
        heading: "Everything between “I would like” and “thank you”",
        text: "{{platform.name}} follows an order through six states and never lets go of it: asked, confirmed, packed, ready, handed over, paid. Here is what happens at each of them.",
        primaryLink: { label: "Try it with your products", href: "page:contact" },
        secondaryLink: { label: "What each plan contains", href: "page:pricing" },
        image: {
          src: "/illustrations/oms/storefront.svg",
          alt: "A merchant’s storefront in a browser, with the same order confirmed on a telephone in front of it",
          width: 1200,
          height: 900,
        },
      },
    },
    {
      name: "taking-orders",
      kind: "feature-grid",
      fields: {
        eyebrow: "Asked and confirmed",
        heading: "Taking orders",
        features: [
          {
            icon: "search",
            title: "One search for everything",
            text: "Name, telephone number, order number or “the lady with the rye bread”: notes are searched as well.",
          },
          {
            icon: "mail",
            title: "An inbox that reads along",
            text: "E-mails to your order address become proposed baskets. You correct, confirm, and the customer has an answer.",
          },
          {
            icon: "refresh",
            title: "Standing orders",
            text: "Every weekday, each second Friday, not in the school holidays: entered once, paused by the customer or by you.",
          },
          {
            icon: "euro",
            title: "Deposits",
            text: "Ask for a share in advance with a payment link. The remainder appears at pick-up and on the final invoice.",
          },
        ],
      },
    },
    {
      name: "stock",
      kind: "image-text",
      fields: {
        eyebrow: "Reserved",
        heading: "Stock you can believe",
        body: `There are three numbers for every product: what is **on the shelf**, what is **promised**, and what is therefore still **free**. Only the free one is offered, in the web shop as well as on the telephone.

- Warnings come early: not when the shelf is empty, but when next week’s standing orders are more than you have.
- Moving twelve crates from the store in Bettembourg to the shop in Kirchberg is one entry for both places.
- Counting is done with a telephone camera, shelf by shelf, while the shop is open.`,
        image: {
          src: "/illustrations/oms/stock.svg",
          alt: "Stock of four products by location, with bars for free and promised pieces and one early warning",
          width: 1200,
          height: 800,
        },
        imageSide: "right",
      },
    },
    {
      name: "delivery-round",
      kind: "image-text",
      fields: {
        eyebrow: "Packed and on its way",
        heading: "Your afternoon round, sorted before lunch",
        body: `Tick the orders that go out with the van. {{platform.name}} proposes the sequence, keeps to the promised hours and sends each customer a two-hour window the evening before.

The driver needs no account, only a link. Each stop shows the name, the door code and the note, for instance *“the dog is loud but polite”*. A signature or a photo closes the stop, and the office sees it at once.`,
        image: {
          src: "/illustrations/oms/delivery-round.svg",
          alt: "A map of Luxembourg with a delivery round from Diekirch by Vianden and Echternach to Remich",
          width: 1200,
          height: 800,
        },
        imageSide: "left",
      },
    },
    {
      name: "customer-messages",
      kind: "image-text",
      fields: {
        eyebrow: "Ready",
        heading: "The right word at the right moment",
        body: `Four messages are enough: *we have it*, *it is ready*, *it is still here*, *thank you*. They go out by e-mail or text message, signed with your name, in the language that the customer used last time.

You can change the wording of each, in each language, and see beforehand how it looks on a small screen. Nothing is ever sent at night.`,
        image: {
          src: "/illustrations/oms/languages.svg",
          alt: "The same pick-up message in Luxembourgish, French, German and English",
          width: 1200,
          height: 800,
        },
        imageSide: "right",
      },
    },
    {
      name: "details",
      kind: "rich-text",
      fields: {
        body: `## For those who read the details

| Area | What is in it |
| --- | --- |
| Orders | Notes, allergens, photos, attachments, deposits, part deliveries, standing orders, order history without limit |
| Pick-up | Slots by capacity, shelf places, codes to scan, reminders, late pick-up |
| Delivery | Areas by postcode, POST and DHL labels, own rounds, signature, photo |
| Invoices | Four TVA rates, credit notes, collective invoices, payment codes, reminders in three steps |
| Customers | Languages, addresses, price groups, credit limit, consent and its date |
| Team | Three roles, record of changes, two-step login, LuxTrust for owners |
| Storefront | Six complete pages, changes by section, custom pages, English and French |

### What it leaves to others on purpose

{{platform.name}} is not a till, not a restaurant system and not a bookkeeping program. It hands clean data to those that are; the [list of connections](page:integrations) shows which.`,
      },
    },
    {
      name: "next-step",
      kind: "call-to-action",
      fields: {
        heading: "See it with your own products",
        text: "Send a price list today, and tomorrow there is a trial shop with your goods, your rates and your opening hours.",
        primaryLink: { label: "Send a price list", href: "mailto:{{platform.email}}" },
        secondaryLink: { label: "Compare the plans", href: "page:pricing" },
      },
    },
  ],
});
