import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Home",
  template: "mosaic",
  menuLabel: "Home",
  seoTitle: "{{vendor.name}}: order, pick up or have it delivered",
  seoDescription:
    "Order from {{vendor.name}} by phone, by e-mail or at the counter. Fetch it at the hour that suits you or have it brought to your door in Luxembourg.",
  sections: [
    {
      name: "welcome",
      kind: "hero",
      fields: {
        eyebrow: "Your shop in {{vendor.city|Luxembourg}}",
        heading: "Good to see you at {{vendor.name}}",
        text: "Tell us what you would like, and we set it aside for you. You fetch it when it suits you, or we see to it that it reaches your door.",
        primaryLink: { label: "Place an order", href: "page:contact" },
        secondaryLink: { label: "Delivery and returns", href: "page:delivery-and-returns" },
        image: {
          src: "/illustrations/oms/shop-front.svg",
          alt: "A shop window under a striped awning, with packed orders waiting at the open door",
          width: 1200,
          height: 900,
        },
        highlights: ["Set aside under your name", "A message when it is ready", "Pay when you have seen it"],
      },
    },
    {
      name: "ways-to-order",
      kind: "feature-grid",
      fields: {
        eyebrow: "As you like it",
        heading: "Order, pick up, have it delivered",
        features: [
          {
            icon: "phone",
            title: "Order by phone or e-mail",
            text: "A call or two lines are enough. We repeat what we have understood, with the price, before anything is packed.",
            link: { label: "How to reach us", href: "page:contact" },
          },
          {
            icon: "shopping-bag",
            title: "Fetch it without queueing",
            text: "Your order is kept under your name. Say it at the counter or show the code in your confirmation.",
          },
          {
            icon: "truck",
            title: "Have it brought to you",
            text: "By our own round in the neighbourhood or as a parcel to the rest of the country and across the border.",
            link: { label: "Where and when", href: "page:delivery-and-returns" },
          },
          {
            icon: "languages",
            title: "In your own language",
            text: "Moien, bonjour, guten Tag or hello: you receive your confirmation in the language in which you wrote to us.",
          },
        ],
      },
    },
    {
      name: "how-to-order",
      kind: "steps",
      fields: {
        heading: "From the first word to your hands",
        steps: [
          {
            title: "Say what you need",
            text: "Call, write or drop in. If you are not sure what it is called, describe it; that usually works best.",
          },
          {
            title: "Receive a confirmation",
            text: "It shows each item, the price with TVA and the hour from which it is ready. If something is missing, we suggest something else.",
          },
          {
            title: "Fetch it or open the door",
            text: "As soon as everything is packed, you get a message. An order that is to be delivered comes with a two-hour window.",
          },
          {
            title: "Pay as you prefer",
            text: "With Payconiq or Satispay, by card or in cash. Companies may ask for an invoice with all details.",
          },
        ],
      },
    },
    {
      name: "find-us",
      kind: "contact-details",
      fields: {
        heading: "Here we are",
        text: "Do you have a question before you order? A short call saves you a journey.",
        email: "{{vendor.email}}",
        phone: "{{vendor.phone|at the counter}}",
        address: "{{vendor.address}}",
        links: [{ label: "All ways to reach us", href: "page:contact" }],
      },
    },
    {
      name: "start-order",
      kind: "call-to-action",
      fields: {
        heading: "What may we set aside for you?",
        text: "Write to {{vendor.email}} with what you need and when you would like to have it. We answer on the next working day at the latest.",
        primaryLink: { label: "Write to us", href: "mailto:{{vendor.email}}" },
        secondaryLink: { label: "Who we are", href: "page:about" },
      },
    },
  ],
});
