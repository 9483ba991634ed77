import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Contact",
  menuLabel: "Contact",
  headerOrder: 50,
  footerOrder: 60,
  seoTitle: "Contact OMS: phone, e-mail and a door in the Gare",
  seoDescription:
    "Call, write or ring at our door near Luxembourg station. A person answers on weekdays from 8:00 to 18:00 in French, German, Luxembourgish and English.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "Contact",
        heading: "Speak to somebody who knows your kind of shop",
        text: "No menu with nine options and no form that disappears. Call us, write to us, or ring the second bell from the top.",
        primaryLink: { label: "Call us", href: "tel:{{platform.phone}}" },
        secondaryLink: { label: "Write an e-mail", href: "mailto:{{platform.email}}" },
      },
    },
    {
      name: "reach-us",
      kind: "contact-details",
      fields: {
        heading: "How to reach us",
        text: "The average e-mail is answered within two working hours. If your counter is standing still, please call: that number has a person behind it.",
        email: "{{platform.email}}",
        phone: "{{platform.phone}}",
        address: "{{platform.address}}",
        hours: [
          { days: "Monday to Friday", times: "8:00 to 18:00" },
          { days: "Saturday, Business and Enterprise", times: "8:00 to 13:00" },
          { days: "Sunday, Enterprise", times: "on the agreed number" },
        ],
      },
    },
    {
      name: "who-answers",
      kind: "feature-grid",
      fields: {
        heading: "Three reasons to write, and who reads it",
        features: [
          {
            icon: "rocket",
            title: "You would like to try OMS",
            text: "Tell us what you sell and roughly how many orders you had last month. Joëlle opens your trial on the same day and proposes an hour for the demonstration.",
          },
          {
            icon: "life-buoy",
            title: "Something is not working",
            text: "Send the order number and, if you can, a photo of the screen. Tiago or Lena will call back rather than write back.",
          },
          {
            icon: "calculator",
            title: "You are a fiduciaire",
            text: "Ask Pol for a read-only login to your clients’ invoices and for the description of our FAIA and Sage BOB files.",
          },
        ],
      },
    },
    {
      name: "way-here",
      kind: "image-text",
      fields: {
        eyebrow: "The way here",
        heading: "Five minutes from the platforms",
        body: `Leave the station by the main exit, cross Place de la Gare and walk past the clock tower. Our building has a green door between a tailor and a shop for Portuguese wines.

- **Train and tram:** all lines to *Gare Centrale*. Public transport is free throughout the country.
- **Bicycle:** there is a stand in the courtyard, with a pump.
- **Car:** we have no parking space, but the station car park is opposite. It is easier to let us come to you.`,
        image: {
          src: "/illustrations/oms/office.svg",
          alt: "Rooftops of the Gare quarter with a clock tower, a tram and the lit window of an office",
          width: 1200,
          height: 800,
        },
        imageSide: "right",
      },
    },
    {
      name: "before-you-call",
      kind: "faq",
      fields: {
        heading: "Good to know before you call",
        questions: [
          {
            question: "I am a customer of a shop. Can you tell me where my order is?",
            answer:
              "Only the shop can. Its telephone number is in your confirmation and on its contact page. We do not look into orders without being asked by the merchant.",
          },
          {
            question: "Do you visit shops outside the capital?",
            answer:
              "Yes, everywhere in the country. On Tuesdays we are usually in the south, on Thursdays in the north, and the first visit is free.",
          },
          {
            question: "Where do I report a security problem?",
            answer:
              "Please write to {{platform.email}} with the word “security” in the subject. Two of us receive it at once, and you hear from us within one working day.",
          },
        ],
      },
    },
  ],
});
