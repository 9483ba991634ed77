import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Loyalty programmes for Luxembourg merchants",
  template: "mosaic",
  menuLabel: "Home",
  seoTitle: "Loyalty programmes for Luxembourg shops and cafés",
  seoDescription:
    "A loyalty card that lives in your customers’ phones, speaks their language and takes one second at the till. Made in Luxembourg, from €29 a month.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Loyalty+ for local merchants",
        heading: "The paper stamp card, without the paper",
        text: "Your regulars already know your name. Loyalty+ lets you know theirs: a card in their phone, points at your till, and a small thank-you that arrives at the right moment, in the right one of our four languages.",
        primaryLink: { label: "Try it for 30 days", href: "page:contact" },
        secondaryLink: { label: "See how it works", href: "page:how-it-works" },
        image: {
          src: "/illustrations/loyalty/home-hero.svg",
          alt: "A phone showing a bakery’s loyalty card with 84 of 100 points, beside a receipt and a chart of returning customers",
          width: 1200,
          height: 900,
        },
        highlights: ["No app for customers to install", "No new till", "Cancel any month"],
      },
    },
    {
      name: "figures",
      kind: "statistics",
      fields: {
        heading: "What happens on the counters of our merchants",
        statistics: [
          { value: "640", label: "shops, cafés and workshops between Troisvierges and Dudelange" },
          { value: "1.2 s", label: "for a scan at the till, median of last month" },
          { value: "58%", label: "of all points come back as a reward within six months" },
          { value: "4 in 10", label: "members live across the border, and still come back" },
        ],
      },
    },
    {
      name: "essentials",
      kind: "feature-grid",
      fields: {
        eyebrow: "What you get",
        heading: "Six things a good regular’s table needs",
        text: "Nothing here asks you to become a marketing department. You set the rules once, on a quiet Tuesday; the till does the rest.",
        features: [
          {
            icon: "smartphone",
            title: "A card they never forget",
            text: "Customers point their camera at the sign on your counter and the card is in Apple Wallet or Google Wallet. Those who prefer paper get a printed one with the same code.",
          },
          {
            icon: "qr-code",
            title: "A scan, not a search",
            text: "Your till scanner, a tablet or the phone in your apron reads the card. No surname to spell, no phone number to dictate across a queue.",
          },
          {
            icon: "languages",
            title: "Moien, bonjour, hallo, hello",
            text: "Each member chooses Luxembourgish, French, German or English. You write a message once and check the translations before they leave.",
          },
          {
            icon: "gift",
            title: "Rewards you can afford",
            text: "The calculator shows what each reward costs you at purchase price, before you promise it. Change it any day; points already earned keep their value.",
          },
          {
            icon: "calendar",
            title: "The right moment",
            text: "A birthday, the tenth visit, three months of silence: choose the moments that matter to your trade and Loyalty+ writes to the member for you.",
          },
          {
            icon: "bar-chart",
            title: "Numbers you can read standing up",
            text: "Who came back, what the programme cost, what it brought. One page, on Monday morning, before you open.",
          },
        ],
      },
    },
    {
      name: "card",
      kind: "image-text",
      fields: {
        eyebrow: "One wallet, many shops",
        heading: "Your card, in your colours, next to the ones they already carry",
        body: `Remember the Digicash stickers by the till? People took to them because there was nothing to learn. A Loyalty+ card asks for even less: it appears on the lock screen when the customer stands near your door.

- **Your name, your logo, your colours.** Ours is nowhere on the front.
- **Points or stamps.** A bakery counts breads, a bicycle shop counts euros.
- **Paid any way they like.** Cash, card, Payconiq or Satispay: points follow the receipt, not the means of payment.`,
        image: {
          src: "/illustrations/loyalty/wallet-cards.svg",
          alt: "Three loyalty cards fanned out: a bakery, a bicycle workshop and a wine cellar, the front one with a QR code",
          width: 1200,
          height: 900,
        },
        imageSide: "left",
        link: { label: "All features", href: "page:features" },
      },
    },
    {
      name: "first-week",
      kind: "steps",
      fields: {
        eyebrow: "Your first week",
        heading: "Running by Saturday",
        text: "Most merchants sign up at the beginning of a week and hand out their first reward at the end of it.",
        steps: [
          {
            title: "Monday: thirty minutes on the phone",
            text: "We set up your card, your first three rewards and your opening hours with you, in the language you prefer. Have your logo and your price list at hand.",
          },
          {
            title: "Wednesday: a parcel from POST",
            text: "A counter sign, a window sticker and fifty printed cards arrive for the customers who leave their phone at home.",
          },
          {
            title: "Thursday: your team tries it",
            text: "Everyone scans their own card twice. That is the whole training; we know, because the apprentice at a bakery in Esch gave it to us.",
          },
          {
            title: "Saturday: the first regulars join",
            text: "Ask one question at the till: “Would you like your points for this?” Merchants who ask it sign up about sixty members on their first Saturday.",
          },
        ],
      },
    },
    {
      name: "voices",
      kind: "quotes",
      fields: {
        eyebrow: "From behind the counter",
        heading: "What merchants tell us",
        quotes: [
          {
            quote:
              "We had paper cards for eleven years and a drawer full of forgotten ones. Now I can see that Mrs Da Silva is at ninety points before she does, and put the tart aside.",
            name: "Martine Pauly",
            role: "Boulangerie Pauly, Esch-sur-Alzette",
          },
          {
            quote:
              "Half of our climbers come from Trier and Bitburg. They get the German message on Thursday and stand at the rope counter on Saturday.",
            name: "Tom Kieffer",
            role: "Ardennes Outdoor, Vianden",
          },
          {
            quote:
              "I was afraid of giving away margin. The calculator told me that a tasting for two costs less than the discount I used to give without thinking.",
            name: "Luc Hoffmann",
            role: "Moselle Cellars, Remich",
          },
        ],
      },
    },
    {
      name: "plans",
      kind: "pricing",
      fields: {
        eyebrow: "Plans",
        heading: "Less than the printing bill for paper cards",
        text: "Three plans for most merchants. [Compare them in full](page:pricing), Enterprise included.",
        plans: [
          {
            name: "Essential",
            price: "€29",
            period: "a month",
            description: "For one shop that wants its regulars to feel seen.",
            features: ["500 members", "Points or stamps", "Wallet and printed cards", "Your own rewards page"],
            link: { label: "Start with Essential", href: "page:contact" },
          },
          {
            name: "Professional",
            price: "€69",
            period: "a month",
            description: "For a shop with a team, a calendar and something to say.",
            features: ["3,000 members", "Birthday and win-back messages", "Two locations", "Connects to your till"],
            link: { label: "Start with Professional", href: "page:contact" },
            isRecommended: true,
          },
          {
            name: "Business",
            price: "€149",
            period: "a month",
            description: "For several shops that share customers and figures.",
            features: ["15,000 members", "Six locations, one card", "Member groups and tests", "API and exports"],
            link: { label: "Start with Business", href: "page:contact" },
          },
        ],
        note: "Prices exclude 17% VAT. The first 30 days are free and end by themselves if you do nothing.",
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        eyebrow: "Asked at nearly every counter",
        heading: "Before you call us",
        questions: [
          {
            question: "Do my customers have to install an app?",
            answer:
              "No. The card goes into Apple Wallet or Google Wallet, which are already on the phone. Without a smartphone, a printed card with a QR code does the same.",
          },
          {
            question: "Does it work with the till I have?",
            answer:
              "Yes, in one of two ways. Either your till sends us the receipt (see [integrations](page:integrations)), or you type the amount on a phone or tablet next to it. The second way needs no technician.",
          },
          {
            question: "Whose customers are they?",
            answer:
              "Yours. You are the controller of their data, we are your processor, and you can export every member with their points at any time, also on the day you leave. The details are in our [privacy notice](page:privacy).",
          },
          {
            question: "What happens with the points when I stop?",
            answer:
              "You decide how long members may still redeem them. We recommend sixty days, tell each member in their language, and keep the till page open until the last day at no cost.",
          },
        ],
      },
    },
    {
      name: "start",
      kind: "call-to-action",
      fields: {
        heading: "Bring us a coffee receipt, we will show you the sum",
        text: "Tell us your average receipt and what you would like to give back. In one call we work out what your programme costs and when the first reward falls due.",
        primaryLink: { label: "Arrange a call", href: "page:contact" },
        secondaryLink: { label: "Compare plans", href: "page:pricing" },
      },
    },
  ],
});
