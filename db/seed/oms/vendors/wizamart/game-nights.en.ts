import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Game nights",
  menuLabel: "Game nights",
  headerOrder: 12,
  footerOrder: 12,
  seoTitle: "Game nights by Luxembourg station | Wizamart",
  seoDescription:
    "Open tables on Tuesday, card drafts on Thursday, family Sunday once a month. No experience needed, rules explained in four languages, seats for 36 players.",
  sections: [
    {
      name: "invitation",
      kind: "hero",
      fields: {
        eyebrow: "Game nights",
        heading: "Come alone, leave with a party of five",
        text: "Thirty-six chairs, nine tables, one kettle. Somebody from the shop teaches every game, in whatever language the table has in common.",
        primaryLink: { label: "Reserve a seat", href: "page:contact" },
        image: {
          src: "/illustrations/oms/game-table.svg",
          alt: "A table with a board game, dice, a fan of cards and a small circuit board",
          width: 1200,
          height: 900,
        },
        highlights: ["Doors open at 18:30", "Last tram is always reached"],
      },
    },
    {
      name: "week",
      kind: "rich-text",
      fields: {
        body: `## The week at our tables

| When | What | Seats | Costs |
| --- | --- | --- | --- |
| Tuesday, 18:30 to 22:00 | Open tables: take any game from the demo shelf | 36 | free |
| Thursday, 18:30 to 22:30 | Booster draft, three rounds | 16 | 15 € with three boosters |
| Friday, 19:00 to 23:00 | Long game: one title, announced on Monday | 10 | free |
| First Sunday, 14:00 to 17:30 | Family Sunday, from six years on | 30 | 4 € a family |

We close the doors in time for the last tram and the last train to Esch, Athus and Thionville. Should your game be in its final round, we take a photo of the table and you continue next week.

### House rules, all four of them

1. Nobody is asked to play twice with somebody they did not enjoy playing with.
2. Explain your move if somebody asks, and only then.
3. Food yes, crisps no. You know why.
4. Whoever wins puts the game away.`,
      },
    },
    {
      name: "first-evening",
      kind: "steps",
      fields: {
        heading: "Your first evening",
        steps: [
          {
            title: "Say that you are new",
            text: "At the till, or not at all: we notice by the coat you keep on. You get a coloured pawn that tells the others to be kind.",
          },
          {
            title: "Play something short",
            text: "Mike starts a round of something that takes twenty minutes and needs no language. That makes four acquaintances.",
          },
          {
            title: "Choose your table",
            text: "At half past seven the long games begin. Each table puts up a card with its language, its length and its number of free chairs.",
          },
        ],
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "Asked before the first time",
        questions: [
          {
            question: "Do I have to book?",
            answer:
              "For the draft and the long game, yes. For open tables just come; until now everybody has found a chair.",
          },
          {
            question: "Which language do you play in?",
            answer:
              "English is at every table. On most Tuesdays there is one table each in Luxembourgish, French and German, and often a Portuguese one by the window.",
          },
          {
            question: "May I bring my own game?",
            answer: "Please do, best with the pieces sorted. Bring it on a Tuesday and plan to teach it.",
          },
          {
            question: "Is the room accessible?",
            answer:
              "Yes. There is no step at the door, two tables are wheelchair height, and the washroom is on the same floor.",
          },
        ],
      },
    },
  ],
});
