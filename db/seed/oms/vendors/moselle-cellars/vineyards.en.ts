import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Our vineyards",
  menuLabel: "Vineyards",
  headerOrder: 14,
  footerOrder: 14,
  seoTitle: "Our vineyards around Remich | Moselle Cellars",
  seoDescription:
    "Eleven hectares in four places between Wellenstein and Wormeldange: soils, slopes, grape varieties and a year of work in the vines of Moselle Cellars.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "The vineyards",
        heading: "Four places that do not taste the same",
        text: "Between the marl of the south and the shell limestone of the north lie twenty minutes by boat and two hundred million years. We have vines on both.",
        image: {
          src: "/illustrations/oms/vineyard.svg",
          alt: "Rows of vines on a slope above the bend of the Moselle, with a boat and a village on the far bank",
          width: 1200,
          height: 900,
        },
      },
    },
    {
      name: "places",
      kind: "rich-text",
      fields: {
        body: `## From south to north

| Place | Soil | Slope | We grow | Hectares |
| --- | --- | --- | --- | --- |
| Foulschette, Wellenstein | Keuper marl, deep | gentle, south-east | Auxerrois, Rivaner | 3.8 |
| Primerberg, Remich | marl with gypsum | middling, south | Pinot Gris, Pinot Noir | 3.1 |
| Below the chapel, Remich | gravel of the river | flat | Auxerrois for Crémant | 2.4 |
| Koeppchen, Wormeldange | shell limestone | up to 55 % | Riesling | 1.7 |

### Why it matters

Marl holds water and gives broad, patient wines. Limestone lets it pass; the vine has to look for it, and one tastes the search. Whoever drinks our Auxerrois beside our Riesling understands the map of the Luxembourg Moselle without having seen it.`,
      },
    },
    {
      name: "the-year",
      kind: "gallery",
      fields: {
        heading: "The year, seen from the hut",
        text: "From the bench above the Primerberg, at the same hour.",
        images: [
          {
            image: {
              src: "/illustrations/oms/vineyard-spring.svg",
              alt: "Young green vines in spring above the river under a pale sky",
              width: 800,
              height: 600,
            },
            caption: "May: the first leaves, and the fear of the Ice Saints",
          },
          {
            image: {
              src: "/illustrations/oms/vineyard-autumn.svg",
              alt: "Golden vines in autumn above the river, with baskets of grapes between the rows",
              width: 800,
              height: 600,
            },
            caption: "October: baskets, voices, wasps",
          },
          {
            image: {
              src: "/illustrations/oms/vineyard-winter.svg",
              alt: "Bare vines in the snow above the grey river",
              width: 800,
              height: 600,
            },
            caption: "January: pruning, one decision for each vine",
          },
        ],
      },
    },
    {
      name: "work",
      kind: "steps",
      fields: {
        heading: "What a vine needs from us",
        steps: [
          {
            title: "January to March: pruning",
            text: "Forty-four thousand vines, by hand. What stays on decides the harvest of this year and the shape of the next.",
          },
          {
            title: "April to June: binding and thinning",
            text: "Shoots are tied and surplus ones broken out. Fanny the mare ploughs the Primerberg before the heat comes.",
          },
          {
            title: "July and August: air and shade",
            text: "Leaves are taken away on the morning side and left on the evening side. In heat we do nothing, which is work too.",
          },
          {
            title: "September and October: harvest",
            text: "Thirty neighbours, small crates, three passes through the Riesling. Sorting is done in the row and not at the press.",
          },
        ],
      },
    },
    {
      name: "walk",
      kind: "call-to-action",
      fields: {
        heading: "The path is open, also without us",
        text: "It begins behind the chapel and takes an hour. With us it takes two and a half and includes six glasses.",
        primaryLink: { label: "Walk with a glass", href: "page:tastings" },
        secondaryLink: { label: "How to find us", href: "page:contact" },
      },
    },
  ],
});
