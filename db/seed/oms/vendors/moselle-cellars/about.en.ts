import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    seoTitle: "About Moselle Cellars, winegrowers in Remich",
    seoDescription:
      "Five generations on the slopes of Remich: how a ferryman’s two rows of Elbling became eleven hectares, and why the oldest of them is never sold.",
  },
  changed: {
    introduction: {
      eyebrow: "Five generations",
      heading: "It began with a ferryman who was paid in vines",
      text: "In 1888 Mathias Hoffmann rowed a neighbour’s harvest across the river for a whole autumn. The neighbour had no money. He had two rows of Elbling.",
      primaryLink: { label: "Plan a visit", href: "page:tastings" },
    },
    "our-promise": {
      body: `## What has stayed

The two rows are still there. They bear perhaps a hundred and twenty litres in a good year. We make wine of them for ourselves, drink it on the eleventh of November, and sell none.

Everything else has changed at least once. The Elbling gave way to Rivaner, the Rivaner to Auxerrois and Pinot Gris. Horses came, and went, and came back: since 2016 a mare named Fanny ploughs the Primerberg, because she presses the ground less than any machine.

### What has come

Claire Hoffmann studied in Geisenheim and in Burgundy and returned with two convictions. The first is that a wine is made outdoors and only not spoilt in the cellar. The second is that Crémant deserves time. Ours lies on its lees for **twenty-four months**, where the rules would be content with nine.

### What we leave out

No herbicides since 2009. No irrigation. No more sulphur than the wine asks for. We are in conversion to organic growing, which is a long word for many early mornings.`,
    },
    "behind-the-counter": {
      eyebrow: "In the cellar",
      heading: "Fourteen metres below the street, eleven degrees all year",
      body: `The vault was a quarry before it was a cellar; the church tower of the next village came out of it. Riesling ferments here in old *Fuder* of a thousand litres, slowly, until shortly before Christmas.

When you order, Marc fetches the bottles from down here himself. He holds each against the lamp. That is not a ceremony: it takes two seconds, and about one bottle in nine hundred stays with us.`,
      image: {
        src: "/illustrations/oms/vineyard-autumn.svg",
        alt: "Golden vines in autumn above the river, with baskets of grapes between the rows",
        width: 800,
        height: 600,
      },
      imageSide: "right",
    },
    "visit-us": {
      heading: "The bell is by the small door",
      text: "Somebody is always in the cellar, in the vines or in the kitchen. If you ring twice, it will be the kitchen.",
      primaryLink: { label: "Book a tasting", href: "page:tastings" },
      secondaryLink: { label: "See the vineyards", href: "page:vineyards" },
    },
  },
  hidden: ["often-asked"],
});
