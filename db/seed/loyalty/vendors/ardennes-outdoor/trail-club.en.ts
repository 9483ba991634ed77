import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Trail Club",
  menuLabel: "Trail Club",
  headerOrder: 12,
  footerOrder: 12,
  seoTitle: "Trail Club: climb metres, collect points",
  seoDescription:
    "A free walking club from Vianden: twelve Sundays a year, every hundred metres up is a point on your card. Dates, distances and what to put in the bag.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Trail Club",
        heading: "A hundred metres up, one point",
        text: "Third Sunday of the month, nine o’clock, under the chairlift. Free. Dogs welcome if they wait at the top.",
        primaryLink: { label: "I am coming", href: "mailto:{{vendor.email}}" },
        secondaryLink: { label: "What points buy", href: "page:rewards-catalog" },
        image: {
          src: "/illustrations/loyalty/our-valley.svg",
          alt: "A river bend between wooded hills with a castle on a spur, a canoe on the water and a tent on the bank",
          width: 1200,
          height: 900,
        },
      },
    },
    {
      name: "rules",
      kind: "steps",
      fields: {
        heading: "Four rules",
        steps: [
          {
            title: "Check in",
            text: "Show your card at the start. Tom scans it with cold hands; be patient.",
          },
          {
            title: "Walk",
            text: "Somebody in front knows the way, somebody behind has the tea. You are between them.",
          },
          {
            title: "Check out",
            text: "At the end the metres are booked. Only metres up, measured on the map, not on your watch.",
          },
          {
            title: "Leave nothing",
            text: "Not even the apple core. The nature park was here before us.",
          },
        ],
      },
    },
    {
      name: "this-season",
      kind: "rich-text",
      fields: {
        body: `## The next six Sundays

| When | Route | Length | Up | Points |
| --- | --- | --- | --- | --- |
| December | **Castle and back**: Vianden, Bivels, upper dam | 11 km | 420 m | 4 |
| January | **Short and white**: Hosingen plateau | 8 km | 180 m | 1 |
| February | **The loop of the Sûre**: Esch-sur-Sûre | 13 km | 510 m | 5 |
| March | **Three borders**: Ouren to Lieler | 16 km | 390 m | 3 |
| April | **Mullerthal, before the crowds**: Berdorf to Echternach | 14 km | 440 m | 4 |
| May | **The long one**: Clervaux to Vianden | 32 km | 980 m | 9 |

Half the list is reached by train and bus, which cost nothing in this country. The return times are on the notice in our window.

### In your bag

A litre of water, a layer more than you think, something to share. Boots with a profile. If yours have none left, come by on Saturday and borrow a pair; nobody has ever been sent home.`,
      },
    },
    {
      name: "members",
      kind: "quotes",
      fields: {
        quotes: [
          {
            quote: "I joined for the points. After two years I have 71 of them and I know the name of every dog.",
            name: "Jos, 68",
            role: "Diekirch",
          },
          {
            quote: "My legs are from Lisbon. They did not know that Luxembourg had an up.",
            name: "Beatriz",
            role: "Ettelbruck",
          },
        ],
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "No sign-up, no fee, no excuse",
        text: "Weather below minus eight or gusts over seventy: we meet in the shop and wax boots instead.",
        primaryLink: { label: "Ask Tom", href: "tel:{{vendor.phone}}" },
        secondaryLink: { label: "Guided tours", href: "page:guided-tours" },
      },
    },
  ],
});
