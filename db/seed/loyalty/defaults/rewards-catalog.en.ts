import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Rewards catalogue",
  menuLabel: "Rewards",
  headerOrder: 10,
  footerOrder: 10,
  seoTitle: "Rewards catalogue: what your points are worth",
  seoDescription:
    "Choose what your points become: a small surprise, money off, a birthday treat, an evening before the others, or a gift to an association in the commune.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Rewards",
        heading: "Your points, your choice",
        text: "Everything on this page is waiting at {{vendor.name}}. Save for something larger or take a little thing today; both are what points are for.",
        image: {
          src: "/illustrations/loyalty/rewards-shelf.svg",
          alt: "Shelves with wrapped presents, a coffee cup, a plant and labels that show points",
          width: 1200,
          height: 800,
        },
      },
    },
    {
      name: "rewards",
      kind: "rewards-catalog",
      fields: {
        heading: "What you can choose",
        text: "Show your card, name your reward. If we have run out, we put the next one aside for you.",
        rewards: [
          {
            icon: "gift",
            title: "A small surprise",
            text: "Something we like ourselves, chosen by us on the day. Good for those who cannot decide.",
            points: 60,
          },
          { icon: "euro", title: "€5 off", text: "On anything you buy from us, at any time of the year.", points: 100 },
          {
            icon: "heart",
            title: "€5 for a good cause",
            text: "We pay it to an association in our commune, in your name if you like.",
            points: 100,
          },
          {
            icon: "tag",
            title: "€12 off",
            text: "A little patience pays: your points are worth more here.",
            points: 200,
          },
          {
            icon: "sparkles",
            title: "An evening before the others",
            text: "See what is new with a glass in your hand, before it goes on display. For you and one guest.",
            points: 300,
          },
          {
            icon: "shopping-bag",
            title: "€35 off",
            text: "For the purchase you have been thinking about for a while.",
            points: 500,
          },
        ],
        note: "One reward for each purchase. Rewards cannot be paid out in cash and are not combined with other discounts.",
      },
    },
    {
      name: "redeem",
      kind: "steps",
      fields: {
        heading: "How to get your reward",
        steps: [
          {
            title: "Look at your card",
            text: "Your balance is on the front. What you can choose already is marked there, too.",
          },
          {
            title: "Tell us at the counter",
            text: "Before you pay, say which reward you would like and show the code.",
          },
          {
            title: "Take it along",
            text: "The points leave your card, the reward leaves with you. Changed your mind? Until the receipt is printed, that is fine.",
          },
        ],
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "About rewards",
        questions: [
          {
            question: "Can I exchange a reward?",
            answer:
              "An item that is damaged or does not work is exchanged, of course. Otherwise a reward that has been handed over stays handed over.",
          },
          {
            question: "Can two people put their points together?",
            answer: "Yes, if you live in the same household. Tell us at the counter and both cards become one.",
          },
          {
            question: "Will the catalogue change?",
            answer:
              "With the seasons, yes. If a reward you have been saving for disappears, you can still have it for sixty days, or something of the same value.",
          },
          {
            question: "Whom do I ask when points are missing?",
            answer:
              "Us, with the receipt: [{{vendor.email}}](mailto:{{vendor.email}}) or {{vendor.phone|at the counter}}. The [programme terms](page:terms) have the details.",
          },
        ],
      },
    },
  ],
});
