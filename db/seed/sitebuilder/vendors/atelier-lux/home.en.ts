import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    seoTitle: "Atelier Lux: furniture made in Clervaux",
    seoDescription:
      "Tables, chairs and shelves in oak, ash and pear, made to order by three people in an old forge in Clervaux. About forty pieces a year, each with a number.",
  },
  changed: {
    opening: {
      eyebrow: "Furniture, Clervaux",
      heading: "Oak, patience, and a good chair at the end.",
      text: "Three of us make about forty pieces a year in an old forge below the castle. Each one has a number, a tree it came from, and somebody’s dinner ahead of it.",
      primaryLink: { label: "Commission a piece", href: "page:commissions" },
      secondaryLink: { label: "Read the journal", href: "page:journal" },
      image: {
        src: "/illustrations/sitebuilder/atelier-lux-table.svg",
        alt: "An oak table with two chairs and a bowl of pears by a tall window",
        width: 1200,
        height: 900,
      },
    },
    welcome: {
      eyebrow: "The forge",
      heading: "We left the anvil where it was",
      body: "Until 1961 they shod horses here. The hearth now dries our offcuts, the anvil holds the door, and the long north window gives the light that shows every mistake.\n\nWe saw our own boards. We finish with oil and wax, because both can be repaired by the person who uses the table, on a Sunday, with a cloth.",
      image: {
        src: "/illustrations/sitebuilder/atelier-lux-workshop.svg",
        alt: "A workshop with a long bench, planes on the wall and boards standing in the corner",
        width: 1200,
        height: 800,
      },
      link: { label: "Who we are", href: "page:about" },
    },
    "a-look-around": {
      heading: "From the bench",
      text: "Nothing here is finished. That is why we like these pictures.",
      images: [
        {
          image: {
            src: "/illustrations/sitebuilder/atelier-lux-drawing.svg",
            alt: "A measured drawing of a chair, front and side, with dimensions in millimetres",
            width: 800,
            height: 600,
          },
          caption: "Chair 14, sheet 3. The back leans by eleven degrees; at ten it preaches.",
        },
        {
          image: {
            src: "/illustrations/sitebuilder/atelier-lux-joint.svg",
            alt: "A through-dovetail joint of oak and pear, seen from the corner",
            width: 800,
            height: 600,
          },
          caption: "Oak tails, pear pins. Glue is there for company.",
        },
      ],
    },
    "find-us": {
      heading: "The door is below the castle",
      text: "Follow the smell of linseed. Please ring: when the plane is running, we hear nothing.",
    },
  },
  hidden: ["what-to-expect", "your-visit", "questions"],
  moved: [{ section: "a-look-around", after: "opening" }],
  added: [
    {
      after: "welcome",
      section: {
        name: "wood-in-figures",
        kind: "statistics",
        fields: {
          heading: "Slowly, on purpose",
          statistics: [
            { value: "4 years", label: "of drying in the open air before we touch a board" },
            { value: "43 km", label: "from the forge to the furthest tree we have used" },
            { value: "38", label: "pieces left the forge last year" },
            { value: "0", label: "of them have come back" },
          ],
        },
      },
    },
  ],
});
