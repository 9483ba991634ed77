import { definePage } from "@/db/seed/define";

export default definePage({
  title: "About Loyalty+",
  menuLabel: "About",
  headerOrder: 40,
  footerOrder: 50,
  seoTitle: "About Loyalty+, made in Bonnevoie",
  seoDescription:
    "The team of fourteen in Luxembourg-Bonnevoie that makes loyalty programmes for local merchants. How it began, what we hold to, and where to find us.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "About us",
        heading: "We like it when the shop on the corner stays on the corner",
        text: "Loyalty+ is made by a team of fourteen above a former joinery in Bonnevoie. Between us we have worked eleven years at tills, and it shows in what we build.",
        image: {
          src: "/illustrations/loyalty/shopping-street.svg",
          alt: "A sloping shopping street with a bakery, a bookshop and a bicycle workshop, and the towers of an old town behind it",
          width: 1200,
          height: 800,
        },
      },
    },
    {
      name: "story",
      kind: "rich-text",
      fields: {
        body: `## It began with a drawer

In the spring of 2021, when the shops were filling again, a cheesemonger in the Gare quarter emptied a drawer onto her counter: four hundred paper cards, left by customers who did not want to carry them. She knew most of the names. She did not know who had stopped coming.

Our colleagues of [OMS](https://oms.lu) had been building order software for merchants since 2018. Over a summer we made her a scanner page and a card for the phone. By Christmas the fishmonger opposite wanted one, then the bookshop, then a whole shopkeepers’ association in the north.

## What we learned

**People do not love programmes, they love being recognised.** So the till shows a first name before it shows a number.

**A small country has long borders.** Every working day more than two hundred thousand people cross them to work here. They buy bread in Esch and wine in Remich, and they read French or German. A programme in one language forgets half of its members.

**Merchants close at six and do their books at nine.** So our help answers on Saturdays, and our reports fit on one page.

## Who owns us

Loyalty+ is an offering of Orion Commerce S.à r.l., which belongs to the people who founded it and to those who joined them. There is no investor who needs us to sell your customers’ data, and the company’s articles forbid it.`,
      },
    },
    {
      name: "figures",
      kind: "statistics",
      fields: {
        statistics: [
          { value: "2021", label: "first scan, in a cheese shop near the station" },
          { value: "14", label: "people in the Loyalty+ team, with six mother tongues" },
          { value: "640", label: "merchants, 71 of them with more than one shop" },
          { value: "212,000", label: "cards used in the last twelve months" },
        ],
      },
    },
    {
      name: "principles",
      kind: "feature-grid",
      fields: {
        eyebrow: "What we hold to",
        heading: "Four rules on the kitchen wall",
        features: [
          {
            icon: "handshake",
            title: "The customer is the merchant’s",
            text: "We never write to members on our own account, and never show one merchant the customers of another.",
          },
          {
            icon: "euro",
            title: "Say the cost first",
            text: "Every reward shows what it costs before it can be published. A programme nobody can afford helps nobody.",
          },
          {
            icon: "leaf",
            title: "Less of it",
            text: "Fewer messages, fewer screens, no plastic cards. Printed ones are made of recycled board in Differdange.",
          },
          {
            icon: "badge-check",
            title: "Leave as easily as you came",
            text: "A complete export is one button, in every plan, on every day of the contract.",
          },
        ],
      },
    },
    {
      name: "people",
      kind: "quotes",
      fields: {
        eyebrow: "Some of us",
        heading: "The people you will speak to",
        quotes: [
          {
            quote:
              "I ran a café in Hollerich for six years. When you call about a queue at half past seven, I know which queue you mean.",
            name: "Carole Steffen",
            role: "Merchant care",
          },
          {
            quote:
              "A good till screen is one you can use while talking to somebody else. I test ours with the radio on.",
            name: "Rui Monteiro",
            role: "Product design",
          },
          {
            quote: "If a point is booked twice, I sleep badly. So it is not booked twice.",
            name: "Anja Thill",
            role: "Engineering",
          },
        ],
      },
    },
    {
      name: "family",
      kind: "logo-grid",
      fields: {
        heading: "Three offerings, one company",
        text: "Each stands alone, and they know one another when you use more than one.",
        entries: [
          { name: "Loyalty+", text: "Programmes that bring regulars back" },
          {
            name: "OMS",
            text: "Orders from shop, telephone and web in one list",
            link: { label: "Visit oms.lu", href: "https://oms.lu" },
          },
          {
            name: "Site Builder",
            text: "Web sites for merchants, in their languages",
            link: { label: "Visit sitebuilder.lu", href: "https://sitebuilder.lu" },
          },
        ],
      },
    },
    {
      name: "visit",
      kind: "contact-details",
      fields: {
        heading: "Come by, the coffee collects points",
        text: "Ten minutes on foot from the central station, over the footbridge. Bring your till if it behaves oddly.",
        email: "{{platform.email}}",
        phone: "{{platform.phone}}",
        address: "{{platform.address}}",
        hours: [{ days: "Monday to Friday", times: "8:00–18:00" }],
        links: [{ label: "All ways to reach us", href: "page:contact" }],
      },
    },
  ],
});
