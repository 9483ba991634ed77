import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  changed: {
    welcome: {
      eyebrow: "Furniture studio, Clervaux",
      heading: "A chair should outlive the reason you bought it",
      text: "Oak and ash from the Ardennes, an old forge, joints instead of screws. Forty pieces a year, each drawn for the room in which it will stand.",
      primaryLink: { label: "Describe your room", href: "page:contact" },
      secondaryLink: { label: "The three of us", href: "page:about" },
      image: {
        src: "/illustrations/oms/joinery.svg",
        alt: "An oak chair beside a workbench with a plane, under a window with a view of the castle of Clervaux",
        width: 1200,
        height: 900,
      },
      highlights: ["Wood from within 60 km", "Numbered and signed", "Repaired for life"],
    },
    "how-to-order": {
      heading: "Twelve weeks, roughly",
      steps: [
        {
          title: "We come and look",
          text: "At the light, the floor, the door it must pass through. One visit in Luxembourg is free.",
        },
        {
          title: "We draw",
          text: "Two sketches and one price. You change what you like; the price changes with it, in writing.",
        },
        {
          title: "You choose the board",
          text: "In our store, with your hand on it. Knots are a matter of taste and so of yours.",
        },
        {
          title: "We build, then bring",
          text: "You may watch. We carry it in ourselves, wait until it stands, and take the packing away.",
        },
      ],
    },
    "start-order": {
      heading: "What is missing in your room?",
      text: "A photograph and two measurements are enough for a beginning.",
    },
  },
  hidden: ["ways-to-order"],
});
