import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    seoTitle: "What Atelier Lux makes, mends and looks after",
    seoDescription:
      "Commissions, small series, restoration and care: what the three of us do in Clervaux, how long it takes, and what it has cost in the past, TVA included.",
  },
  changed: {
    opening: {
      heading: "Four things we do, and one we do not",
      text: "We do not do kitchens. We know two people in Wiltz who do them very well.",
    },
    "our-services": {
      heading: "From the tree to the table, and back again",
      features: [
        {
          icon: "pen",
          title: "Commissions",
          text: "A piece for a place, a person and a purpose. Drawn together, made once, numbered.",
          link: { label: "How it goes", href: "page:commissions" },
        },
        {
          icon: "layers",
          title: "Small series",
          text: "Chair 14 and the Our bench are made in runs of eight, twice a year. Reserve one from the coming run.",
        },
        {
          icon: "refresh",
          title: "Restoration",
          text: "Loose joints, tired veneer, a leg the dog liked. Inês looks first and tells you if it is worth it.",
        },
        {
          icon: "heart",
          title: "Care",
          text: "Every fifth year we come by with oil and a cloth. For pieces of ours this is free within Luxembourg, for as long as we can climb stairs.",
        },
      ],
    },
    "how-it-works": {
      heading: "At our pace",
      text: "We accept what we can finish within the year. If the list is full we say so, and by how much.",
    },
    prices: {
      body: `## What things have cost

No two are the same, but these left the forge in the past year. TVA of 17 % is included.

| Piece | Wood | Price | Time |
| --- | --- | --- | --- |
| Table for eight, 220 × 95 cm | oak | €4,600 | 14 weeks |
| Chair 14 | ash | €890 | next run |
| The Our bench, 160 cm | oak | €1,450 | next run |
| Bookcase for a stairwell, 3.4 m | oak and pear | €7,900 | 20 weeks |
| Re-gluing six chairs from 1924 | beech | €720 | 3 weeks |

A third is due when you order, a third when the wood is cut, the rest when the piece stands where it belongs.`,
    },
  },
  hidden: ["questions"],
});
