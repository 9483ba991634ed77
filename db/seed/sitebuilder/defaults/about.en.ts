import { definePage } from "@/db/seed/define";

export default definePage({
  title: "About us",
  menuLabel: "About",
  headerOrder: 10,
  footerOrder: 10,
  seoTitle: "About {{vendor.name}}",
  seoDescription:
    "Who stands behind the counter, what we care about and what we promise: meet an independent business in Luxembourg and the people who run it every day.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "About us",
        heading: "The people behind {{vendor.name}}",
        text: "An independent business in {{vendor.city|Luxembourg}}. Small enough to know its customers, serious enough to be asked by them.",
      },
    },
    {
      name: "our-story",
      kind: "image-text",
      fields: {
        eyebrow: "How we see it",
        heading: "Good work has an address",
        body: "You can order nearly everything from nearly everywhere. What does not come in a parcel is somebody who looks at what you need, says what they would do themselves, and is still there when something has to be put right.\n\nThat is what {{vendor.name}} is for. We choose what we sell and what we take on, and we turn things down when we cannot stand behind them. It makes for a smaller offer and a calmer shop.",
        image: {
          src: "/illustrations/sitebuilder/counter.svg",
          alt: "A shop counter seen from the door: shelves, a lamp, a parcel waiting to be collected",
          width: 1200,
          height: 800,
        },
        imageSide: "right",
      },
    },
    {
      name: "what-matters",
      kind: "feature-grid",
      fields: {
        heading: "What matters to us",
        features: [
          {
            icon: "heart",
            title: "Care",
            text: "We handle things as if they were already yours, and your time as if it were ours.",
          },
          {
            icon: "badge-check",
            title: "A straight answer",
            text: "If it is not worth repairing, not in season or not right for you, we say so, even when it costs us the sale.",
          },
          {
            icon: "leaf",
            title: "Short distances",
            text: "Where we have the choice, we buy near, pack light and keep things in use for as long as they are good.",
          },
          {
            icon: "users",
            title: "Neighbours",
            text: "We pay our taxes here, sponsor the odd raffle, and greet in whatever language comes through the door.",
          },
        ],
      },
    },
    {
      name: "our-promise",
      kind: "rich-text",
      fields: {
        body: `## What we promise

**You know the price first.** Everything that is not on a label is estimated in writing.

**You can reach us.** By telephone at {{vendor.phone|the shop}}, by e-mail at {{vendor.email|our address}}, or across the counter.

**You can come back.** If something is not as it should be, bring it. The [terms](page:terms) list the rights that the law gives you; we try not to make you look them up.`,
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "Best met in person",
        text: "The kettle is usually on.",
        primaryLink: { label: "Plan your visit", href: "page:contact" },
        secondaryLink: { label: "What we offer", href: "page:services" },
      },
    },
  ],
});
