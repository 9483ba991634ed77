import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Workshop prices",
  menuLabel: "Workshop",
  headerOrder: 14,
  footerOrder: 14,
  seoTitle: "Workshop prices, all on one page | Vëlo Center",
  seoDescription:
    "What a puncture, new brake pads, a chain or a full service costs at Vëlo Center on Kirchberg, for bicycles, e-bikes and cargo bikes. TVA included.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "Workshop",
        heading: "You know the price before we touch a screw",
        text: "All prices include labour and TVA. Parts come on top where it says so, at the price on the shelf.",
        primaryLink: { label: "Book a slot", href: "page:contact" },
        highlights: ["While you wait: punctures", "Same day: if here by 8:30", "Twelve months on our work"],
      },
    },
    {
      name: "services",
      kind: "pricing",
      fields: {
        heading: "Three services",
        plans: [
          {
            name: "Check",
            price: "49 €",
            description: "Before the season or after the winter in the cellar. Forty minutes.",
            features: [
              "Brakes and gears adjusted",
              "Chain measured and oiled",
              "Tyres pumped and inspected",
              "All screws with a torque wrench",
            ],
            link: { label: "Book a check", href: "page:contact" },
          },
          {
            name: "Service",
            price: "95 €",
            description: "Once a year or every 2,000 km. What most commuters need.",
            features: [
              "Everything in the check",
              "Wheels trued",
              "Drivetrain taken off and cleaned",
              "Bearings checked, cables greased",
              "Firmware of the motor",
            ],
            link: { label: "Book a service", href: "page:contact" },
            isRecommended: true,
          },
          {
            name: "Overhaul",
            price: "220 €",
            description: "For bicycles with a history that you want to keep. Two days.",
            features: [
              "Everything in the service",
              "Dismantled to the frame",
              "All bearings new or repacked",
              "Cables and housing replaced",
            ],
            link: { label: "Book an overhaul", href: "page:contact" },
          },
        ],
        note: "Cargo bikes: plus 30 €. Belt drives and hub gears: same price.",
      },
    },
    {
      name: "single-jobs",
      kind: "rich-text",
      fields: {
        body: `## Single jobs

| Job | Bicycle | E-bike | Parts |
| --- | --- | --- | --- |
| Puncture, front | 19 € | 24 € | tube included |
| Puncture, rear | 24 € | 34 € | tube included |
| Brake pads, one wheel | 18 € | 18 € | plus pads |
| Bleed hydraulic brake | 39 € | 39 € | oil included |
| Chain | 20 € | 20 € | plus chain |
| Chain, cassette and chainring | 55 € | 65 € | plus parts |
| True a wheel | 22 € | 28 € | spokes 2 € each |
| Gear cable | 29 € | 29 € | included |
| Read out motor errors | | 25 € | deducted on repair |
| Mount a child seat | 15 € | 15 € | free if bought here |

### Small print that we like

- If it takes longer than we thought, that is our problem. The price stays.
- Bought elsewhere? Same price, same queue. We do not lecture.
- We refuse one thing: a bicycle that would not be safe afterwards.`,
      },
    },
  ],
});
