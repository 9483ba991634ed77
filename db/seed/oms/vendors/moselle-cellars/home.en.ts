import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    template: "editorial",
    seoTitle: "Moselle Cellars, Remich: wine and crémant",
    seoDescription:
      "Riesling, Auxerrois, Pinot Gris and Crémant de Luxembourg from eleven hectares around Remich. Tastings above the river, delivery throughout the country.",
  },
  changed: {
    welcome: {
      eyebrow: "Winegrowers in Remich",
      heading: "Eleven hectares, one river, and the patience of slopes",
      text: "Our vines look across the Moselle to another country. What they see ends up in the glass: limestone, morning mist, and the long light of September.",
      primaryLink: { label: "Come and taste", href: "page:tastings" },
      secondaryLink: { label: "Walk through the vineyards", href: "page:vineyards" },
      image: {
        src: "/illustrations/oms/vineyard.svg",
        alt: "Rows of vines on a slope above the bend of the Moselle, with a boat and a village on the far bank",
        width: 1200,
        height: 900,
      },
      highlights: ["AOP Moselle luxembourgeoise", "Picked by hand", "Free delivery from 24 bottles"],
    },
    "ways-to-order": {
      eyebrow: "By the bottle or by the case",
      heading: "How our wine finds its way to you",
      features: [
        {
          icon: "store",
          title: "At the cellar door",
          text: "We open a bottle, you decide in peace. The car may stand in the courtyard while we load.",
        },
        {
          icon: "truck",
          title: "To your cellar",
          text: "Every Thursday in the south and the capital, every second Tuesday in the north. We carry it down the stairs.",
          link: { label: "Delivery", href: "page:delivery-and-returns" },
        },
        {
          icon: "calendar",
          title: "For your feast",
          text: "Weddings, jubilees, the commune’s reception: with glasses on loan, and unopened bottles taken back.",
        },
        {
          icon: "gift",
          title: "As a present",
          text: "Two, three or six bottles in a wooden box from a joiner in Clervaux, with a card in your words.",
        },
      ],
    },
    "start-order": {
      heading: "Which evening is it for?",
      text: "Tell us what is on the table and how many are sitting at it. We answer with two suggestions and a price.",
    },
  },
  moved: [
    { section: "find-us", after: "welcome" },
    { section: "ways-to-order", after: "how-to-order" },
  ],
});
