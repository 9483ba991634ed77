import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    title: "The Pauly card",
    seoTitle: "The Pauly card: bread, points and a tart put aside",
    seoDescription:
      "The loyalty card of Boulangerie Pauly in Esch-sur-Alzette: a coffee after ten breads, a tart for your birthday, and once a year a night in the bakehouse.",
  },
  changed: {
    welcome: {
      eyebrow: "Rue de l’Alzette, since 1958",
      heading: "We know how you like your crust",
      text: "Grandfather kept a tab for his regulars in pencil on the flour bin. The card is the same idea with better handwriting: what you have had, and what we owe you.",
      primaryLink: { label: "What your points buy", href: "page:rewards-catalog" },
      secondaryLink: { label: "Bread every week", href: "page:bread-subscription" },
      image: {
        src: "/illustrations/loyalty/bakery-counter.svg",
        alt: "Loaves on wooden shelves, a tray of tarts and a paper bag on the counter of a bakery",
        width: 1200,
        height: 900,
      },
      highlights: ["A point for each euro", "20 points to begin with", "Open from half past five"],
    },
    "rewards-preview": {
      heading: "What we owe you, in order of appearance",
      rewards: [
        {
          icon: "coffee",
          title: "Coffee and a croissant",
          text: "At the standing table by the window, where the gossip is best.",
          points: 80,
        },
        {
          icon: "heart",
          title: "A birthday tart",
          text: "Four people, fruit of the season. Tell Martine two days before.",
          points: 220,
        },
        {
          icon: "clock",
          title: "A night in the bakehouse",
          text: "Four in the morning, an apron, and you take home what you shaped.",
          points: 900,
        },
      ],
      note: "The whole list hangs beside the bread slicer and stands under Rewards.",
    },
    questions: {
      heading: "Asked over the counter",
      questions: [
        {
          question: "Do I get points for a single bread roll?",
          answer: "From one euro on. Two rolls and you are in.",
        },
        {
          question: "My mother does the shopping. Can she use my card?",
          answer: "Of course. One household, one card, and she usually knows better what you need.",
        },
        {
          question: "Do orders by telephone count?",
          answer:
            "They do. Say your name, we book the points when you collect. For standing orders there is the [bread subscription](page:bread-subscription).",
        },
      ],
    },
    visit: {
      heading: "Follow the smell",
      text: "Ring before noon if you want something for the weekend. After that the ovens are cold and Yann is asleep.",
      hours: [
        { days: "Tuesday to Friday", times: "5:30–18:00" },
        { days: "Saturday", times: "5:30–15:00" },
        { days: "Sunday", times: "6:30–12:00" },
        { days: "Monday", times: "closed, the sourdough rests too" },
      ],
    },
  },
  hidden: ["good-to-know"],
  moved: [{ section: "rewards-preview", after: "welcome" }],
  added: [
    {
      after: "rewards-preview",
      section: {
        name: "double-days",
        kind: "image-text",
        fields: {
          eyebrow: "Quiet days",
          heading: "Tuesdays count twice",
          body: `On Tuesday the town is slow and the ovens are not. So every point counts double, from the first customer to the last.

It is also the day when Yann tries things. If there is a loaf on the counter without a name, taste it and say what you think. The best name so far, *Stolwerk*, came from a retired steelworker and is still on the shelf.`,
          image: {
            src: "/illustrations/loyalty/bread-board.svg",
            alt: "A cut sourdough loaf on a board with a knife, flour and ears of wheat",
            width: 1200,
            height: 900,
          },
          imageSide: "right",
          link: { label: "Bread every week", href: "page:bread-subscription" },
        },
      },
    },
  ],
});
