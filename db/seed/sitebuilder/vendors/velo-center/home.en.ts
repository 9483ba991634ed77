import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    seoTitle: "Vëlo Center Kirchberg: bikes, workshop, city rides",
    seoDescription:
      "City bikes, e-bikes and cargo bikes on Kirchberg, a workshop that works while you do, and a free ride from our door every Thursday evening in season.",
  },
  changed: {
    opening: {
      eyebrow: "Bikes and workshop, Kirchberg",
      heading: "Kirchberg is uphill. We have gears for that.",
      text: "Bikes that get you up from Pfaffenthal with breath left for a good morning, and a workshop that gives yours back the same evening.",
      primaryLink: { label: "What the workshop does", href: "page:services" },
      secondaryLink: { label: "Ride with us", href: "page:city-rides" },
      image: {
        src: "/illustrations/sitebuilder/velo-center-bridge.svg",
        alt: "A green city bike in front of the red bridge to Kirchberg, with the sun behind it",
        width: 1200,
        height: 900,
      },
      highlights: ["Open from 7.30", "Loan bike: €5 a day", "Punctures while you wait"],
    },
    welcome: {
      heading: "Six mechanics, zero eye-rolling",
      body: "You do not have to know what a bottom bracket is. “It goes clack when I push” is a perfectly good description, and our favourite kind.\n\nWe show you the worn part before we replace it, give you the price before we start, and put the old one in a bag if you want to frame it.",
    },
    "what-to-expect": {
      heading: "Why people come back before the next puncture",
      features: [
        {
          icon: "clock",
          title: "In by 8.30, out by five",
          text: "Service and most repairs are done the same day. An overhaul takes two, and looks like it.",
        },
        {
          icon: "refresh",
          title: "A loan bike meanwhile",
          text: "Leave yours at eight, take one of ours, be at your desk by a quarter past. €5 a day, and commuters go first.",
        },
        {
          icon: "euro",
          title: "A list on the wall",
          text: "Every job has a price and the price hangs above the counter, TVA included. Puncture from €19. Service: €95.",
        },
        {
          icon: "building",
          title: "Company fleets",
          text: "From ten bikes on we come to your garage, on Kirchberg, at Cloche d’Or or Findel. One invoice, helmets in every size.",
        },
      ],
    },
    "your-visit": {
      heading: "From clack to silence",
      steps: [
        {
          title: "Roll in",
          text: "From half past seven, and without an appointment if it is only air. The ramp is on the tram side.",
        },
        {
          title: "Two minutes on the stand",
          text: "We lift it, spin it, listen, and tell you what it needs now and what can wait until spring.",
        },
        {
          title: "Get a message, get your bike",
          text: "You hear from us when it is ready. Pick-up until half past six, on Saturdays until five, in winter until two.",
        },
      ],
    },
  },
});
