import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Questions and answers",
  menuLabel: "Questions",
  footerOrder: 40,
  seoTitle: "Loyalty+ questions and answers for merchants",
  seoDescription:
    "Cards and tills, points and VAT, consent and exports: short answers to what merchants in Luxembourg ask before they start a loyalty programme.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Questions and answers",
        heading: "Short answers for people between two customers",
        text: "Grouped by the moment at which they come up. If yours is missing, [call us](page:contact); the good ones end up here.",
      },
    },
    {
      name: "starting",
      kind: "faq",
      fields: {
        heading: "Before you start",
        questions: [
          {
            question: "How long does it take to set up?",
            answer:
              "Half an hour on the telephone with us, then two working days until POST brings the counter sign and the printed cards. You can scan from the first minute if you show the code on a screen.",
          },
          {
            question: "Can I bring my old programme along?",
            answer:
              "Yes. A table with names, balances and e-mail addresses is enough for points. For paper stamp cards we agree on an exchange: most merchants give two stamps for each one on paper, for three months.",
          },
          {
            question: "We are three neighbours with three shops. Can we share one card?",
            answer:
              "On Enterprise, yes: points collected at one count at the others, and a monthly settlement says who owes whom. For two or three shops of one owner, Professional and Business are enough.",
          },
          {
            question: "What happens after the thirty days?",
            answer:
              "If you choose a plan, everything stays. If you do nothing, scanning stops, you may export for another thirty days, then we delete. We do not ask for a card number at the start, so nothing can be charged by mistake.",
          },
        ],
      },
    },
    {
      name: "till",
      kind: "faq",
      fields: {
        heading: "At the till",
        questions: [
          {
            question: "What if the internet is down?",
            answer:
              "Keep scanning. The till page holds up to 2,000 scans and sends them later, each exactly once. Redeeming works offline up to the last balance it has seen.",
          },
          {
            question: "Which payments count?",
            answer:
              "All of them: cash, card, Payconiq, Satispay, meal vouchers, bank transfer. Points follow the receipt. You may leave out products by law or by taste; tobacco is excluded from the beginning.",
          },
          {
            question: "Somebody forgot the card. Now what?",
            answer:
              "Print the points code on the receipt, or write the amount on the back of a points voucher. The member enters it at home within seven days.",
          },
          {
            question: "How do you stop an employee from scanning a private card?",
            answer:
              "Each scan carries the code of the person at the till. Cards that collect more than six times a day are shown to the owner, with time and amount. You set the number.",
          },
          {
            question: "Does it need a particular device?",
            answer:
              "A phone or tablet with a browser from the last four years. For a till with its own scanner, see [integrations](page:integrations).",
          },
        ],
      },
    },
    {
      name: "points-and-tax",
      kind: "faq",
      fields: {
        heading: "Points, rewards and tax",
        questions: [
          {
            question: "Are points money?",
            answer:
              "No. They cannot be bought, paid out or passed on for money, so they are neither electronic money nor a voucher within the meaning of the VAT rules. Gift vouchers that you sell are a different thing and are kept apart.",
          },
          {
            question: "How is VAT calculated on a free coffee?",
            answer:
              "Usually as a discount: VAT is due on what the customer really paid. The export lists rewards with the rate of the product so that your fiduciary can book it the way they hold to be right.",
          },
          {
            question: "Do I have to put money aside?",
            answer:
              "If you keep full accounts, outstanding points are normally a provision at the end of the year. The annual export states number, expected redemption and value at cost.",
          },
          {
            question: "May points expire?",
            answer:
              "Yes, if members knew it when they joined and are reminded in time. The default is twenty-four months after the last visit, with a message sixty days before.",
          },
        ],
      },
    },
    {
      name: "data",
      kind: "faq",
      fields: {
        heading: "Members and their data",
        questions: [
          {
            question: "What do members have to give?",
            answer:
              "A first name and either an e-mail address or nothing at all: a card can be anonymous. A birthday is optional, and the year is never asked.",
          },
          {
            question: "May children join?",
            answer:
              "From sixteen on their own, as the law in Luxembourg has it. Younger ones collect on a parent’s card.",
          },
          {
            question: "Who is responsible for what under the GDPR?",
            answer:
              "You are the controller, we are the processor; the contract under Article 28 is part of our [terms](page:terms). Your storefront comes with a privacy notice that names you and explains the programme.",
          },
          {
            question: "A member wants everything deleted. What do I do?",
            answer:
              "Press *Delete* on the member’s page, or let them do it themselves. The person disappears at once and from the backups within thirty-five days; sales figures stay, without a name.",
          },
        ],
      },
    },
    {
      name: "ask",
      kind: "call-to-action",
      fields: {
        heading: "Still standing at the counter with a question?",
        text: "Monday to Friday from eight to six, Saturday from nine to one. In Luxembourgish, French, German and English.",
        primaryLink: { label: "Call us", href: "tel:{{platform.phone}}" },
        secondaryLink: { label: "Write an e-mail", href: "mailto:{{platform.email}}" },
      },
    },
  ],
});
