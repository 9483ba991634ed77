import { definePage } from "@/db/seed/define";

export default definePage({
  title: "How it works",
  menuLabel: "How it works",
  headerOrder: 20,
  footerOrder: 20,
  seoTitle: "How a loyalty programme works, from till to reward",
  seoDescription:
    "From the first scan to the first free coffee: how Loyalty+ runs in a shop, how many points a reward should cost, and what your customers see.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "How it works",
        heading: "Three seconds for the customer, thirty minutes for you",
        text: "A loyalty programme is a promise with a number on it. Here is how you make one that you can keep, and how it looks from both sides of the counter.",
        primaryLink: { label: "Arrange a call", href: "page:contact" },
      },
    },
    {
      name: "counter",
      kind: "image-text",
      fields: {
        eyebrow: "At the counter",
        heading: "“Would you like your points for this?”",
        body: `A customer pays €12.40 for two loaves and a Bamkuch slice. The question above is the only thing your team has to remember.

1. The customer holds up the card, or scans your counter sign and has one half a minute later.
2. The till page beeps and adds **12 points**.
3. The phone shows the new total and what is still missing: *“Four more points until your free coffee.”*

No card, no phone? Type the number printed on the receipt within seven days at home, and the points are there.`,
        image: {
          src: "/illustrations/loyalty/till-scan.svg",
          alt: "A tablet on a shop counter scans the QR code of a loyalty card on a customer’s phone and adds twelve points",
          width: 1200,
          height: 800,
        },
        imageSide: "left",
      },
    },
    {
      name: "set-up",
      kind: "steps",
      fields: {
        eyebrow: "Setting up",
        heading: "What you decide, in this order",
        steps: [
          {
            title: "Points or stamps",
            text: "Stamps where everyone buys about the same: coffee, lunch, a haircut. Points where receipts differ: books, bicycles, wine. You can change later; we convert the balances.",
          },
          {
            title: "A first reward within ten visits",
            text: "People finish what they can see the end of. Give twenty points as a welcome and the first tenth of the way is already done.",
          },
          {
            title: "A second reward worth waiting for",
            text: "Something money does not buy in your shop: a place at the bakehouse at four in the morning, a bottle from a closed vintage.",
          },
          {
            title: "How long points live",
            text: "We recommend twenty-four months after the last visit. Shorter feels like a trick; longer fills your books with promises.",
          },
          {
            title: "Two messages, no more",
            text: "One for the birthday, one after eight weeks of silence. Add others when you know what these two do.",
          },
        ],
      },
    },
    {
      name: "arithmetic",
      kind: "rich-text",
      fields: {
        body: `## How many points should a reward cost?

Aim to give back about **five per cent** of what a member spends, measured at your selling price. At your purchase price it is usually between one and three per cent. The table shows four shops with one point for each euro.

| Shop | Average receipt | Reward and its price | Points | Visits until then |
| --- | --- | --- | --- | --- |
| Bakery | €8 | coffee and croissant, €5.20 | 100 | 13 |
| Bookshop | €24 | a paperback, €12 | 250 | 11 |
| Bicycle workshop | €65 | brake adjustment, €25 | 500 | 8 |
| Wine cellar | €84 | tasting for two, €36 | 600 | 8 |

Thirteen visits to the bakery are too many for a first reward. With twenty welcome points it is ten, and that is what we would set.

### What if everybody redeems?

Plan as if they did. Across our merchants 58% of points come back within six months and about 80% in the end. If the sum works at 100%, nothing can go wrong. The calculator on the reward page uses your own purchase prices and does this sum for you.

### And VAT?

A free item handed over against points is, in most cases, a discount on what the customer has paid before, and VAT is due on what was really paid. Gift vouchers follow other rules. The export for your fiduciary keeps the two apart, at the rate of each product: 3% on bread, 17% on a bicycle light.`,
      },
    },
    {
      name: "member-view",
      kind: "feature-grid",
      fields: {
        eyebrow: "The other side of the counter",
        heading: "What your customers see",
        features: [
          {
            icon: "smartphone",
            title: "A card on the lock screen",
            text: "It comes up by itself near your shop. Balance and next reward are on the front.",
          },
          {
            icon: "store",
            title: "Your loyalty pages",
            text: "A small web site with your rewards, your story and your rules, ready on the first day and yours to rewrite.",
          },
          {
            icon: "message",
            title: "A message now and then",
            text: "On the card or by e-mail, in the language they picked, with a link that ends it in one tap.",
          },
          {
            icon: "file-text",
            title: "Their own data",
            text: "Every point with date and shop, a download button and a delete button. No letter to write.",
          },
        ],
      },
    },
    {
      name: "voice",
      kind: "quotes",
      fields: {
        quotes: [
          {
            quote:
              "The sentence at the till was the hard part. We wrote it on a sticky note in three languages. After two weeks the note fell off and nobody missed it.",
            name: "Yann Pauly",
            role: "Boulangerie Pauly, Esch-sur-Alzette",
          },
        ],
      },
    },
    {
      name: "start",
      kind: "call-to-action",
      fields: {
        heading: "Do the sum with us",
        text: "Average receipt, visits in a month, one reward in mind: three numbers are enough for a first answer.",
        primaryLink: { label: "Send three numbers", href: "mailto:{{platform.email}}" },
        secondaryLink: { label: "Look at a worked example", href: "page:pricing" },
      },
    },
  ],
});
