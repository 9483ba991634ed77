import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    seoTitle: "Wine delivery from Remich | Moselle Cellars",
    seoDescription:
      "Moselle Cellars delivers to your cellar on fixed days, sends bottles in tested cartons, replaces corked ones without questions and takes full cases back.",
  },
  changed: {
    overview: {
      heading: "Carried down your cellar stairs, if you like",
      text: "Wine dislikes heat, haste and being shaken. We have arranged our deliveries accordingly.",
    },
    "delivery-options": {
      heading: "On which day we come to you",
      features: [
        {
          icon: "truck",
          title: "South and capital: Thursday",
          text: "Esch, Dudelange, Bettembourg, Luxembourg City and the Moselle. Free from 24 bottles, otherwise 9 €.",
        },
        {
          icon: "truck",
          title: "North: every second Tuesday",
          text: "Diekirch, Vianden, Clervaux and the villages between. Free from 36 bottles, otherwise 14 €.",
        },
        {
          icon: "package",
          title: "Parcel: Monday to Wednesday",
          text: "So that no bottle spends a weekend in a depot. Cartons of six or twelve, tested for a fall of one metre.",
        },
      ],
    },
    "times-and-costs": {
      body: `## Parcels

| To | 6 bottles | 12 bottles | Days |
| --- | --- | --- | --- |
| Luxembourg | 8 € | 10 € | 1 to 2 |
| Germany, Belgium | 14 € | 18 € | 2 to 3 |
| France | 16 € | 21 € | 2 to 4 |

To other countries excise duty is due at the place of arrival, so we deliver there only after a word beforehand. Above 30 °C in the shade we wait, and let you know.

### A corked bottle

It happens with natural cork, and it is nobody’s fault. Put the cork back, tell us the wine and the year, and the next delivery contains another one. We do not ask for the bottle; we do ask what was for dinner.

### Full cases come back

For weddings and receptions we take back unopened cases within four weeks and refund them in full, provided that they were kept cool. Lent glasses are returned unwashed. That is included.`,
    },
  },
  hidden: ["return-steps"],
  moved: [{ section: "delivery-questions", after: "delivery-options" }],
});
