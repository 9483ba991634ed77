import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Your loyalty card",
  template: "mosaic",
  menuLabel: "Home",
  seoTitle: "Your loyalty card",
  seoDescription:
    "Collect a point for every euro, see your balance on your phone and choose your reward. Joining is free and takes less time than wrapping a present.",
  sections: [
    {
      name: "welcome",
      kind: "hero",
      fields: {
        eyebrow: "{{vendor.name}} in {{vendor.city|Luxembourg}}",
        heading: "You come back. We would like to say thank you.",
        text: "With the loyalty card of {{vendor.name}} every purchase counts. Collect points when you pay, watch them grow on your phone, and choose what you would like in return.",
        primaryLink: { label: "See the rewards", href: "page:rewards-catalog" },
        secondaryLink: { label: "About us", href: "page:about" },
        image: {
          src: "/illustrations/loyalty/shop-welcome.svg",
          alt: "A small shop with a striped awning, an open door and wrapped presents in the window",
          width: 1200,
          height: 900,
        },
        highlights: ["Free to join", "No app needed", "20 points as a welcome"],
      },
    },
    {
      name: "in-short",
      kind: "statistics",
      fields: {
        heading: "The card in four numbers",
        statistics: [
          { value: "1 point", label: "for each full euro you spend with us" },
          { value: "20", label: "points as a welcome, on the day you join" },
          { value: "€0", label: "is what the card costs, now and later" },
          { value: "24 months", label: "your points stay valid after each visit" },
        ],
      },
    },
    {
      name: "how-points-work",
      kind: "steps",
      fields: {
        eyebrow: "How it works",
        heading: "Three moments, that is all",
        steps: [
          {
            title: "Take your card",
            text: "Scan the sign on our counter with your phone’s camera and put the card into your wallet. You prefer something to hold? Ask us for a printed one.",
          },
          {
            title: "Show it when you pay",
            text: "We scan the code, the points arrive at once. Cash, card or phone: how you pay makes no difference.",
          },
          {
            title: "Choose your reward",
            text: "When you have enough points, tell us what you would like. We hand it over on the spot, or put it aside for your next visit.",
          },
        ],
      },
    },
    {
      name: "your-card",
      kind: "image-text",
      fields: {
        eyebrow: "Your card",
        heading: "Always with you, and it speaks your language",
        body: `The card sits in your phone beside your tickets and shows your balance without signing in. Choose Luxembourgish, French, German or English; you can change it at any time.

- Works without a connection, even at the back of the shop
- Your family may collect on one card together
- Lost your phone? Your points are safe with us; ask for a new card`,
        image: {
          src: "/illustrations/loyalty/member-card.svg",
          alt: "A hand-sized phone with a loyalty card, a QR code and a ring that is five sixths full",
          width: 1200,
          height: 900,
        },
        imageSide: "left",
      },
    },
    {
      name: "rewards-preview",
      kind: "rewards-catalog",
      fields: {
        heading: "A few things your points can become",
        rewards: [
          {
            icon: "gift",
            title: "A small surprise",
            text: "Something we like ourselves, chosen by us on the day.",
            points: 60,
          },
          { icon: "euro", title: "€5 off", text: "On anything you buy from us, at any time of the year.", points: 100 },
          {
            icon: "sparkles",
            title: "An evening before the others",
            text: "See what is new with a glass in your hand, before it goes on display.",
            points: 300,
          },
        ],
        note: "The full list is in the shop and may change with the season. Points you hold keep their value.",
      },
    },
    {
      name: "good-to-know",
      kind: "feature-grid",
      fields: {
        heading: "Good to know",
        features: [
          {
            icon: "shield-check",
            title: "Your data stay with us",
            text: "We keep what the card needs and nothing more. You can see, download or delete it yourself.",
          },
          {
            icon: "message",
            title: "Few messages",
            text: "Only if you say yes, at most two a month, and one tap ends them.",
          },
          {
            icon: "receipt",
            title: "Forgot to show it?",
            text: "Keep your receipt. We add the points within seven days.",
          },
          {
            icon: "heart",
            title: "Birthdays count",
            text: "Tell us day and month, never the year, and something waits for you that week.",
          },
        ],
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "What people ask us",
        questions: [
          {
            question: "Do my points expire?",
            answer:
              "They stay valid for twenty-four months after your last visit, and we remind you sixty days before. Every visit starts the time anew.",
          },
          {
            question: "Can I use the card for a present?",
            answer:
              "Yes. Choose any reward and tell us that it is a present; we wrap it. Points themselves cannot be sold or paid out.",
          },
          {
            question: "What happens when I return something?",
            answer:
              "The points of that purchase are taken back, all others stay. The rules are short: [read them here](page:terms).",
          },
        ],
      },
    },
    {
      name: "visit",
      kind: "contact-details",
      fields: {
        heading: "Come and see us",
        text: "Your card is ready in the time it takes to wrap a parcel.",
        email: "{{vendor.email}}",
        phone: "{{vendor.phone}}",
        address: "{{vendor.address}}",
      },
    },
  ],
});
