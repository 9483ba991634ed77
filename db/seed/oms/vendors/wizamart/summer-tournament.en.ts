import { definePage } from "@/db/seed/define";

export default definePage({
  state: "draft",
  title: "Summer tournament",
  menuLabel: "Tournament",
  headerOrder: 16,
  footerOrder: 16,
  seoTitle: "Summer tournament in three games | Wizamart",
  seoDescription:
    "Sixty-four players, three games that nobody can practise for, one Saturday in July. Entry 18 € with lunch. Teams of two from Luxembourg and across the border.",
  sections: [
    {
      name: "announcement",
      kind: "hero",
      fields: {
        eyebrow: "A Saturday in July",
        heading: "Three games that nobody can practise for",
        text: "We choose them in secret and unpack them in front of you. Thirty-two teams of two, five rounds, one trophy made of dead controllers.",
        primaryLink: { label: "Put us on the list", href: "page:contact" },
      },
    },
    {
      name: "the-day",
      kind: "steps",
      fields: {
        heading: "How the day goes",
        steps: [
          {
            title: "9:30, coffee and draw",
            text: "Teams are drawn to tables. Partners may come from different countries, and last year twelve did.",
          },
          {
            title: "10:00, two short rounds",
            text: "The first game takes thirty minutes and teaches you who at the table counts cards.",
          },
          {
            title: "13:00, lunch in the courtyard",
            text: "Gromperekichelcher from next door. Included, with a version without egg.",
          },
          {
            title: "14:00, the long game",
            text: "Ninety minutes, eight tables, one referee who has not slept since Thursday.",
          },
          {
            title: "17:00, final on the big screen",
            text: "The best four teams play the third game with a camera above the table and Ben as the commentator.",
          },
        ],
      },
    },
    {
      name: "entry",
      kind: "rich-text",
      fields: {
        body: `## Entry

- 18 € for each person with lunch and a drink, 9 € under sixteen.
- The first prize is 200 € in games; every team goes home with a promo card.
- Results appear on the door and nowhere else, so that nobody has to be embarrassed on the internet.

Date and hall are still being agreed with the commune.`,
      },
    },
  ],
});
