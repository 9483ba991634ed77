import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Contact",
  menuLabel: "Contact",
  headerOrder: 30,
  footerOrder: 30,
  seoTitle: "Contact {{vendor.name}}",
  seoDescription:
    "How to reach {{vendor.name}}: telephone, e-mail and address, for a question about your card, your points or a reward, or about what we have in the shop.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Contact",
        heading: "Talk to {{vendor.name}}",
        text: "About your card, your points or anything on our shelves. You reach the people who serve you, in Luxembourgish, French, German or English.",
        primaryLink: { label: "Write to us", href: "mailto:{{vendor.email}}" },
        secondaryLink: { label: "About us", href: "page:about" },
      },
    },
    {
      name: "reach-us",
      kind: "contact-details",
      fields: {
        heading: "How to reach us",
        text: "Come by, call or write. On public holidays we are closed unless we say otherwise.",
        email: "{{vendor.email}}",
        phone: "{{vendor.phone|please write to us}}",
        address: "{{vendor.address}}",
      },
    },
    {
      name: "which-help",
      kind: "feature-grid",
      fields: {
        heading: "What helps us to help you",
        text: "One line is enough. With the following at hand you get an answer instead of a question.",
        features: [
          {
            icon: "receipt",
            title: "Points are missing",
            text: "The date and the amount of your receipt. We add the points within seven days of the purchase.",
          },
          {
            icon: "smartphone",
            title: "Your card is gone",
            text: "Your first name and the day of your last visit. The points are safe; you receive a new card for them.",
          },
          {
            icon: "gift",
            title: "You would like a reward",
            text: "Which one, and when you are coming. We put it aside with your name on it.",
          },
          {
            icon: "shield-check",
            title: "It is about your data",
            text: "Say what you would like to see, change or have deleted.",
            link: { label: "Read the privacy notice", href: "page:privacy" },
          },
        ],
      },
    },
    {
      name: "before-you-write",
      kind: "faq",
      fields: {
        heading: "Before you write",
        questions: [
          {
            question: "How soon will I hear from you?",
            answer: "Usually on the same working day, otherwise on the next one.",
          },
          {
            question: "Can I ask for my balance by telephone?",
            answer: "Yes. Have your card at hand and read us the number below the code.",
          },
          {
            question: "Where do I go with a complaint?",
            answer: "To us, in the shop or in writing. The rules of the programme are in its [terms](page:terms).",
          },
        ],
      },
    },
  ],
});
