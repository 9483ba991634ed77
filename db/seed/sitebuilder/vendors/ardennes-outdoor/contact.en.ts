import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  changed: {
    details: {
      text: "We are at the foot of the castle road in Vianden, two minutes from the chairlift. On the first Sunday of the month we are out testing tents, and the door says where.",
      hours: [
        { days: "Tuesday to Friday", times: "10.00 – 18.30" },
        { days: "Saturday", times: "9.00 – 17.00" },
        { days: "Sunday, Easter to All Saints’", times: "10.00 – 13.00" },
        { days: "Monday", times: "closed, probably on a hill" },
      ],
    },
  },
});
