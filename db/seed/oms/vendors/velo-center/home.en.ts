import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    seoTitle: "Vëlo Center Kirchberg: bicycles and workshop",
    seoDescription:
      "City bikes, e-bikes and cargo bikes on Kirchberg. Test ride at lunch, service while you are at the office, leasing through your employer in Luxembourg.",
  },
  changed: {
    welcome: {
      eyebrow: "Kirchberg, beside the tram",
      heading: "Drop it off at eight. Ride it home at five.",
      text: "Service while you work, test rides in your lunch break, and mechanics who tell you the price before they pick up a spanner.",
      primaryLink: { label: "Book a service", href: "page:contact" },
      secondaryLink: { label: "Workshop prices", href: "page:workshop-prices" },
      image: {
        src: "/illustrations/oms/bicycle.svg",
        alt: "A city bicycle with a basket on the red bridge, with the towers of Kirchberg behind it",
        width: 1200,
        height: 900,
      },
      highlights: ["In by 8:30, ready by 17:00", "140 bicycles to try", "Loan bike for 5 € a day"],
    },
    "how-to-order": {
      heading: "Service day, hour by hour",
      steps: [
        {
          title: "8:00: hand over the key",
          text: "Three minutes at the counter. We go round the bicycle together and write down what you want and what you do not want.",
        },
        {
          title: "10:30: one message",
          text: "With photos, the price for each item and a yes or no to tap. Without an answer we do only what was agreed.",
        },
        {
          title: "15:00: test ride",
          text: "Somebody who did not repair it rides it up to the Fort and back. Brakes, gears, noises.",
        },
        {
          title: "17:00: your turn",
          text: "The bill shows minutes and parts. Payconiq at the rack, helmet on, off you go.",
        },
      ],
    },
  },
});
