import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    seoTitle: "Pauly rewards: coffee, tarts, a night in the bakehouse",
    seoDescription:
      "From a coffee with croissant at 80 points to a night in the bakehouse at 900: everything the card of Boulangerie Pauly in Esch-sur-Alzette can buy.",
  },
  changed: {
    opening: {
      heading: "Points go stale slower than bread",
      text: "Two years, to be exact. But why wait? Everything here was baked, cooked or carried up from the cellar by one of us.",
      image: {
        src: "/illustrations/loyalty/bakery-counter.svg",
        alt: "Loaves on wooden shelves, a tray of tarts and a paper bag on the counter of a bakery",
        width: 1200,
        height: 900,
      },
    },
    rewards: {
      heading: "The list beside the bread slicer",
      text: "A point for each euro, two on Tuesdays. Say what you would like before Martine starts adding up.",
      rewards: [
        {
          icon: "gift",
          title: "A Pauly for the child",
          text: "A milk roll with a face of raisins. No child is counted twice, but Martine does not look closely.",
          points: 20,
        },
        {
          icon: "coffee",
          title: "Coffee and a croissant",
          text: "At the standing table by the window, until eleven.",
          points: 80,
        },
        {
          icon: "shopping-bag",
          title: "The loaf of the week",
          text: "A whole kilo of what Yann is proudest of. Ask him why, and allow ten minutes.",
          points: 110,
        },
        {
          icon: "leaf",
          title: "A jar of sourdough",
          text: "A daughter of the mother from 1958, with a sheet on how to keep her alive.",
          points: 150,
        },
        {
          icon: "heart",
          title: "A birthday tart",
          text: "For four, fruit of the season: quetsch in September, rhubarb in May. Two days’ notice.",
          points: 220,
        },
        {
          icon: "calendar",
          title: "Bretzel Sunday",
          text: "A bretzel the size of a steering wheel on the fourth Sunday of Lent. To be given away, as custom demands.",
          points: 180,
        },
        {
          icon: "users",
          title: "Breakfast for two, delivered",
          text: "In Esch, Saturday at eight, on our cargo bike. Rolls, jam, butter, Viennoiserie, the newspaper.",
          points: 350,
        },
        {
          icon: "clock",
          title: "A night in the bakehouse",
          text: "Four o’clock, apron on. You shape, Yann bakes, and at seven you carry home what you made.",
          points: 900,
        },
      ],
      note: "What is gone by noon is gone. Then the points stay with you and we write your name on tomorrow’s.",
    },
  },
});
