import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Features",
  menuLabel: "Features",
  headerOrder: 10,
  footerOrder: 10,
  seoTitle: "Features: pages that stay current | Site Builder",
  seoDescription:
    "Section-by-section editing, a history that forgets nothing, two languages, scheduled publishing and pages light enough for an old phone. See how it works.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Features",
        heading: "An editor that knows which words are yours",
        text: "Beside every section stands a small word: inherited, customised, hidden, added. It is the most useful word in the product.",
        primaryLink: { label: "See it on six sites", href: "page:templates" },
        image: {
          src: "/illustrations/sitebuilder/page-canvas.svg",
          alt: "The page editor with its list of sections, the page in the middle and a marked change",
          width: 1200,
          height: 900,
        },
      },
    },
    {
      name: "life-of-a-change",
      kind: "steps",
      fields: {
        eyebrow: "The life of a change",
        heading: "From a thought at the till to a page in the world",
        steps: [
          {
            title: "You click into a paragraph",
            text: "No mode to switch on. Typing in an inherited section makes it yours, and the chip in the margin changes while you type.",
          },
          {
            title: "You see it at three widths",
            text: "Telephone, tablet, desk. The preview is the page itself, not a drawing of it.",
          },
          {
            title: "You save a draft, or you do not",
            text: "Drafts wait without touching what visitors see. If the train goes into the tunnel at Cents, your text is still there on the other side.",
          },
          {
            title: "You publish, now or on Saturday at seven",
            text: "A scheduled page appears by itself at the minute you chose. The page before it stays in the history.",
          },
          {
            title: "You change your mind",
            text: "Compare any two versions, bring one back, or return a single section to the standard text. Reverting is a change like any other: it can be undone.",
          },
        ],
      },
    },
    {
      name: "words",
      kind: "image-text",
      fields: {
        eyebrow: "Languages",
        heading: "One bakery, two front doors",
        body: "About half of the people who work in Luxembourg cross a border to do so. They look for lunch in French at noon and for a birthday cake in English at home.\n\nIn the editor, both versions of a page stand side by side. A section that exists in one and is missing in the other is marked. Variables such as your telephone number are stored once and appear in both, so they cannot contradict each other.",
        image: {
          src: "/illustrations/sitebuilder/two-languages.svg",
          alt: "The same bakery page in English and in French, lying over each other like sheets of paper",
          width: 1200,
          height: 800,
        },
        imageSide: "right",
      },
    },
    {
      name: "toolbox",
      kind: "feature-grid",
      fields: {
        eyebrow: "Toolbox",
        heading: "Fourteen kinds of section, and the things around them",
        text: "Openings, running text, galleries, prices, steps, questions, quotes, opening hours and more. Each one looks right in every style, so there is no wrong combination.",
        features: [
          {
            icon: "layout",
            title: "Move and hide",
            text: "Drag a section, or use Move up and Move down from the keyboard. Hide what does not apply; it comes back with one click.",
          },
          {
            icon: "file-text",
            title: "Pages of your own",
            text: "Commissions, a journal, a ride calendar: from Professional on you add pages that exist on your site only.",
          },
          {
            icon: "refresh",
            title: "Updates with manners",
            text: "When a standard section you customised is improved, you see old, new and yours together. Keep, take or edit.",
          },
          {
            icon: "clock",
            title: "History without an end",
            text: "Every published version is kept with its date and its author. Nothing is ever overwritten, only followed.",
          },
          {
            icon: "calendar",
            title: "Publishing by the clock",
            text: "Write the summer hours in May and let them appear on 15 July. The old hours return when you say so.",
          },
          {
            icon: "search",
            title: "Search engines, looked after",
            text: "Title, description, share image, language links and structured data for your address and hours, on every page.",
          },
          {
            icon: "globe",
            title: "Your domain",
            text: "Bring a .lu or any other name. Certificates are issued and renewed without you, and old addresses are redirected.",
          },
          {
            icon: "lock",
            title: "Sign-in for each person",
            text: "Give the Saturday help her own account. She can write drafts; you decide what is published.",
          },
          {
            icon: "smartphone",
            title: "Made for thumbs",
            text: "Call, find, write: the three things people want from a shop on their phone are never more than one tap away.",
          },
        ],
      },
    },
    {
      name: "measured",
      kind: "statistics",
      fields: {
        heading: "Measured, not felt",
        text: "We test the standard pages in each style before every release. If a figure slips, the release waits.",
        statistics: [
          { value: "100", label: "in each of the four Lighthouse categories on every standard page" },
          { value: "AA", label: "of WCAG 2.2 is the floor for contrast, keyboard and zoom" },
          { value: "320 px", label: "is the narrowest screen on which nothing scrolls sideways" },
          { value: "30 days", label: "of encrypted backups, restored for practice each quarter" },
        ],
      },
    },
    {
      name: "a-voice",
      kind: "quotes",
      fields: {
        quotes: [
          {
            quote:
              "On Friday I scheduled the holiday notice, on Monday it was there, and I was in Ostend. I do not need more technology than that.",
            name: "Marc Sauer",
            role: "Rösterei Sauer, Diekirch",
          },
        ],
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "Try to break a page",
        text: "Open a trial, hide half of it, move the rest around, then revert. Fourteen days are enough to get suspicious and then bored.",
        primaryLink: { label: "Open a trial", href: "page:contact" },
        secondaryLink: { label: "Compare the plans", href: "page:pricing" },
      },
    },
  ],
});
