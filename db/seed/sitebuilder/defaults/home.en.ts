import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Home",
  template: "editorial",
  seoTitle: "{{vendor.name}}: welcome",
  seoDescription:
    "What we offer, who we are, where to find us and how to reach a person. Visit our shop in Luxembourg, call, or write to us in the language you prefer.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "{{vendor.city|Luxembourg}}",
        heading: "{{vendor.name}}",
        text: "Come in, look around, ask anything. Behind every good purchase there is a conversation, and we like having it in person.",
        primaryLink: { label: "What we offer", href: "page:services" },
        secondaryLink: { label: "Find us", href: "page:contact" },
        image: {
          src: "/illustrations/sitebuilder/storefront.svg",
          alt: "A shop front cut from paper, with a striped awning, a full window and an open door",
          width: 1200,
          height: 900,
        },
      },
    },
    {
      name: "welcome",
      kind: "image-text",
      fields: {
        eyebrow: "Welcome",
        heading: "A shop with names behind it",
        body: "{{vendor.name}} is run by people who live nearby, answer the telephone themselves and remember what you asked for last time.\n\nWe would rather sell you one thing that suits you than three that do not. If somebody else has what you need, we tell you who, and where to park.",
        image: {
          src: "/illustrations/sitebuilder/counter.svg",
          alt: "A shop counter seen from the door: shelves, a lamp, a parcel waiting to be collected",
          width: 1200,
          height: 800,
        },
        imageSide: "left",
        link: { label: "More about us", href: "page:about" },
      },
    },
    {
      name: "what-to-expect",
      kind: "feature-grid",
      fields: {
        heading: "What you can count on",
        features: [
          {
            icon: "message",
            title: "Advice before the price",
            text: "We ask what it is for and who will use it. The answer is often simpler, and cheaper, than expected.",
          },
          {
            icon: "euro",
            title: "Prices that include everything",
            text: "What the label says is what you pay, TVA included. Work that takes time is estimated in writing before it begins.",
          },
          {
            icon: "languages",
            title: "Your language, or nearly",
            text: "Begin in Luxembourgish, French, German or English. Between us, we have managed so far.",
          },
        ],
      },
    },
    {
      name: "a-look-around",
      kind: "gallery",
      fields: {
        heading: "A look around",
        images: [
          {
            image: {
              src: "/illustrations/sitebuilder/gallery-shelf.svg",
              alt: "Shelves with jars, boxes, a plant and a price tag",
              width: 800,
              height: 600,
            },
            caption: "On the shelves",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/gallery-parcel.svg",
              alt: "A parcel tied with string and a handwritten label",
              width: 800,
              height: 600,
            },
            caption: "Ready to be collected",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/gallery-bench.svg",
              alt: "A work table with a notebook, scissors, a ruler and a cup of coffee",
              width: 800,
              height: 600,
            },
            caption: "Behind the scenes",
          },
        ],
      },
    },
    {
      name: "your-visit",
      kind: "steps",
      fields: {
        heading: "How a visit goes",
        steps: [
          {
            title: "Come by, or announce yourself",
            text: "No appointment needed for a look. If you need time and advice, send us a line first and somebody will be free for you.",
          },
          {
            title: "Tell us what it is about",
            text: "A gift, a repair, an idea, a problem. A photograph on your telephone often says it faster than a name.",
          },
          {
            title: "Decide at home",
            text: "Nobody has to decide at the counter. We write down what we proposed and what it costs, and keep it for you.",
          },
        ],
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "Asked most days",
        questions: [
          {
            question: "Can I order by telephone or e-mail?",
            answer:
              "Yes. Reach us at {{vendor.phone|the shop}} or {{vendor.email|by e-mail}} and we put your order aside until you come.",
          },
          {
            question: "How can I pay?",
            answer:
              "In the shop by bank card or in cash, and by bank transfer if you need an invoice. If you prefer to pay by telephone, ask at the counter which service we use.",
          },
          {
            question: "Do you issue invoices for companies?",
            answer:
              "Gladly, with your VAT number and ours. Tell us before you pay, so that everything is right the first time.",
          },
        ],
      },
    },
    {
      name: "find-us",
      kind: "contact-details",
      fields: {
        heading: "Find us",
        text: "You will recognise the door by the name above it.",
        email: "{{vendor.email}}",
        phone: "{{vendor.phone}}",
        address: "{{vendor.address}}",
        links: [{ label: "Contact and directions", href: "page:contact" }],
      },
    },
  ],
});
