import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Commissions",
  menuLabel: "Commissions",
  headerOrder: 15,
  footerOrder: 15,
  seoTitle: "Commission a piece of furniture | Atelier Lux",
  seoDescription:
    "How a table, a chair or a bookcase is commissioned at Atelier Lux in Clervaux: first visit, drawing at full size, choice of the tree, making and delivery.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Commissions",
        heading: "Tell us who will sit there",
        text: "We ask about people before we ask about measures. Who cooks, who reads, who leans back on two legs. The drawing follows from that.",
        primaryLink: { label: "Begin with a letter", href: "mailto:{{vendor.email}}" },
        image: {
          src: "/illustrations/sitebuilder/atelier-lux-table.svg",
          alt: "An oak table with two chairs and a bowl of pears by a tall window",
          width: 1200,
          height: 900,
        },
      },
    },
    {
      name: "five-visits",
      kind: "steps",
      fields: {
        eyebrow: "How it goes",
        heading: "Five visits, spread over a season",
        steps: [
          {
            title: "We come to you",
            text: "An hour in the room where it will stand, at the time of day when it will be used. Within Luxembourg and the Eifel this is free.",
          },
          {
            title: "You come to the forge",
            text: "The piece is drawn on the wall at full size. You stand in front of it, sit against it, and move lines with a piece of chalk.",
          },
          {
            title: "We choose the tree",
            text: "The boards lie in the yard behind the station, four years old and older. You see the grain and decide which side will be up.",
          },
          {
            title: "You visit it half made",
            text: "Without oil, without edges, still pale. It is the last moment to say that it should be two centimetres lower, and some people do.",
          },
          {
            title: "We bring it",
            text: "Paul carries, Inês oils on the spot, Claire drinks your coffee and looks at how the light falls.",
          },
        ],
      },
    },
    {
      name: "frame",
      kind: "rich-text",
      fields: {
        body: `## What you should know beforehand

**Time.** Between twelve and twenty weeks from the drawing. The present list ends in spring.

**Price.** A table for eight begins at €3,900, a bookcase at €1,100 for each metre, TVA included. You receive a written estimate with the drawing; it is valid for three months and it does not grow.

**Wood.** Oak, ash, beech, pear, walnut when somebody’s tree has fallen. Nothing tropical, nothing stained to look like something else.

**Right of withdrawal.** What is made to your measure cannot be returned like a jumper. That is why there are five visits. The [terms](page:terms) say it in full.`,
      },
    },
    {
      name: "drawings",
      kind: "gallery",
      fields: {
        heading: "Before and between",
        images: [
          {
            image: {
              src: "/illustrations/sitebuilder/atelier-lux-drawing.svg",
              alt: "A measured drawing of a chair, front and side, with dimensions in millimetres",
              width: 800,
              height: 600,
            },
            caption: "The drawing belongs to you. People frame it.",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/atelier-lux-joint.svg",
              alt: "A through-dovetail joint of oak and pear, seen from the corner",
              width: 800,
              height: 600,
            },
            caption: "The corner of a drawer that nobody but its owner will ever see.",
          },
        ],
      },
    },
    {
      name: "letters",
      kind: "quotes",
      fields: {
        eyebrow: "Letters we keep",
        quotes: [
          {
            quote:
              "You asked who would sit there, and I said my mother. She is gone now. Her chair is the one the children fight over.",
            name: "A. S.",
            role: "Table 207, Troisvierges",
          },
          {
            quote: "It took nine months, like the other one. We love both.",
            name: "Family M.",
            role: "Cradle 3, St. Vith",
          },
        ],
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "Write a page, or three lines",
        text: "Who, where, roughly how big, and when at the earliest. A photograph of the room helps more than a floor plan.",
        primaryLink: { label: "Write to the forge", href: "mailto:{{vendor.email}}" },
        secondaryLink: { label: "Visit on a Saturday", href: "page:contact" },
      },
    },
  ],
});
