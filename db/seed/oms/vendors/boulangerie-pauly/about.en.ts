import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  changed: {
    introduction: {
      eyebrow: "Since 1958",
      heading: "The light in our street goes on at half past one",
      text: "Grandfather Jos baked for the early shift of the steelworks. The works are a university now. The early shift still comes, only with rucksacks.",
    },
    "our-promise": {
      body: `## Four things, and time

Flour, water, salt, sourdough. There is nothing else in our loaf, and nothing else is needed if you let it rest for twenty-four hours. Most of what people find hard to digest is simply dough that was in a hurry.

The flour comes from a mill in the Alzette valley that knows its farmers by name. The butter is Luxembourgish. The salt is salt.

### Who bakes

- **Nicole Pauly**, third generation, sourdough and everything with seeds.
- **Antoine**, her brother, viennoiserie. The croissants are his, and so is the silence until six o’clock.
- **Rosa**, who has been selling here for twenty-two years and knows which of the children may have a second sweet.

### What we do not sell

Bread from yesterday at full price. After seven in the evening what is left goes to the *épicerie sociale* in our neighbourhood, and in December nobody asks for a receipt.`,
    },
    "what-to-expect": {
      heading: "What you can count on",
      features: [
        {
          icon: "clock",
          title: "Warm from 5:45",
          text: "The first loaves are out before the first bus. Rolls come again at ten and at four.",
        },
        {
          icon: "leaf",
          title: "All fourteen allergens",
          text: "They are listed for each bread on the shelf and in your confirmation. Ask if you would like to see the recipe.",
        },
        {
          icon: "heart",
          title: "Cakes by name",
          text: "Order until noon for the next day. We spell the name back to you, since the year of the three Kevins.",
        },
      ],
    },
  },
});
