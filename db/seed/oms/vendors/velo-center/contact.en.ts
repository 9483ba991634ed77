import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    seoTitle: "Contact Vëlo Center on Kirchberg",
    seoDescription:
      "Opening hours, workshop telephone and the way to Vëlo Center on Kirchberg. Punctures are repaired without an appointment, usually within thirty minutes.",
  },
  changed: {
    greeting: {
      heading: "Flat tyre? Just come. Anything else: call.",
      text: "Punctures need no appointment and take about thirty minutes. For everything else we have a slot within three working days, in winter usually tomorrow.",
    },
    "reach-us": {
      heading: "Counter and workshop",
      text: "The workshop answers the telephone between jobs. If nobody picks up, leave your number; we ring back within the hour.",
      hours: [
        { days: "Monday to Friday", times: "7:30 to 18:30" },
        { days: "Saturday", times: "9:00 to 17:00" },
        { days: "Saturday, November to February", times: "9:00 to 14:00" },
        { days: "Sunday and public holidays", times: "closed" },
      ],
      links: [
        { label: "Workshop prices", href: "page:workshop-prices" },
        { label: "Leasing through your employer", href: "page:bike-leasing" },
      ],
    },
    "tell-us": {
      heading: "Four details for a quick quotation",
      text: "With these we can tell you price and day on the telephone.",
      features: [
        {
          icon: "tag",
          title: "Make and model",
          text: "It is on the frame. For an e-bike also the make of the motor, which is on the cranks.",
        },
        {
          icon: "message",
          title: "What it does",
          text: "Squeals, slips, stops, rattles downhill. Imitating the noise is welcome.",
        },
        {
          icon: "calendar",
          title: "Last service",
          text: "A guess is enough. “Never” is a frequent answer and no reason to blush.",
        },
        {
          icon: "clock",
          title: "When you need it",
          text: "If you commute on it, say so: you go first, or ride our loan bike.",
        },
      ],
    },
  },
});
