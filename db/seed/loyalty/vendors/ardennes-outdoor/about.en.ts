import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    title: "Who we are",
    seoTitle: "Ardennes Outdoor: two guides and a shop in Vianden",
    seoDescription:
      "Lena Faber and Tom Kieffer sell, lend and mend climbing, canoe and hiking gear in Vianden. How a flooded cellar became a shop, and why they close for testing.",
  },
  changed: {
    opening: {
      eyebrow: "Vianden, 230 metres above the sea",
      heading: "We sell what we have been wet in",
      text: "Lena climbs. Tom paddles. Both walk, usually to the other’s car. If a thing hangs in our shop, one of us has slept in it, hung from it or carried it over the ridge.",
      primaryLink: { label: "Join the Trail Club", href: "page:trail-club" },
      secondaryLink: { label: "Guided tours", href: "page:guided-tours" },
      image: {
        src: "/illustrations/loyalty/our-valley.svg",
        alt: "A river bend between wooded hills with a castle on a spur, a canoe on the water and a tent on the bank",
        width: 1200,
        height: 900,
      },
    },
    story: {
      body: `## January 2011

The Our came into the cellar of the Grand-Rue on a Friday night, one metre ten. Tom had stored nine canoes there. In the morning they were floating under the ceiling, dry, the right way up, and half the street stood on the bridge laughing.

By noon he had lent six of them to neighbours who wanted to fetch things from their own cellars. Lena, who was home from a season of guiding in Arco, wrote the names on a roofing tile. That tile was our first order book. It hangs over the till.

## What we do now

Seven of us in summer, four in winter. We sell ropes, boots, tents, paddles and the small metal things in between. We lend what you need only once. We resole climbing shoes in the back, on Mondays, with the window open.

And we go out. On the first Sunday of each month the shop stays shut and we test something. If it fails, it does not come in. You can read the list of failures at the counter; manufacturers ask us not to print it.`,
    },
    promises: {
      heading: "Shop rules",
      features: [
        {
          icon: "shield-check",
          title: "Ropes have birthdays",
          text: "Every rope, sling and harness leaves with its date. We write to you when its time is up, and not before.",
        },
        {
          icon: "wrench",
          title: "Mend first",
          text: "Zips, soles, poles, waders. If we can repair it for a third of a new one, we will not sell you the new one.",
        },
        {
          icon: "refresh",
          title: "Thirty nights",
          text: "Sleep in a tent or bag for up to thirty nights. If your back says no, bring it back, without bears in it.",
        },
        {
          icon: "map-pin",
          title: "Maps cost nothing to look at",
          text: "Ask for the grey folder. It has every path between Dasburg and Wallendorf, with the springs that still run.",
        },
      ],
    },
    programme: {
      eyebrow: "The card",
      heading: "Points for purchases, metres for everything else",
      body: `A point for each euro, as everywhere. But you can also earn them on foot: the [Trail Club](page:trail-club) counts the metres you climb with us, and a hundred metres up are worth a point.

Down does not count. We tried, and somebody took the chairlift.`,
    },
    "find-us": {
      heading: "Foot of the castle road",
      text: "Two minutes from the chairlift. If the door is locked and it is a Sunday, look at the river.",
      hours: [
        { days: "Tuesday to Friday", times: "10:00–18:30" },
        { days: "Saturday", times: "9:00–17:00" },
        { days: "Sunday, Easter to All Saints’", times: "10:00–13:00" },
      ],
    },
  },
  added: [
    {
      after: "story",
      section: {
        name: "since-then",
        kind: "statistics",
        fields: {
          heading: "Since the flood",
          statistics: [
            { value: "3,140", label: "pairs of climbing shoes resoled" },
            { value: "168", label: "first Sundays spent testing, snow included" },
            { value: "41", label: "products that failed and never came in" },
            { value: "1", label: "canoe lost, still in the Sûre somewhere" },
          ],
        },
      },
    },
  ],
});
