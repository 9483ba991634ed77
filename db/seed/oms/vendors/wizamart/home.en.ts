import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    seoTitle: "Wizamart: board games and electronics by the Gare",
    seoDescription:
      "Board games, trading cards and hobby electronics five minutes from Luxembourg station. Order by message, collect before your train, play on Thursday.",
  },
  changed: {
    welcome: {
      eyebrow: "Five minutes from platform 5",
      heading: "Your next game is waiting, and so is your resistor",
      text: "1,900 board games, 60,000 single cards and a wall of small parts. Write to us at lunch, and by the 17:12 to Thionville your bag is on the shelf with your name on it.",
      primaryLink: { label: "Reserve something", href: "page:contact" },
      secondaryLink: { label: "Come to a game night", href: "page:game-nights" },
      image: {
        src: "/illustrations/oms/game-table.svg",
        alt: "A table with a board game, dice, a fan of cards and a small circuit board",
        width: 1200,
        height: 900,
      },
      highlights: ["Every game played by us first", "Cards graded under a lamp", "Open until 20:00 on Thursdays"],
    },
  },
});
