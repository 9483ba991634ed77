import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    seoTitle: "About Wizamart: games, cards and soldering irons",
    seoDescription:
      "A games and electronics shop by Luxembourg station: 1,900 board games, single cards, a soldering bench, and four people who have read the rules.",
  },
  changed: {
    introduction: {
      eyebrow: "Players since 2011",
      heading: "Four nerds, one shop, 1,900 games with their rules read",
      text: "Wizamart began as a folding table of trading cards in the underpass of Luxembourg station. Today there is a door, a heating system and a soldering bench. The folding table still hosts the Thursday draft.",
    },
    "our-promise": {
      body: `## We play it before we sell it

Every game on our shelves has been on our table first. You can tell by the small card underneath: how long it *really* takes, how many players it is good with (not how many it allows), and who of us would play it again tomorrow.

| Who | Ask about | Will not stop talking about |
| --- | --- | --- |
| Ben | trading cards, grading, trade-ins | the 1998 printing with the upside-down back |
| Oksana | strategy games, solo games | why two hours is short |
| Luca | microcontrollers, 3D printing | his doorbell, which knows you |
| Mike | games for families and classrooms | cooperative games without a bossy player |

### Cards are bought with the lamp on

We look at single cards under the same lamp whether we buy or sell, and use the same four grades both times. Our buying list hangs by the till and on paper, so you know what we pay before you sort your binder.

### Electronics, because games break

It started with a talking board that had stopped talking. Now we carry sensors, displays, batteries and 400 sorts of small parts in drawers that Luca has labelled in three languages. What we sell we can also solder, and on [repair evenings](page:repair-workshop) we show you how.`,
    },
  },
  hidden: ["often-asked"],
  added: [
    {
      after: "what-to-expect",
      section: {
        name: "regulars",
        kind: "quotes",
        fields: {
          eyebrow: "From the folding table",
          heading: "What our regulars say",
          quotes: [
            {
              quote:
                "I asked for a two-player game for a wife who hates games. Oksana asked eleven questions. We now own nine and she wins at eight.",
              name: "Paulo",
              role: "from Bonnevoie",
            },
            {
              quote:
                "They told me that my rare card was a copy, showed me why under the lamp, and gave me a coffee. I have bought everything there since.",
              name: "Jil",
              role: "collector, Dudelange",
            },
            {
              quote: "My son soldered his first radio here. It receives one station. He is ten and very proud.",
              name: "Anke",
              role: "commutes from Trier",
            },
          ],
        },
      },
    },
  ],
});
