import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    title: "Workshop and services",
    menuLabel: "Workshop",
    seoTitle: "Bike workshop on Kirchberg: prices and times",
    seoDescription:
      "Puncture from €19, service €95, in by 8.30 and ready by five: prices and times of the Vëlo Center workshop on Kirchberg, for any brand and any motor.",
  },
  changed: {
    opening: {
      eyebrow: "Workshop",
      heading: "If it has pedals, put it on the stand",
      text: "Any brand, any age, bought here or not. E-bikes too, unless the battery smokes: then please stay outside and call us.",
    },
    "our-services": {
      heading: "What we do all day",
      features: [
        {
          icon: "wrench",
          title: "Repairs",
          text: "Brakes, gears, wheels, lights. Most of it the same day, punctures while you have a coffee.",
        },
        {
          icon: "badge-check",
          title: "Service",
          text: "Wheels trued, drivetrain off and cleaned, cables greased, a test ride up to the Fort. €95, parts extra, agreed first.",
        },
        {
          icon: "zap",
          title: "E-bikes",
          text: "Diagnosis and updates for the usual motors, and an honest word on how much life the battery has left.",
        },
        {
          icon: "users",
          title: "Fitting",
          text: "Saddle, bar and cleats set to your body, not to the catalogue. Thirty minutes, €40, free with a new bike.",
        },
        {
          icon: "package",
          title: "Cargo and children",
          text: "Seats, trailers, rain covers and kickstands that hold when a four-year-old climbs up first.",
        },
        {
          icon: "building",
          title: "Fleets",
          text: "From ten bikes on we come to your office garage and bring the stand, the parts and the patience.",
        },
      ],
    },
    prices: {
      body: `## The list on the wall

TVA of 17 % included, parts extra unless it says otherwise.

| Job | Price | Ready |
| --- | --- | --- |
| Puncture, front or rear, tube included | €19 or €24 | while you wait |
| Brake pads, one wheel | €18 | same day |
| Gear cable, included | €29 | same day |
| Chain | €20 | same day |
| Chain, cassette and chainring | €55 | same day |
| Wheel trued | €22 | same day |
| Motor errors read out | €25 | while you wait |
| Check | €49 | same day |
| Service | €95 | same day |
| Overhaul | €220 | two days |
| Winter storage, cleaned and charged | €60 | until March |

“Same day” means: here by 8.30, ready by five. If it takes longer than we thought, that is our problem. The price stays.`,
    },
    questions: {
      heading: "Shouted across the workshop",
      questions: [
        {
          question: "Do you repair bikes bought on the internet?",
          answer: "Yes. Assembly out of the box is €65, including the part of the manual that was missing.",
        },
        {
          question: "Can I pay with my phone?",
          answer:
            "Payconiq, Satispay, card or cash. The old Digicash sticker on the till is there for sentimental reasons.",
        },
        {
          question: "My bike is dirty. Is that embarrassing?",
          answer: "No. But if we cannot find the gears, we wash it first, and that is €12.",
        },
      ],
    },
  },
});
