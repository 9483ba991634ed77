import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Repair workshop",
  menuLabel: "Repairs",
  headerOrder: 14,
  footerOrder: 14,
  seoTitle: "Repair workshop for consoles and toys | Wizamart",
  seoDescription:
    "We solder consoles, controllers, talking games and model railways, or teach you to do it yourself on the first and third Wednesday. Fixed prices, no surprises.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Repair workshop",
        heading: "It is not dead. It has a cold joint.",
        text: "Controllers that drift, handhelds that do not charge, a board game that has lost its voice: bring it in. Diagnosis costs 12 € and is deducted if we repair it.",
        primaryLink: { label: "Describe the patient", href: "page:contact" },
      },
    },
    {
      name: "price-list",
      kind: "pricing",
      fields: {
        eyebrow: "Fixed prices",
        heading: "Three ways to get it running",
        text: "Including TVA and small parts up to 5 €. If it cannot be repaired, you pay the diagnosis and nothing else.",
        plans: [
          {
            name: "You solder",
            price: "8 €",
            period: "an evening",
            description:
              "A seat at the bench on repair evening, with tools, tin and somebody who looks over your shoulder.",
            features: [
              "First and third Wednesday",
              "Iron, meter and microscope",
              "From twelve years on",
              "Coffee for the nervous",
            ],
            link: { label: "Take a seat", href: "page:contact" },
          },
          {
            name: "We solder",
            price: "39 €",
            period: "flat",
            description: "Most common faults: drifting sticks, worn sockets, tired batteries, loose connectors.",
            features: [
              "Ready within five working days",
              "Photos of before and after",
              "Six months on our work",
              "Old parts returned to you",
            ],
            link: { label: "Hand it in", href: "page:contact" },
            isRecommended: true,
          },
          {
            name: "Detective work",
            price: "from 70 €",
            description:
              "Water, lightning, previous attempts. We write you an estimate first and begin only after your yes.",
            features: [
              "Written estimate",
              "Boards cleaned by ultrasound",
              "Data kept where possible",
              "Honest odds beforehand",
            ],
            link: { label: "Ask for an estimate", href: "page:contact" },
          },
        ],
        note: "Members of the Thursday draft pay half for a seat at the bench.",
      },
    },
    {
      name: "what-we-take",
      kind: "feature-grid",
      fields: {
        heading: "What lands on our bench",
        features: [
          {
            icon: "smartphone",
            title: "Handhelds and consoles",
            text: "From the grey brick of 1989 to last year’s model. Screens we order, sockets we stock.",
          },
          {
            icon: "zap",
            title: "Games with batteries",
            text: "Timers, talking boards, electronic dartboards. Leaked cells are our bread and butter.",
          },
          {
            icon: "wrench",
            title: "Model railways",
            text: "Decoders, motors, and points that click but do not move. Bring the transformer along.",
          },
          {
            icon: "layers",
            title: "Your own circuits",
            text: "If the kit does not do what the video promised, we measure until we know why.",
          },
        ],
      },
    },
    {
      name: "limits",
      kind: "rich-text",
      fields: {
        body: `## What we leave to others

- **Telephones and laptops.** There are three good workshops around the Gare; we give you their cards.
- **Anything on mains voltage with an open housing.** We may, but our insurance would rather not.
- **Swollen batteries.** Do not bring them by tram. Put them in a pot of sand outdoors and take them to the recycling centre.

A device that stays with us longer than three months after the third reminder is given to the school club in Hollerich, which is happy about everything.`,
      },
    },
  ],
});
