import { definePage } from "@/db/seed/define";

export default definePage({
  title: "About us",
  menuLabel: "About us",
  headerOrder: 20,
  footerOrder: 20,
  seoTitle: "About us and our loyalty programme",
  seoDescription:
    "Who serves you, what we promise the people who come back, and why we keep a loyalty programme that is as local as our shop. With address and telephone.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "About us",
        heading: "{{vendor.name}}, your neighbours in {{vendor.city|Luxembourg}}",
        text: "An independent business, run by people you can talk to. When you come back, we notice, and we would like you to notice that we do.",
        primaryLink: { label: "Discover the card", href: "page:home" },
        secondaryLink: { label: "Write to us", href: "mailto:{{vendor.email}}" },
      },
    },
    {
      name: "story",
      kind: "rich-text",
      fields: {
        body: `## Why we are here

We opened {{vendor.name}} because we are fond of what we do, and because a place needs shops where somebody knows the answer. That has not changed. Behind the counter you meet the people who choose what we offer, and who take it home themselves.

Our customers speak four languages before lunch. Some live round the corner, some cross a border every morning. All of them should be able to ask for what they need and be understood.

## Why a loyalty card

We would rather thank the people who come back than spend the same money on advertisements for those who do not know us yet. A card makes that fair: the same rules for everyone, written down, and a reward you choose yourself.`,
      },
    },
    {
      name: "promises",
      kind: "feature-grid",
      fields: {
        heading: "What you can count on",
        features: [
          {
            icon: "message",
            title: "An honest answer",
            text: "If something is not right for you, we say so, even when it means that you leave with nothing today.",
          },
          {
            icon: "languages",
            title: "Your language",
            text: "Moien, bonjour, guten Tag, good morning: begin in yours, we will find somebody who answers.",
          },
          {
            icon: "refresh",
            title: "Put right without a fuss",
            text: "Bring it back, tell us what happened, and we look for a solution before we look for the receipt.",
          },
          {
            icon: "leaf",
            title: "From nearby where it can be",
            text: "We buy from people we can visit, if they make it as well as those far away.",
          },
        ],
      },
    },
    {
      name: "programme",
      kind: "image-text",
      fields: {
        eyebrow: "The programme",
        heading: "A card of our own, looked after in Luxembourg",
        body: `Our programme runs on {{platform.name}}, a service made in Luxembourg. The card, the rewards and the rules are ours; the technology and the safe keeping of your data are theirs.

Your points count at {{vendor.name}} and nowhere else, and nobody but us can see what you collect. How your data are handled is explained in our [privacy notice](page:privacy).`,
        image: {
          src: "/illustrations/loyalty/member-card.svg",
          alt: "A hand-sized phone with a loyalty card, a QR code and a ring that is five sixths full",
          width: 1200,
          height: 900,
        },
        imageSide: "right",
        link: { label: "Who makes Loyalty+", href: "platform:about" },
      },
    },
    {
      name: "find-us",
      kind: "contact-details",
      fields: {
        heading: "Where to find us",
        text: "Ask for your card at the counter. If you come from further away, ring first; we put aside what you are looking for.",
        email: "{{vendor.email}}",
        phone: "{{vendor.phone}}",
        address: "{{vendor.address}}",
      },
    },
  ],
});
