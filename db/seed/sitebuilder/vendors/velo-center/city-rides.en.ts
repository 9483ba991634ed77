import { definePage } from "@/db/seed/define";

export default definePage({
  title: "City rides",
  menuLabel: "City rides",
  headerOrder: 25,
  footerOrder: 25,
  seoTitle: "City rides from Kirchberg, every Thursday | Vëlo Center",
  seoDescription:
    "Free group rides from Kirchberg every Thursday at 18.15: four loops between 12 and 31 km, nobody left behind, back before dark. Routes, pace and rules.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Every Thursday, 18.15",
        heading: "Leave the office. Take the long way home.",
        text: "Free group rides from our door, April to October. Any bike with two brakes. We wait at the top, and nobody says “almost there” unless it is true.",
        primaryLink: { label: "Say you are coming", href: "mailto:{{vendor.email}}" },
        image: {
          src: "/illustrations/sitebuilder/velo-center-bridge.svg",
          alt: "A green city bike in front of the red bridge to Kirchberg, with the sun behind it",
          width: 1200,
          height: 900,
        },
        highlights: ["Free", "No one dropped", "Loan bikes: ask by noon"],
      },
    },
    {
      name: "four-loops",
      kind: "rich-text",
      fields: {
        body: `## Four loops, one for each Thursday

| Thursday | Loop | Distance | Climb | Good to know |
| --- | --- | --- | --- | --- |
| 1st | **Three bridges**: Kirchberg, Pfaffenthal lift, Grund, Adolphe bridge | 12 km | 140 m | The lift does the worst of it |
| 2nd | **Alzette south**: Hesperange and back along the river | 19 km | 90 m | Ice cream in Hesperange |
| 3rd | **Gréngewald**: forest tracks to Waldhaff | 24 km | 310 m | Wider tyres, lights from September |
| 4th | **Airport and back roads**: Senningen, Münsbach, Sandweiler | 31 km | 280 m | The fast one: 20 km/h, with a tailwind |

If a month has a fifth Thursday, we stay in and show you how to mend a puncture. Bring a bike or borrow ours.`,
      },
    },
    {
      name: "how-we-ride",
      kind: "feature-grid",
      fields: {
        heading: "How we ride",
        features: [
          {
            icon: "users",
            title: "One in front, one behind",
            text: "Two of us in orange. If you lose sight of the first, wait for the second.",
          },
          {
            icon: "shield-check",
            title: "By the book",
            text: "Helmets on, lights working, red means red. Children from twelve, with an adult they listen to.",
          },
          {
            icon: "wrench",
            title: "Tools on board",
            text: "Punctures on the road are on the house. Snapped frames are a conversation.",
          },
          {
            icon: "languages",
            title: "Four languages a kilometre",
            text: "Luxembourgish at the front, French in the middle, English everywhere, German uphill.",
          },
        ],
      },
    },
    {
      name: "first-time",
      kind: "faq",
      fields: {
        heading: "First time?",
        questions: [
          {
            question: "Am I too slow?",
            answer:
              "The first loop is ridden at 14 km/h by somebody with a trailer full of spare parts. You are not too slow.",
          },
          {
            question: "What if it rains?",
            answer:
              "Drizzle is weather, we ride. For thunderstorms or wind over 60 km/h we cancel by 16.00 and write to everybody who signed up.",
          },
          {
            question: "Can I get home from the end?",
            answer:
              "All loops end at our door, two minutes from the tram. Bikes may travel in it outside the rush hour, and by 20.00 the rush is over.",
          },
        ],
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "Check the brakes first",
        text: "Free brake check for everybody on Thursdays from five. It takes four minutes and saves the conversation on the way down to Clausen.",
        primaryLink: { label: "The workshop", href: "page:services" },
        secondaryLink: { label: "How to get here", href: "page:contact" },
      },
    },
  ],
});
