import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  changed: {
    rewards: {
      heading: "Loot table",
      text: "No dice required. Show your card, name your loot, and somebody in a black T-shirt will fetch it from the back.",
      rewards: [
        {
          icon: "sparkles",
          title: "One die to rule the rest",
          text: "A single d20 from the big jar. You may dig until you find the one that likes you.",
          points: 40,
        },
        {
          icon: "zap",
          title: "The resistor grab",
          text: "One handful of components from the Bin of Unknown Origin. Smallest hand so far: 31 pieces.",
          points: 80,
        },
        {
          icon: "users",
          title: "A table on Friday night",
          text: "Reserved for four, with first pick from the library of 600 games and a bowl of salted things.",
          points: 150,
        },
        {
          icon: "wrench",
          title: "An hour at the solder bench",
          text: "Good iron, good light, and Kim, who has seen worse joints than yours. Safety goggles included.",
          points: 220,
        },
        {
          icon: "book-open",
          title: "Rules read to you",
          text: "We explain the four-hour game you own and have never opened. You nod. Then you play.",
          points: 300,
        },
        {
          icon: "star",
          title: "Name the house robot",
          text: "It sweeps the shop at night. The name holds for a month, within reason and the law.",
          points: 1000,
        },
      ],
      note: "Loot is not transferable between characters, but it is between people of one household.",
    },
  },
});
