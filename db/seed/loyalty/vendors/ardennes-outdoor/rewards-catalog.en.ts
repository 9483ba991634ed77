import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    seoTitle: "Ardennes Outdoor rewards: wax, soles, a day afloat",
    seoDescription:
      "What points and climbed metres buy at Ardennes Outdoor in Vianden: a bar of wax, new soles, a canoe for a day, a night on the wall with Lena.",
  },
  changed: {
    opening: {
      eyebrow: "Rewards",
      heading: "Spend them outside",
      text: "Nothing on this list can be kept in a drawer. Points come from the till and from the [Trail Club](page:trail-club).",
      image: {
        src: "/illustrations/loyalty/our-valley.svg",
        alt: "A river bend between wooded hills with a castle on a spur, a canoe on the water and a tent on the bank",
        width: 1200,
        height: 900,
      },
    },
    rewards: {
      heading: "From a bar of wax to a night out",
      text: "Book the larger ones at the counter. In July and August that means: early.",
      rewards: [
        {
          icon: "package",
          title: "Repair kit for a pocket",
          text: "Tape, cord, one safety pin, one plaster, one piece of chocolate. Weighs 61 grams.",
          points: 50,
        },
        {
          icon: "sparkles",
          title: "Boots waxed while you wait",
          text: "Warm wax, horsehair brush, radio. Bring them dry, take them shiny.",
          points: 90,
        },
        {
          icon: "wrench",
          title: "New soles",
          text: "One pair of climbing shoes, resoled on a Monday, back on Thursday.",
          points: 400,
        },
        {
          icon: "users",
          title: "Take a friend up",
          text: "Your guest’s place on any half-day tour is free. Friends weigh less than you think.",
          points: 450,
        },
        {
          icon: "calendar",
          title: "A canoe for a day",
          text: "Two paddles, two vests, a barrel for the sandwiches. We fetch you wherever you end up, within reason.",
          points: 600,
        },
        {
          icon: "star",
          title: "A night on the wall",
          text: "You, Lena, a ledge of canvas and eleven metres of air. From May to September, if the wind agrees.",
          points: 2400,
        },
      ],
      note: "Tours depend on water and weather. If we call one off, the points come back the same day.",
    },
  },
  hidden: ["questions"],
});
