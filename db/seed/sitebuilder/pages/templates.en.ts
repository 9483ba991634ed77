import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Site styles",
  menuLabel: "Styles",
  headerOrder: 20,
  footerOrder: 20,
  seoTitle: "Site styles for shops: three layouts | Site Builder",
  seoDescription:
    "Spotlight, Editorial and Mosaic: three ways to compose a home page, shown on six shops from Esch to Clervaux. Switch between them without losing a word.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Site styles",
        heading: "Three ways to lay a table",
        text: "A style decides how your sections sit together: how wide, how loud, how close. Your words and pictures stay the same, so you can change the style on a rainy afternoon and change it back by evening.",
        image: {
          src: "/illustrations/sitebuilder/layout-grid.svg",
          alt: "Three sheets with page layouts on a cutting mat: Spotlight, Editorial and Mosaic",
          width: 1200,
          height: 800,
        },
      },
    },
    {
      name: "the-three",
      kind: "feature-grid",
      fields: {
        heading: "Which one are you?",
        features: [
          {
            icon: "sparkles",
            title: "Spotlight",
            text: "One thing at a time, centred and confident. For shops with a single promise: a repair in two days, bread by six, eyes tested while you wait.",
          },
          {
            icon: "book-open",
            title: "Editorial",
            text: "Wide margins, long lines of thought, pictures that carry a page. For studios, growers and anybody who has a story and the patience to tell it.",
          },
          {
            icon: "layout",
            title: "Mosaic",
            text: "Tiles of different sizes with something behind each one. For shops with a broad counter: many products, many events, many reasons to come.",
          },
        ],
      },
    },
    {
      name: "spotlight-and-mosaic",
      kind: "gallery",
      fields: {
        heading: "Spotlight and Mosaic, in daily use",
        text: "Quick to read from a pavement, on a telephone, with one glove on.",
        images: [
          {
            image: {
              src: "/illustrations/sitebuilder/site-bakery.svg",
              alt: "A bakery’s home page in the Spotlight style, with its weekly bread plan",
              width: 800,
              height: 600,
            },
            caption: "Spotlight: Backhaus Wolter, Esch-sur-Alzette",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/site-bicycles.svg",
              alt: "A bicycle shop’s home page in the Spotlight style, with workshop slots",
              width: 800,
              height: 600,
            },
            caption: "Spotlight: Vëlo Center, Kirchberg",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/site-books.svg",
              alt: "A bookshop’s home page in the Mosaic style, with tiles of recommended books",
              width: 800,
              height: 600,
            },
            caption: "Mosaic: Librairie um Eck, Echternach",
          },
        ],
      },
    },
    {
      name: "editorial",
      kind: "gallery",
      fields: {
        heading: "Editorial, for those with something to say",
        text: "The same text as everywhere else, given room.",
        images: [
          {
            image: {
              src: "/illustrations/sitebuilder/site-furniture.svg",
              alt: "A furniture studio’s home page in the Editorial style, with an oak chair",
              width: 800,
              height: 600,
            },
            caption: "Editorial: Atelier Lux, Clervaux",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/site-florist.svg",
              alt: "A florist’s home page in the Editorial style, with cut-paper flowers",
              width: 800,
              height: 600,
            },
            caption: "Editorial: Fleurs Mirabelle, Mamer",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/site-coffee.svg",
              alt: "A coffee roaster’s home page in the Editorial style, dark with marigold",
              width: 800,
              height: 600,
            },
            caption: "Editorial, by night: Rösterei Sauer, Diekirch",
          },
        ],
      },
    },
    {
      name: "under-the-paper",
      kind: "image-text",
      fields: {
        eyebrow: "Under the paper",
        heading: "Type, grid and colour, settled",
        body: "A style is a handful of decisions, made once by people who enjoy making them:\n\n- **Type** in two families, in seven sizes, with every accent that Luxembourgish, French, German and Portuguese need.\n- **A grid** that folds from twelve columns to one without a word jumping.\n- **Colour** as eleven named roles. Choose your own; we refuse a pair that is hard to read, and propose the nearest one that is not.\n\nYou cannot set a heading in 43 pixels of turquoise. In the end, everybody thanks us.",
        image: {
          src: "/illustrations/sitebuilder/type-specimen.svg",
          alt: "Large letters with accents beside swatches of green, marigold and ink",
          width: 1200,
          height: 800,
        },
        imageSide: "left",
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "Try all three on your own words",
        text: "The trial comes with every style. Essential and Professional then settle on one; from Business on you keep all three.",
        primaryLink: { label: "See the plans", href: "page:pricing" },
        secondaryLink: { label: "Ask for advice", href: "page:contact" },
      },
    },
  ],
});
