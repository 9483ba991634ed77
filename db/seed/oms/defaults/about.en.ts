import { definePage } from "@/db/seed/define";

export default definePage({
  title: "About us",
  menuLabel: "About",
  headerOrder: 10,
  footerOrder: 10,
  seoTitle: "About {{vendor.name}}",
  seoDescription:
    "Who stands behind the counter at {{vendor.name}}, what you can expect of us, how we handle your orders, and where in Luxembourg you can find the shop.",
  sections: [
    {
      name: "introduction",
      kind: "hero",
      fields: {
        eyebrow: "About us",
        heading: "The people behind {{vendor.name}}",
        text: "We are a local business in {{vendor.city|Luxembourg}}. Whoever takes your order also packs it, and will remember you the next time.",
        primaryLink: { label: "Come and see us", href: "page:contact" },
      },
    },
    {
      name: "our-promise",
      kind: "rich-text",
      fields: {
        body: `## What we think a shop is for

Anyone can have a thing sent from a warehouse. A shop is for the part before and after: for the question which of the two is the right one, for the honest answer that neither is, and for somebody who is still there when something has to be put right.

That is why {{vendor.name}} takes orders in every way that suits you, but keeps them in one place. Nothing you have told us on the telephone is forgotten when you come to the counter, and nothing you have reserved is sold to somebody else.

### Where we belong

Our customers live and work around {{vendor.city|here}}, and many pass by on their way home across the border. We know when they have time: before the train, after school, on Saturday morning. Our opening hours follow as well as they can.`,
      },
    },
    {
      name: "behind-the-counter",
      kind: "image-text",
      fields: {
        eyebrow: "Behind the counter",
        heading: "How we look after your order",
        body: `An order is a small promise, so we treat it like one. It is checked by the person who packs it, gets a place on the shelf and a name, and stays there until you fetch it.

Should we be late, you hear it from us first, with a new hour or another suggestion. Should you be late, that is no harm: we keep it until closing time and longer if you tell us.`,
        image: {
          src: "/illustrations/oms/pick-up.svg",
          alt: "A shelf with numbered bags beside a phone that shows an order as ready for pick-up",
          width: 1200,
          height: 900,
        },
        imageSide: "left",
      },
    },
    {
      name: "what-to-expect",
      kind: "feature-grid",
      fields: {
        heading: "What you can expect of us",
        features: [
          {
            icon: "message",
            title: "Advice before the sale",
            text: "We ask what it is for. Now and then the better choice costs less, and then we say so.",
          },
          {
            icon: "tag",
            title: "Prices that stay",
            text: "The price in your confirmation is the price at the counter, TVA included.",
          },
          {
            icon: "shield-check",
            title: "Help after the sale",
            text: "If something is not as it should be, bring it back. We look at it together and find a solution.",
          },
        ],
      },
    },
    {
      name: "often-asked",
      kind: "faq",
      fields: {
        heading: "What people ask at the door",
        questions: [
          {
            question: "Do I have to order in advance?",
            answer:
              "No, you are welcome without it. Ordering helps when you want a certain thing at a certain hour, or more of it than usual.",
          },
          {
            question: "Can companies and associations order from you?",
            answer:
              "Gladly. Tell us the address for the invoice and, if there is one, your order number. Regular orders can be repeated without a new call.",
          },
          {
            question: "Do you sell gift vouchers?",
            answer: "Please ask us by telephone or e-mail; we prepare one with the amount and the name you want.",
          },
        ],
      },
    },
    {
      name: "visit-us",
      kind: "call-to-action",
      fields: {
        heading: "The door is open",
        text: "You find us at {{vendor.address}}. If you would like to be sure that a certain thing is there, ask beforehand.",
        primaryLink: { label: "Ask us", href: "page:contact" },
        secondaryLink: { label: "Delivery and returns", href: "page:delivery-and-returns" },
      },
    },
  ],
});
