import { definePage } from "@/db/seed/define";

export default definePage({
  title: "About Site Builder",
  menuLabel: "About",
  headerOrder: 50,
  footerOrder: 60,
  seoTitle: "About us: a team that likes shops | Site Builder",
  seoDescription:
    "Site Builder is made in Luxembourg City by a team of twelve that writes, designs and maintains web sites for merchants from Rumelange to Troisvierges.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "About us",
        heading: "We like shops. We wanted their web sites to deserve them.",
        text: "The Site Builder team: twelve people in rue de la Boucherie, one flight of stairs above the Saturday market’s coffee queue.",
      },
    },
    {
      name: "how-it-began",
      kind: "rich-text",
      fields: {
        body: `## It began with a bakery and a wrong telephone number

In the winter of 2019 a baker in Esch-sur-Alzette showed us her web site. It was handsome. It had cost her four thousand euros. It also carried the telephone number of the shop she had moved out of in 2016, because the man who built the site had moved to Porto and the login had moved with him.

We looked at forty more, from Rumelange to Troisvierges. The pattern was always the same. Somebody had been paid to make a site, the site had been good on the day it was delivered, and from the next morning on it belonged to nobody. Terms quoted laws that had been replaced. Opening hours survived three summers. The French version stopped halfway down.

> A web site is not a poster. It is more like a shop window: somebody has to stand in it now and then and change things.

So we asked a different question: which parts of a shop’s site should the merchant look after, and which parts are the same for every merchant and could be looked after by one team, properly, for all of them?

The answer became Site Builder. You keep the parts with your handwriting. We keep the others: the legal pages, the structure, the wording around a booking or a return, the speed, the accessibility. When we improve one of those, several hundred sites improve in the same minute, and none of them loses a word that its owner wrote.`,
      },
    },
    {
      name: "desk",
      kind: "image-text",
      fields: {
        eyebrow: "How we work",
        heading: "Editors first, engineers right behind",
        body: "Four of us write. Every standard page is drafted in English and read aloud in a real shop before it is published. If a sentence sounds wrong over a counter, it goes. The French follows page by page, by somebody who thinks in French; until then a page is shown in English and says so.\n\nThree of us draw. They own the type, the grid and the colour, and they say no more often than yes.\n\nFive of us build and keep watch. They measure each page on an old telephone over a slow connection, and treat a tenth of a second as something that belongs to the visitor.",
        image: {
          src: "/illustrations/sitebuilder/type-specimen.svg",
          alt: "A type specimen with large letters, accents and colour swatches cut from paper",
          width: 1200,
          height: 800,
        },
        imageSide: "right",
      },
    },
    {
      name: "principles",
      kind: "feature-grid",
      fields: {
        eyebrow: "House rules",
        heading: "Four things we do not argue about",
        features: [
          {
            icon: "pen",
            title: "What you wrote stays written",
            text: "No update of ours ever replaces a sentence of yours. We suggest, you decide, and even a suggestion you decline is remembered.",
          },
          {
            icon: "shield-check",
            title: "Visitors are guests",
            text: "No tracking, no cookies, no fonts fetched from somebody else’s server. People who look at bread should not be looked at.",
          },
          {
            icon: "users",
            title: "Everybody can read it",
            text: "Contrast, keyboard, screen reader, 200 % zoom: checked for every page, because a fifth of all customers need at least one of them.",
          },
          {
            icon: "handshake",
            title: "Leaving is easy",
            text: "Your domain is in your name, your texts in one archive. A plan that has to hold people back is not a good plan.",
          },
        ],
      },
    },
    {
      name: "company",
      kind: "statistics",
      fields: {
        heading: "The house in figures",
        text: "Site Builder is one of three services of Orion Commerce, beside OMS for orders and Loyalty+ for customer cards. Each has a team of its own.",
        statistics: [
          { value: "2019", label: "the year of the bakery" },
          { value: "12", label: "people in the Site Builder team, speaking nine languages" },
          { value: "100 %", label: "owned by those who work here" },
          { value: "1", label: "flight of stairs between us and the market" },
        ],
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "Come up for a coffee",
        text: "Wednesdays and Saturdays are market days, and market days are open days. Bring your present web site; we bring the croissants.",
        primaryLink: { label: "How to find us", href: "page:contact" },
      },
    },
  ],
});
