import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Bread subscription",
  menuLabel: "Bread subscription",
  headerOrder: 15,
  footerOrder: 15,
  seoTitle: "Bread subscription | Boulangerie Pauly, Esch",
  seoDescription:
    "A loaf with your name on it, every week: three subscriptions from Boulangerie Pauly in Esch-sur-Alzette, to collect or by cargo bike, with double points.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Bread subscription",
        heading: "A loaf with your name on it",
        text: "You choose the day, we choose the bread. It lies on the shelf behind Martine with your name in pencil, still warm if you are early.",
        primaryLink: { label: "Put me on the list", href: "mailto:{{vendor.email}}" },
        image: {
          src: "/illustrations/loyalty/bread-board.svg",
          alt: "A cut sourdough loaf on a board with a knife, flour and ears of wheat",
          width: 1200,
          height: 900,
        },
        highlights: ["Pause for holidays", "Double points", "No contract, only habit"],
      },
    },
    {
      name: "three-habits",
      kind: "pricing",
      fields: {
        heading: "Three habits to choose from",
        plans: [
          {
            name: "The half",
            price: "€15",
            period: "a month",
            description: "500 g every week, for one person or two small eaters.",
            features: ["Four or five loaves a month", "One fixed day", "Sliced if you like"],
            link: { label: "The half, please", href: "mailto:{{vendor.email}}" },
          },
          {
            name: "The whole",
            price: "€27",
            period: "a month",
            description: "A kilo every week, what most families take.",
            features: ["Four or five loaves a month", "A different bread each week", "A brioche on the first Saturday"],
            link: { label: "The whole, please", href: "mailto:{{vendor.email}}" },
            isRecommended: true,
          },
          {
            name: "The office",
            price: "€118",
            period: "a month",
            description: "Rolls for twelve every Friday, brought up to your coffee machine.",
            features: ["Delivered by cargo bike at 8:30", "Butter and jam included", "One invoice with VAT"],
            link: { label: "For our office", href: "tel:{{vendor.phone}}" },
          },
        ],
        note: "Prices include 3% VAT. You pay at the beginning of the month, in the shop or by Payconiq.",
      },
    },
    {
      name: "the-month",
      kind: "rich-text",
      fields: {
        body: `## What is on the shelf, and when

| Week | Bread | What it is for |
| --- | --- | --- |
| 1st | **Stolwerk**, dark rye, 48 hours of rest | cheese, soup, long days |
| 2nd | **Wheat and spelt**, soft crumb, thin crust | school sandwiches |
| 3rd | **Seven grains**, flour milled in Kleinbettingen | breakfast without talking |
| 4th | **Potato loaf**, keeps four days | people who forget to collect |
| 5th | Yann’s choice | the brave |

You do not like rye? Say so once. It is on the card, and we shall never mention it again.

## How it goes

1. You write or ring and tell us loaf and day.
2. From the next week it lies on the shelf from seven o’clock on.
3. You cannot come? A message by six the evening before, and the loaf moves to another day or goes to the soup kitchen two streets on, in your name.`,
      },
    },
    {
      name: "said-of-it",
      kind: "quotes",
      fields: {
        quotes: [
          {
            quote: "My neighbour sets her clock by my bread day. I have stopped telling her that it is Thursday.",
            name: "Fernande W.",
            role: "The half, since 2022",
          },
          {
            quote: "In the fifth week we hold a vote in the office. Yann’s chestnut loaf lost. He brought it again.",
            name: "The surveyors’ office upstairs",
            role: "The office, since last spring",
          },
        ],
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "Small print, large letters",
        questions: [
          {
            question: "How do I stop?",
            answer: "Tell us before the month ends. We shall be sad and you will get your last loaf.",
          },
          {
            question: "Do you deliver at home?",
            answer: "In Esch and Schifflange for €2.50, Tuesdays and Saturdays. Further than the cargo bike goes, no.",
          },
          {
            question: "Does the subscription collect points?",
            answer:
              "Twice over. A year of *The whole* is 648 points; a few tarts later you stand in the bakehouse at four in the morning.",
          },
        ],
      },
    },
  ],
});
