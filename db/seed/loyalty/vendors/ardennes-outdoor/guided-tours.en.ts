import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Guided tours",
  menuLabel: "Guided tours",
  headerOrder: 14,
  footerOrder: 14,
  seoTitle: "Guided canoe, climbing and hiking tours | Vianden",
  seoDescription:
    "Paddle the Sûre, climb at Berdorf, walk the castle ridge at night: small guided tours from Ardennes Outdoor in Vianden, with prices, dates and gear included.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Guided tours",
        heading: "Somebody who knows where the rock is loose",
        text: "Six people at most, gear included, in the language that most of you speak. Lena leads on rock, Tom on water, both in fog.",
        primaryLink: { label: "Ask for a date", href: "mailto:{{vendor.email}}" },
        secondaryLink: { label: "Ring the shop", href: "tel:{{vendor.phone}}" },
        highlights: ["Six people at most", "Gear included", "One point for each euro"],
      },
    },
    {
      name: "tours",
      kind: "pricing",
      fields: {
        heading: "Four ways to get dirty",
        plans: [
          {
            name: "Ridge by night",
            price: "€25",
            period: "a person",
            description: "Three hours on foot above the castle, headlamps off for the last kilometre.",
            features: ["All year, Fridays", "9 km, 350 m up", "Lamp and tea", "From the age of ten"],
            link: { label: "Walk", href: "mailto:{{vendor.email}}" },
          },
          {
            name: "Sûre by canoe",
            price: "€48",
            period: "a person",
            description: "Dillingen to Echternach, twelve kilometres, one small weir that everybody remembers.",
            features: [
              "April to September",
              "When the gauge allows",
              "Canoe, vest, barrel",
              "You must be able to swim",
            ],
            link: { label: "Paddle", href: "mailto:{{vendor.email}}" },
            isRecommended: true,
          },
          {
            name: "First rope",
            price: "€65",
            period: "a person",
            description: "A day on the sandstone of Berdorf for people who have never tied in.",
            features: ["May to October", "Shoes, harness, helmet", "Permit arranged", "Four people to a guide"],
            link: { label: "Climb", href: "mailto:{{vendor.email}}" },
          },
          {
            name: "Two days out",
            price: "€160",
            period: "a person",
            description: "Canoe down, walk back, one night under canvas on a farmer’s meadow.",
            features: ["June and September", "Tent and bag", "Dinner from one pot", "Carry your own share"],
            link: { label: "Both", href: "mailto:{{vendor.email}}" },
          },
        ],
        note: "Prices include 17% VAT. Trail Club members with more than 40 points from walking pay ten per cent less.",
      },
    },
    {
      name: "before",
      kind: "rich-text",
      fields: {
        body: `## Read this before you write

**Water.** Canoes go out when the gauge and the season allow it; the authority decides, not us. We look at eight in the morning and ring you by half past.

**Rock.** Climbing at Berdorf needs a permit from the ministry. It is free and takes a few days. Send us name and date of birth of everyone a week before, we do the rest.

**Night.** The ridge is quiet and so are we. In the breeding season we take the lower path.

**Children.** From ten on the ridge, from twelve in a canoe with an adult, from eight on the rope if they want to. *If they want to* is meant seriously.

**Cancelling.** Free until three days before. After that we keep half and pour you a coffee. If we cancel, you get everything back, and the points for trying.`,
      },
    },
    {
      name: "guides",
      kind: "feature-grid",
      fields: {
        heading: "Who takes you",
        features: [
          {
            icon: "users",
            title: "Lena Faber",
            text: "State-certified climbing instructor. Guided four seasons in Arco. Says little on the way up, everything at the top.",
          },
          {
            icon: "users",
            title: "Tom Kieffer",
            text: "River guide and paramedic with the volunteers of Vianden. Owns eight canoes. Used to own nine.",
          },
          {
            icon: "users",
            title: "Malou Reding",
            text: "Forester and night walker. Can tell an owl from another owl, and will.",
          },
        ],
      },
    },
  ],
});
