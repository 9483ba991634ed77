import { definePage } from "@/db/seed/define";

export default definePage({
  state: { publishInDays: 4 },
  title: "Black Friday, honestly",
  menuLabel: "Black Friday",
  headerOrder: 18,
  footerOrder: 18,
  seoTitle: "Black Friday with honest prices | Wizamart",
  seoDescription:
    "No invented former prices: 60 games that we bought too many of, the price of the last three months beside the new one, and a shelf for those who come late.",
  sections: [
    {
      name: "confession",
      kind: "hero",
      fields: {
        eyebrow: "The last Friday of November",
        heading: "We bought too many. You may laugh, and save.",
        text: "Sixty titles that we believed in more than you did. Each tag shows the lowest price of the last three months beside the new one, written by hand.",
        primaryLink: { label: "Reserve by e-mail from 8:00", href: "page:contact" },
        highlights: ["One copy each", "Reserved until 19:00", "Two-year guarantee as always"],
      },
    },
    {
      name: "offers",
      kind: "rich-text",
      fields: {
        body: `## What we overestimated

| What | Lowest price so far | Now | Left |
| --- | --- | --- | --- |
| Railway game in the Ardennes, 90 minutes | 54 € | 36 € | 22 |
| Cooperative lighthouse game | 32 € | 21 € | 31 |
| Dragon deck, trial box for two | 25 € | 15 € | 48 |
| Soldering kit “weather station” | 39 € | 27 € | 17 |
| Sleeves, 100 pieces, in a colour we regret | 9 € | 3 € | 160 |

The complete list hangs in the window from Thursday evening. Whoever is the first to guess the colour of the sleeves gets them for nothing.`,
      },
    },
    {
      name: "fair-play",
      kind: "faq",
      fields: {
        heading: "Fair play",
        questions: [
          {
            question: "May I reserve?",
            answer: "Yes, from 8:00 on the day, by e-mail or telephone, one copy of each title. It waits until 19:00.",
          },
          {
            question: "Can I return it?",
            answer:
              "As always: unopened within fourteen days, also when you bought it in the shop. See [delivery and returns](page:delivery-and-returns).",
          },
          {
            question: "Will it be even cheaper later?",
            answer: "No. If we lower a price again before Christmas, you get the difference as a voucher.",
          },
        ],
      },
    },
  ],
});
