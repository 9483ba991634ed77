import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    seoTitle: "About Atelier Lux, furniture makers in Clervaux",
    seoDescription:
      "Claire Ney, Paul Weis and Inês Duarte make furniture in an old forge in Clervaux. How three people from three trades came to share one bench and one rule.",
  },
  changed: {
    opening: {
      heading: "Three people, one bench, no hurry",
      text: "Claire Ney draws. Paul Weis joins. Inês Duarte finishes, and says when it is finished.",
    },
    "our-story": {
      eyebrow: "Since 2011",
      heading: "It started with a staircase",
      body: "Claire was an architect in the city. For eleven years she drew staircases that other people built, and on the last one she asked the joiner if she might come and watch. The joiner was Paul. She stayed three weeks, and then she stayed.\n\nThey bought the forge in Clervaux for the price of a garage in Limpertsberg. Inês came in 2016 to restore a sideboard for a week. She had restored altars in Porto and said that our oil was wrong. It was.\n\nWe have stayed three. With four we would need meetings.",
      image: {
        src: "/illustrations/sitebuilder/atelier-lux-workshop.svg",
        alt: "A workshop with a long bench, planes on the wall and boards standing in the corner",
        width: 1200,
        height: 800,
      },
    },
    "what-matters": {
      heading: "What we hold on to",
      features: [
        {
          icon: "leaf",
          title: "Wood we can point at",
          text: "Oak from Wiltz, ash from the Our valley, pear from gardens that are being cleared. The name of the place is written under every top.",
        },
        {
          icon: "wrench",
          title: "Made to be mended",
          text: "Every joint can be opened again. In sixty years somebody with a mallet will be grateful.",
        },
        {
          icon: "pen",
          title: "Drawn at full size",
          text: "A chair is drawn on the wall, one to one, and sat against. Screens are for invoices.",
        },
        {
          icon: "clock",
          title: "One date, kept",
          text: "We promise late and deliver on the day. It took us years to learn it in that order.",
        },
      ],
    },
    closing: {
      heading: "Saturdays, the door stands open",
      text: "From ten to one. Sit on everything.",
      primaryLink: { label: "The way to the forge", href: "page:contact" },
      secondaryLink: { label: "How a commission goes", href: "page:commissions" },
    },
  },
});
