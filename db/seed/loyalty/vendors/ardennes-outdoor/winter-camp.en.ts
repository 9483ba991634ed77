import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Winter camp",
  menuLabel: "Winter camp",
  headerOrder: 16,
  footerOrder: 16,
  state: "draft",
  seoTitle: "Winter camp above the Our, two nights in January",
  seoDescription:
    "Two nights under canvas at minus something, with a stove, a sledge and somebody who has done it before. Ardennes Outdoor, Hosingen plateau, in January.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Winter camp, 22 to 24 January",
        heading: "Two nights at minus something",
        text: "A bell tent with a stove, a beech wood on the Hosingen plateau, eight people. You learn how to sleep warm; the rest is soup.",
        primaryLink: { label: "Keep me a place", href: "mailto:{{vendor.email}}" },
        highlights: ["Eight places", "€210 a person", "210 points on your card"],
      },
    },
    {
      name: "three-days",
      kind: "steps",
      fields: {
        heading: "Friday to Sunday",
        steps: [
          {
            title: "Friday, 16:00",
            text: "We meet in the shop, check every sleeping bag and exchange the ones that are lying about their temperature.",
          },
          {
            title: "Saturday",
            text: "Fire without petrol, tracks without a telephone, a walk of 14 km with sledges if there is snow and with swearing if there is mud.",
          },
          {
            title: "Sunday, 11:00",
            text: "Porridge, striking the tents, and home by bus from Hosingen with a face like a copper pan.",
          },
        ],
      },
    },
    {
      name: "bag-list",
      kind: "rich-text",
      fields: {
        body: `## What you bring, what we bring

| You | We |
| --- | --- |
| wool next to the skin, twice | tents, stove, wood |
| a hat you would not wear in town | sleeping bags to minus fifteen |
| a cup | food, from Martine’s bread to Tom’s chilli |
| a book, unread | the first-aid kit, unopened so far |

*To be settled before we publish: price of the bus, and whether Malou has that weekend off.*`,
      },
    },
  ],
});
