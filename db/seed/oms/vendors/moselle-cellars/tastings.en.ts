import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Tastings",
  menuLabel: "Tastings",
  headerOrder: 12,
  footerOrder: 12,
  seoTitle: "Wine tastings above the Moselle | Moselle Cellars",
  seoDescription:
    "Three tastings in Remich for two to forty guests: five wines at the cellar door, a walk with glasses through the vines, or an evening in the vault with food.",
  sections: [
    {
      name: "invitation",
      kind: "hero",
      fields: {
        eyebrow: "Tastings",
        heading: "Sit down. The river does the rest.",
        text: "From April to October on the terrace, in winter beside the stove. We pour, say little, and answer everything.",
        primaryLink: { label: "Reserve a table", href: "page:contact" },
        image: {
          src: "/illustrations/oms/vineyard.svg",
          alt: "Rows of vines on a slope above the bend of the Moselle, with a boat and a village on the far bank",
          width: 1200,
          height: 900,
        },
      },
    },
    {
      name: "tastings",
      kind: "pricing",
      fields: {
        eyebrow: "For two to forty guests",
        heading: "Three ways to taste",
        text: "Prices for each person, with water, bread and TVA. Whoever takes six bottles home has tasted for nothing.",
        plans: [
          {
            name: "Five glasses",
            price: "18 €",
            period: "an hour",
            description: "From Rivaner to Crémant, at the cellar door. Good for a Saturday at three.",
            features: [
              "Five wines of the current year",
              "From two guests",
              "Friday to Sunday, 14:00 to 18:00",
              "Grape juice for drivers",
            ],
            link: { label: "Reserve", href: "page:contact" },
          },
          {
            name: "Between the rows",
            price: "39 €",
            period: "two and a half hours",
            description: "A walk to three parcels with a glass at each, in the very place where it grew.",
            features: [
              "Two kilometres, 90 metres uphill",
              "Six wines, cold plate at the hut",
              "From six guests, April to October",
              "Sturdy shoes, we lend hats",
            ],
            link: { label: "Reserve", href: "page:contact" },
            isRecommended: true,
          },
          {
            name: "An evening below",
            price: "85 €",
            period: "an evening",
            description:
              "Four courses in the vault by candlelight, with eight wines, two of which are older than our daughter.",
            features: [
              "Last Friday of the month",
              "Twelve to forty guests",
              "Kitchen of Inès Barthel, Schengen",
              "Minibus to Luxembourg station",
            ],
            link: { label: "Reserve", href: "page:contact" },
          },
        ],
        note: "Reservations can be moved free of charge until two days before. Wine is poured from the age of 16, as the law in Luxembourg has it; our vault evenings are for adults.",
      },
    },
    {
      name: "what-we-pour",
      kind: "rich-text",
      fields: {
        body: `## What we are pouring this season

**Rivaner, Remich.** Light, a little meadow, a little pear. The wine with which one waits for the others.

**Auxerrois, Foulschette.** Round and calm. In Luxembourg it is served with everything; in this case it is also meant for everything.

**Pinot Gris, Primerberg.** From the marl above the houses. Quince, smoke, a long farewell.

**Riesling, Koeppchen, old vines.** Limestone, lime, and salt at the end. Five years in your cellar will do it good.

**Crémant de Luxembourg, Brut, 24 months.** Auxerrois and Pinot Noir. Brioche without the butter.

### With children, with dogs, without alcohol

Children taste juice from the same grapes, blind, and are usually right. Dogs are welcome on the terrace. And for those who are driving there is a box of six small bottles to take along, filled from the wines of the afternoon.`,
      },
    },
    {
      name: "the-way",
      kind: "faq",
      fields: {
        heading: "Before you come",
        questions: [
          {
            question: "How do we get there without a car?",
            answer:
              "By bus from Luxembourg station to the bus station in Remich, in about forty minutes and, like all public transport in the country, free. From there it is eight minutes along the esplanade.",
          },
          {
            question: "In which languages do you hold tastings?",
            answer:
              "In Luxembourgish, French, German and English. With mixed tables we change with each wine, which is more amusing than it sounds.",
          },
          {
            question: "Can a company book the terrace?",
            answer:
              "Yes, on weekdays for ten to forty people. We send the programme, an invoice with all details and, if you like, the minutes of who liked which wine.",
          },
          {
            question: "What if it rains?",
            answer: "Then we taste in the press house with the doors open. The sound on the roof suits Riesling.",
          },
        ],
      },
    },
  ],
});
