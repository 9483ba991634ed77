import { definePage } from "@/db/seed/define";

export default definePage({
  title: "About us",
  menuLabel: "About",
  headerOrder: 40,
  footerOrder: 50,
  seoTitle: "About OMS: made behind a shop counter in Luxembourg",
  seoDescription:
    "OMS began with a stationer’s order book near the Gare. A team of eleven, four languages and one rule: whoever builds it works a day a month in a shop.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "About us",
        heading: "We started with somebody else’s order book",
        text: "In August 2018 a stationer near the Gare lost the notebook with the school lists of 212 families. We spent a weekend helping her to ring them all. On the Monday we began to write {{platform.name}}.",
        image: {
          src: "/illustrations/oms/office.svg",
          alt: "Rooftops of the Gare quarter with a clock tower, a tram and the lit window of an office",
          width: 1200,
          height: 800,
        },
      },
    },
    {
      name: "story",
      kind: "rich-text",
      fields: {
        body: `## A small company for small companies

Orion Commerce S.à r.l. belongs to the three people who founded it and to four who joined them. There are no investors and therefore no plan to sell your data, to take a share of your sales or to be bought by somebody who would.

It makes three services, each with a team and a door of its own: this one, Loyalty+ and Site Builder. The OMS team is eleven: five who write software, four who speak with merchants, one who keeps the machines running and one who keeps the rest of us in order. Between us we have sold bread, shoes, bicycles, second-hand records and, for one long summer, ice cream in Remich.

### Why only Luxembourg

Because the details are the work. A shop here serves a family from Thionville in French, a bank clerk from Trier in German, the neighbour in Luxembourgish and a consultant in English, all before ten o’clock. It charges 3 % on the book and 17 % on the pen. It closes on the National Day and moves its tables onto the pavement for the Braderie. Software made for everywhere treats each of these as an exception. For us they are the normal case.`,
      },
    },
    {
      name: "milestones",
      kind: "steps",
      fields: {
        heading: "How it went",
        steps: [
          {
            title: "2019: one stationer, one butcher",
            text: "The first list ran on an old laptop beside the till. The butcher in Hollerich asked for weights instead of pieces, and we learned to listen before programming.",
          },
          {
            title: "2020: the spring of the doorbell",
            text: "Within three weeks 60 shops had to deliver. Rounds, time slots and messages in four languages were built in the kitchen of a founder.",
          },
          {
            title: "2022: a fiduciaire says yes",
            text: "The FAIA export passed its first audit. Since then bookkeepers recommend us about as often as shopkeepers do.",
          },
          {
            title: "2024: every merchant gets a storefront",
            text: "Complete pages in the shop’s own name from the first day, to be rewritten one section at a time, whenever there is time for it.",
          },
        ],
      },
    },
    {
      name: "languages",
      kind: "image-text",
      fields: {
        eyebrow: "How we speak",
        heading: "Four languages, none of them translated by a machine",
        body: `Each message that leaves {{platform.name}} was written by somebody who speaks the language at home. *Är Bestellung ass prett* is not the German sentence with other vowels, and a French customer expects a greeting that an English one finds long.

Our merchants correct us too. The word *retrait* on the pick-up note comes from a cheesemonger in Bonnevoie who found our first choice “too much like a bank”.`,
        image: {
          src: "/illustrations/oms/languages.svg",
          alt: "The same pick-up message in Luxembourgish, French, German and English",
          width: 1200,
          height: 800,
        },
        imageSide: "left",
      },
    },
    {
      name: "principles",
      kind: "feature-grid",
      fields: {
        heading: "What we hold ourselves to",
        features: [
          {
            icon: "store",
            title: "A day a month behind a counter",
            text: "Everybody here, the founders too, works one day a month in a merchant’s shop. The list of annoyances we bring back sets the plan.",
          },
          {
            icon: "calendar",
            title: "No changes before a weekend",
            text: "New versions go out from Monday to Wednesday. On Friday and Saturday the software you know is the software you get.",
          },
          {
            icon: "lock",
            title: "Your customers are yours",
            text: "We do not write to them, do not profile them and do not show them other shops. Leaving takes one click and one file.",
          },
          {
            icon: "handshake",
            title: "A no is an answer",
            text: "If you need a restaurant till or a ticket system, we name somebody who makes a good one. There are several in the country.",
          },
        ],
      },
    },
    {
      name: "team",
      kind: "statistics",
      fields: {
        statistics: [
          { value: "11", label: "people in the OMS team, all employed in Luxembourg" },
          { value: "0", label: "outside investors" },
          { value: "7", label: "languages spoken at our lunch table" },
          { value: "132", label: "days that the team worked in shops last year" },
        ],
      },
    },
    {
      name: "visit",
      kind: "call-to-action",
      fields: {
        heading: "Come by. The coffee machine is older than the company, and better.",
        text: "We are in the rue du Laboratoire, five minutes on foot from the station. Ring first and we will have your questions answered by the person who knows.",
        primaryLink: { label: "Find us", href: "page:contact" },
        secondaryLink: { label: "What it costs", href: "page:pricing" },
      },
    },
  ],
});
