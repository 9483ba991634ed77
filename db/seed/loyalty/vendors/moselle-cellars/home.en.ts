import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    title: "The cellar book",
    seoTitle: "The cellar book of Moselle Cellars in Remich",
    seoDescription:
      "For those who come back to the cellar in Remich: a place in our book, first call on small vintages, and a tasting for two before the harvest.",
  },
  changed: {
    welcome: {
      eyebrow: "Remich, eleven hectares above the river",
      heading: "There is a page in the cellar book with your name",
      text: "Our grandmother wrote down who took which wine, and in which year. When a cask turned out well, she sent a card to those who would understand. We have kept the habit; the card has become lighter.",
      primaryLink: { label: "Write to the cellar", href: "mailto:{{vendor.email}}" },
      secondaryLink: { label: "About the house", href: "page:about" },
      image: {
        src: "/illustrations/loyalty/vineyard.svg",
        alt: "Rows of vines descend to the Moselle at evening, with a bottle and two glasses on a stone wall",
        width: 1200,
        height: 900,
      },
      highlights: ["A point for each euro", "First call on small casks", "Tastings by appointment"],
    },
    "in-short": {
      heading: "The vintage in the cellar",
      text: "Harvested between 19 September and 8 October, by hand, in small crates.",
      statistics: [
        { value: "11 ha", label: "of shell limestone and keuper, on the slopes from Remich to Schengen" },
        { value: "7", label: "grape varieties, Riesling and Auxerrois above all" },
        { value: "24", label: "months on the lees, at least, for every Crémant" },
        { value: "612", label: "bottles of the smallest cask, all of them promised" },
      ],
    },
    "rewards-preview": {
      heading: "What the book gives back this year",
      text: "It changes with each vintage, and so we write it here and nowhere else.",
      rewards: [
        {
          icon: "map-pin",
          title: "A walk through the rows",
          text: "With Luc, an hour before sunset, from the chapel to the river. Sturdy shoes, two glasses.",
          points: 250,
        },
        {
          icon: "users",
          title: "A tasting for two",
          text: "Six wines from the cask and one from the far corner of the vault.",
          points: 600,
        },
        {
          icon: "gift",
          title: "A magnum of Crémant, disgorged for you",
          text: "You name the day; it leaves its yeast that morning, with your date on the label.",
          points: 900,
        },
      ],
      note: "For those who drive: the points wait, and so does the wine. The bus stops at the esplanade.",
    },
    questions: {
      heading: "Asked in the tasting room",
      questions: [
        {
          question: "Do orders that you ship count?",
          answer:
            "Yes, in all of the Benelux, France and Germany. The points are entered when the carton leaves the house.",
        },
        {
          question: "What does first call mean?",
          answer:
            "When a cask yields fewer than a thousand bottles, those in the book hear of it three weeks before others. No one is obliged to anything.",
        },
        {
          question: "May I give my place to my daughter?",
          answer:
            "Gladly. A good third of our pages are in their second handwriting. She must be eighteen to taste, and sixteen to be written down.",
        },
      ],
    },
    visit: {
      heading: "The bell is beside the cellar gate",
      text: "We are often in the vines. Please announce yourself; a bottle needs an hour to find the right temperature.",
      hours: [
        { days: "Wednesday to Friday", times: "14:00–18:00" },
        { days: "Saturday", times: "10:00–17:00" },
        { days: "During the harvest", times: "by appointment" },
      ],
    },
  },
  hidden: ["how-points-work", "good-to-know"],
  moved: [{ section: "rewards-preview", after: "in-short" }],
});
