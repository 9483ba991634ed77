import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Contact",
  menuLabel: "Contact",
  headerOrder: 30,
  footerOrder: 30,
  seoTitle: "Contact {{vendor.name}}",
  seoDescription:
    "Telephone, e-mail and address of {{vendor.name}}, what to tell us when you order, and how quickly you can expect an answer from the people in the shop.",
  sections: [
    {
      name: "greeting",
      kind: "hero",
      fields: {
        eyebrow: "Contact",
        heading: "Ask {{vendor.name}}",
        text: "For an order, a question or a wish that is not on any list. We answer in Luxembourgish, French, German or English.",
        primaryLink: { label: "Write an e-mail", href: "mailto:{{vendor.email}}" },
        secondaryLink: { label: "About us", href: "page:about" },
      },
    },
    {
      name: "reach-us",
      kind: "contact-details",
      fields: {
        heading: "This is how you reach us",
        text: "By telephone, by e-mail or at the counter. On public holidays we are closed unless we say otherwise.",
        email: "{{vendor.email}}",
        phone: "{{vendor.phone|please write to us}}",
        address: "{{vendor.address}}",
      },
    },
    {
      name: "tell-us",
      kind: "feature-grid",
      fields: {
        heading: "Four details that make an order quick",
        text: "With these in your first message, we can confirm without asking back.",
        features: [
          {
            icon: "shopping-cart",
            title: "What, and how much",
            text: "The name, the number, the size. A photo or the name of last time’s purchase does as well.",
          },
          {
            icon: "clock",
            title: "When you need it",
            text: "Day and hour. If you are flexible, say so; it often means that it costs nothing to bring it.",
          },
          {
            icon: "map-pin",
            title: "Where it should go",
            text: "To be fetched by you, or the full address with floor, doorbell and postcode.",
          },
          {
            icon: "phone",
            title: "How to reach you",
            text: "A mobile number for the message that everything is ready. We use it for nothing else.",
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
            answer: "On working days usually within two hours, otherwise on the morning of the next working day.",
          },
          {
            question: "I want to change an order. Is that possible?",
            answer: "Yes, until it is packed. Call us and give your name; you do not need an order number.",
          },
          {
            question: "Where do I go with a complaint?",
            answer:
              "To us, in the shop or in writing. Our [page on delivery and returns](page:delivery-and-returns) says what happens next and which rights you have.",
          },
        ],
      },
    },
  ],
});
