import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Questions and answers",
  menuLabel: "Questions",
  footerOrder: 50,
  seoTitle: "Questions merchants ask | Site Builder",
  seoDescription:
    "Domains, languages, legal pages, page limits, updates and leaving again: plain answers to what merchants in Luxembourg ask us before and after they begin.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Questions and answers",
        heading: "Asked over the counter, answered in writing",
        text: "Collected on market Saturdays, in e-mails and on the telephone. If yours is missing, [ask it](page:contact) and it may end up here.",
      },
    },
    {
      name: "beginning",
      kind: "faq",
      fields: {
        eyebrow: "Beginning",
        heading: "The first days",
        questions: [
          {
            question: "What exactly is finished on the first day?",
            answer:
              "Six pages: home, about, services, contact, terms and privacy. They carry your name, address, telephone number and e-mail address, they are laid out for telephone and desk, and they can be visited at once. What they lack is your voice, and that is your part.",
          },
          {
            question: "How long until it looks like us?",
            answer:
              "Most merchants change three things in the first hour: the opening text, the pictures and the About page. That is enough for regulars to recognise the shop.",
          },
          {
            question: "Can you do it for me?",
            answer:
              "Yes. For a fixed price of €390 without TVA, one of our editors visits you for a morning, takes notes and pictures, and writes your home, About and Services pages. You read them before anybody else does.",
          },
          {
            question: "Do I need a LuxTrust certificate?",
            answer:
              "Not to sign in. An e-mail address and a good password will do, and we recommend a second factor. For Enterprise contracts signed electronically, we accept LuxTrust signatures.",
          },
        ],
      },
    },
    {
      name: "pages-and-updates",
      kind: "faq",
      fields: {
        eyebrow: "Pages",
        heading: "Yours, ours, and how they stay friends",
        questions: [
          {
            question: "What is a standard page?",
            answer:
              "A page that we write once for all merchants, with gaps for your name and details. Until you change it, it follows our version: a correction on our side is a correction on yours, at the same moment.",
          },
          {
            question: "What happens when I change a section?",
            answer:
              "That section becomes yours and keeps your wording. The sections around it go on following the standard page. The editor shows which is which in the margin: *Inherited*, *Customised*, *Hidden* or *Added*.",
          },
          {
            question: "You improve a section that I have customised. Who wins?",
            answer:
              "Nobody wins without you. The dashboard says that the standard text was updated and shows both versions with the differing words marked. You keep yours, take ours, or write a third. You are asked once for each change, never twice.",
          },
          {
            question: "Can I remove a page?",
            answer:
              "You can hide every standard page except privacy. A hidden page leaves the menu, the sitemap and the search engines, and you can show it again at any time.",
          },
          {
            question: "I reverted a page by mistake.",
            answer:
              "Open its history and restore the version you want. Reverting gives the place in your plan back, but it throws nothing away.",
          },
        ],
      },
    },
    {
      name: "domains-and-languages",
      kind: "faq",
      fields: {
        eyebrow: "Addresses and languages",
        heading: "Where visitors arrive, and what they read",
        questions: [
          {
            question: "Who owns my domain?",
            answer:
              "You do, in your own name, at any registrar. We never register a domain on your behalf, because getting it back is the first thing that goes wrong.",
          },
          {
            question: "How do I connect it?",
            answer:
              "Add the two DNS lines shown in the dashboard. Within minutes, sometimes an hour, the site answers there with a valid certificate. The old address at sitebuilder.lu then leads to the new one.",
          },
          {
            question: "Which languages are there?",
            answer:
              "English and French, with a switch in the header; each page can be written in both. Single texts can be in any language: many merchants greet in Luxembourgish and explain in French.",
          },
          {
            question: "What if I have translated only half of the pages?",
            answer:
              "Then the other half is shown in English, with a line at the top that says so. Translate the pages that matter most to your customers first.",
          },
        ],
      },
    },
    {
      name: "law-and-safety",
      kind: "faq",
      fields: {
        eyebrow: "Law and safety",
        heading: "The part you were hoping to skip",
        questions: [
          {
            question: "Are the legal pages enough for my business?",
            answer:
              "They cover a shop that sells goods or services to consumers in Luxembourg. Regulated trades (pharmacies, estate agents, financial advisers and others) need additional statements: add them to your own pages and have them checked. Our pages are carefully made, but they are not legal advice.",
          },
          {
            question: "Do I need a cookie banner?",
            answer:
              "Not for the site as we deliver it: it sets no cookies on visitors. If you embed a service that does, you need consent under the law of 30 May 2005, and we will say so before you embed it.",
          },
          {
            question: "Where is the data?",
            answer:
              "On two sites in Luxembourg, with encrypted backups kept for thirty days. The details are in our [privacy notice](page:privacy).",
          },
        ],
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "Still wondering?",
        text: "Ask in Luxembourgish, French, German, English or Portuguese.",
        primaryLink: { label: "Ask a person", href: "page:contact" },
      },
    },
  ],
});
