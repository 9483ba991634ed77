import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Features",
  menuLabel: "Features",
  headerOrder: 10,
  footerOrder: 10,
  seoTitle: "Features: cards, rewards, messages and figures",
  seoDescription:
    "What Loyalty+ does at your till, in your customers’ phones and on Monday morning: wallet cards, rewards, messages in four languages, plain figures.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Features",
        heading: "Everything a regular notices, nothing they have to learn",
        text: "Four parts make up Loyalty+: a card, a till page, messages and figures. Each was tried by people with flour on their hands before it was called finished.",
        primaryLink: { label: "Try it for 30 days", href: "page:contact" },
        secondaryLink: { label: "Compare plans", href: "page:pricing" },
        image: {
          src: "/illustrations/loyalty/four-parts.svg",
          alt: "Four panels: a loyalty card, the till page with its three buttons, birthday messages in three languages and a chart of visits",
          width: 1200,
          height: 900,
        },
      },
    },
    {
      name: "till",
      kind: "image-text",
      fields: {
        eyebrow: "At the till",
        heading: "Scan, tap the amount, next please",
        body: `The till page has three buttons, large enough for cold fingers at the Christmas market: **Collect**, **Redeem**, **Undo**.

- Reads wallet cards, printed cards and the screens of badly cracked phones.
- Works without a connection. Points collected in a cellar or on a market square are sent when the signal returns, each exactly once.
- Each team member has a four-digit code, so a mistake can be traced without a quarrel.
- An accidental thousand points? *Undo* is there for ten minutes; after that, an owner can correct it with a note.`,
        image: {
          src: "/illustrations/loyalty/till-scan.svg",
          alt: "A tablet on a shop counter scans the QR code of a loyalty card on a customer’s phone and adds twelve points",
          width: 1200,
          height: 800,
        },
        imageSide: "right",
      },
    },
    {
      name: "rewards",
      kind: "rewards-catalog",
      fields: {
        heading: "Six rewards that work in Luxembourg",
        text: "Chosen from what merchants here hand out most. Set your own in minutes; a reward can be a thing, a service, a place in the queue or a gift to somebody else.",
        rewards: [
          {
            icon: "coffee",
            title: "The coffee on the house",
            text: "Redeemed more than anything else, because nobody saves for it. Costs a café about 70 cents.",
            points: 60,
          },
          {
            icon: "wrench",
            title: "A small repair, done while you wait",
            text: "A brake adjustment, a new watch strap hole, a knife sharpened: brings people back between purchases.",
            points: 250,
          },
          {
            icon: "calendar",
            title: "First pick of the new season",
            text: "An evening before the doors open to others. Fills a shop on a Wednesday and costs a tray of Crémant.",
            points: 400,
          },
          {
            icon: "users",
            title: "Bring somebody along",
            text: "A second person joins the tasting, the course or the guided tour without paying.",
            points: 500,
          },
          {
            icon: "truck",
            title: "Delivered to the door",
            text: "One delivery by POST Luxembourg or PackUp station, free, for the order that is too heavy for the tram.",
            points: 150,
          },
          {
            icon: "heart",
            title: "Given away",
            text: "The member hands the points to an association of the commune; you pay out the value at the end of the year.",
            points: 100,
          },
        ],
        note: "Points shown for a programme with one point for each euro spent.",
      },
    },
    {
      name: "messages",
      kind: "image-text",
      fields: {
        eyebrow: "Messages",
        heading: "Write to few people, about something that concerns them",
        body: `A message that everyone gets is read by nobody. In Loyalty+ a message begins with the question *who*:

| You choose | For example |
| --- | --- |
| a moment | a birthday, the tenth visit, twelve points short of a reward |
| a silence | not seen for eight weeks |
| a taste | has redeemed coffee three times |
| a language | chosen by the member, suggested by the phone |

Write it once. Loyalty+ proposes the three other languages, you read them, and each member receives one. Nobody hears from you more than twice a month unless you change that limit yourself.`,
        image: {
          src: "/illustrations/loyalty/campaign.svg",
          alt: "A message composer with versions in Luxembourgish, French, German and English and a calendar of sending days",
          width: 1200,
          height: 800,
        },
        imageSide: "left",
      },
    },
    {
      name: "figures",
      kind: "feature-grid",
      fields: {
        eyebrow: "Figures",
        heading: "Five questions, answered every Monday",
        text: "No dashboard to configure. The report arrives by e-mail at seven and says the same things in the same order.",
        features: [
          {
            icon: "refresh",
            title: "Who came back?",
            text: "Members with a second visit within thirty days, compared with the month before and with the same month last year.",
          },
          {
            icon: "calculator",
            title: "What did it cost?",
            text: "Rewards at purchase price, messages, the plan. One sum, also as a percentage of what members spent.",
          },
          {
            icon: "clock",
            title: "When do they come?",
            text: "Visits by hour and weekday, so that you know whether to open on the Monday of a school holiday.",
          },
          {
            icon: "gift",
            title: "Which reward pulls?",
            text: "What members save for, what they redeem at once, and what has been standing in the catalogue like a dusty vase.",
          },
          {
            icon: "file-text",
            title: "What does the fiduciary need?",
            text: "Points outstanding at year’s end and their value, as a table that your accountant can book as a provision.",
          },
          {
            icon: "users",
            title: "Who is about to leave?",
            text: "Good customers who are later than their own habit. Usually a list of five to ten names; a call is often enough.",
          },
        ],
      },
    },
    {
      name: "screens",
      kind: "gallery",
      fields: {
        heading: "Three screens you will see most",
        text: "Drawn after the real ones, with invented customers.",
        images: [
          {
            image: {
              src: "/illustrations/loyalty/screen-member.svg",
              alt: "A member’s page with points, visits of the year and the next reward",
              width: 800,
              height: 600,
            },
            caption: "A member: what they have, what they like, when they come",
          },
          {
            image: {
              src: "/illustrations/loyalty/screen-reward.svg",
              alt: "The reward editor with the calculator showing cost and value of a reward",
              width: 800,
              height: 600,
            },
            caption: "A reward: the calculator tells its cost before you promise it",
          },
          {
            image: {
              src: "/illustrations/loyalty/screen-report.svg",
              alt: "The Monday report with returning members as a chart and three figures",
              width: 800,
              height: 600,
            },
            caption: "Monday: the report, before you open",
          },
        ],
      },
    },
    {
      name: "care",
      kind: "feature-grid",
      fields: {
        eyebrow: "With care",
        heading: "Built for a small country with strict manners",
        features: [
          {
            icon: "server",
            title: "Kept in Luxembourg",
            text: "Data is stored in Bettembourg and copied to Bissen. It does not leave the European Union.",
          },
          {
            icon: "shield-check",
            title: "Consent that holds",
            text: "Joining a programme and agreeing to messages are two separate ticks, recorded with time and wording.",
          },
          {
            icon: "lock",
            title: "Safe sign-in",
            text: "Passkeys for everyone; LuxTrust for owners who sign contracts and exports with it already.",
          },
          {
            icon: "life-buoy",
            title: "Somebody answers",
            text: "People in Bonnevoie pick up the telephone in four languages, on Saturdays too, when you need them.",
          },
        ],
      },
    },
    {
      name: "start",
      kind: "call-to-action",
      fields: {
        heading: "See your own card in ten minutes",
        text: "Send us your logo. We answer with a test card for your phone, in your colours, that you can scan at your own counter.",
        primaryLink: { label: "Send us your logo", href: "mailto:{{platform.email}}" },
        secondaryLink: { label: "How it works", href: "page:how-it-works" },
      },
    },
  ],
});
