import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Delivery and returns",
  menuLabel: "Delivery",
  headerOrder: 20,
  footerOrder: 20,
  seoTitle: "Delivery and returns at {{vendor.name}}",
  seoDescription:
    "Pick-up, local delivery and parcels from {{vendor.name}}: times, areas and costs, how to return something, and your rights under Luxembourg consumer law.",
  sections: [
    {
      name: "overview",
      kind: "hero",
      fields: {
        eyebrow: "Delivery and returns",
        heading: "How it gets to you, and back if need be",
        text: "Three ways of receiving your order from {{vendor.name}}, and a short road if something is not right.",
      },
    },
    {
      name: "delivery-options",
      kind: "feature-grid",
      fields: {
        heading: "Three ways to receive it",
        features: [
          {
            icon: "store",
            title: "Pick-up in the shop",
            text: "Free of charge, from the hour stated in your confirmation. We keep it until closing time, and longer if you tell us.",
          },
          {
            icon: "truck",
            title: "Our own round",
            text: "In and around {{vendor.city|our town}}. The evening before, you receive a two-hour window and can still change it.",
          },
          {
            icon: "package",
            title: "As a parcel",
            text: "With POST Luxembourg to your door or to a PackUp station, and on request to France, Belgium and Germany.",
          },
        ],
      },
    },
    {
      name: "times-and-costs",
      kind: "rich-text",
      fields: {
        body: `## Times and costs

| | Usually takes | Costs |
| --- | --- | --- |
| Pick-up | from the agreed hour | free |
| Own round | same or next working day | shown before you confirm |
| Parcel in Luxembourg | 1 to 2 working days | shown before you confirm |
| Parcel to FR, BE, DE | 2 to 4 working days | shown before you confirm |

The times run from our confirmation. All prices include TVA. If an order can only be sent in two parts, you pay for delivery once.

### If nobody is at home

With our own round we call you and, if you agree, leave the order with a neighbour or at a safe place. A parcel goes to the nearest post office or PackUp station, where it is kept for you. Goods that do not keep are taken back to the shop, and you can fetch them there until closing time.

### If something arrives damaged

Take a photo before you unpack any further and send it to {{vendor.email}}, if possible within two days. You do not have to argue with the carrier; that is our part. You receive a replacement or your money, as you prefer.`,
      },
    },
    {
      name: "return-steps",
      kind: "steps",
      fields: {
        heading: "Returning something",
        steps: [
          {
            title: "Tell us",
            text: "In the shop, by telephone or in an e-mail with your name and the item. You need not give a reason.",
          },
          {
            title: "Bring it or send it",
            text: "Bring it to {{vendor.address}} or send it as an insured parcel. Large items are fetched by appointment.",
          },
          {
            title: "Receive your money",
            text: "At the latest fourteen days after your notice, by the same means with which you paid. We may wait until the item is back with us.",
          },
        ],
      },
    },
    {
      name: "your-rights",
      kind: "rich-text",
      fields: {
        body: `## Your rights

### Withdrawal within fourteen days

If you have ordered from a distance as a consumer, by telephone, by e-mail or online, you may withdraw from the contract within **fourteen days** of receiving the goods, without giving a reason (Consumer Code, articles L. 222-9 and following). A short message is enough. The direct cost of sending the goods back is borne by you, unless we have agreed otherwise.

The right does not exist for

- food and other goods that spoil quickly;
- goods made to your measure or wishes;
- sealed goods that for reasons of hygiene cannot be returned once opened;
- purchases that you have made in the shop itself. Ask us nevertheless; an exchange is often possible.

### Two years of conformity

The law grants you two years from delivery in which we answer for a lack of conformity. You may ask for repair or replacement and, if neither is possible within a reasonable time, for a reduction of the price or your money back. A manufacturer’s guarantee comes on top and does not replace this right.`,
      },
    },
    {
      name: "delivery-questions",
      kind: "faq",
      fields: {
        heading: "Questions about delivery",
        questions: [
          {
            question: "Can somebody else fetch my order?",
            answer: "Yes. Forward the confirmation or tell us the name; that is enough.",
          },
          {
            question: "Do you deliver to offices?",
            answer:
              "Yes, on working days. Please give us the company, the floor and the name of a person at the reception.",
          },
          {
            question: "Can I order something as a present?",
            answer:
              "We leave out the invoice, add a card with your words and send you the confirmation. The person who receives it sees no price.",
          },
        ],
      },
    },
  ],
});
