import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Programme terms",
  template: "legal",
  menuLabel: "Programme terms",
  legalOrder: 10,
  isLocked: true,
  seoTitle: "Terms of the loyalty programme",
  seoDescription:
    "The rules of our loyalty programme: joining, collecting points, rewards, how long points stay valid, returns, leaving, and whom to ask.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        heading: "Programme terms",
        text: "The rules of the loyalty programme of {{vendor.name}}. In force since 1 September 2026. The same rules apply to all shops that run their programme on {{platform.name}}.",
      },
    },
    {
      name: "membership",
      kind: "rich-text",
      fields: {
        body: `## 1. Who offers the programme

The programme is offered by **{{vendor.name}}**, {{vendor.address}} (“we”). You reach us at [{{vendor.email}}](mailto:{{vendor.email}}) and {{vendor.phone|at the counter}}. The technical side is run on our behalf by {{platform.name}} ({{platform.legalName}}, ${registeredSeat}), which is not a party to the membership.

## 2. Joining

1. Everyone who has reached the age of sixteen may join. Younger people collect on the card of a parent or guardian.
2. Membership is free. It begins when you accept these terms and receive your card, in the wallet of your phone or printed. You do not have to buy anything to join.
3. Each person holds one card. Members of one household may share it, or have their cards joined.
4. The programme is meant for private customers. We may decline resellers.

## 3. Collecting points

1. You receive **one point for each full euro** of a receipt, unless another rate is shown at the counter or in the rewards catalogue. Where stamps are collected instead of points, these terms apply to stamps in the same way.
2. What counts is what you really pay, VAT included, after discounts and rewards, whatever the means of payment.
3. No points are given for tobacco, lottery, gift vouchers, deposits, postage and anything where the law does not allow it.
4. Please show the card before you pay. Points can be added afterwards within seven days, against the receipt.
5. From time to time we may give additional points, such as a welcome, a birthday or a special day. The conditions are stated with the offer.

## 4. What points are, and what they are not

Points are a promise of a reward. They are not money: they cannot be bought, sold, exchanged for cash or passed on to other people, apart from the household mentioned above. They bear no interest. Points collected with us count with us only.

## 5. Rewards

1. Rewards and their price in points are shown in our rewards catalogue or at the counter. What is shown on the day you choose applies.
2. Rewards are available while stocks last. If a reward is not available, you may wait for it or choose another one; your points stay with you until then.
3. Rewards cannot be combined with other discounts unless we say so. There is no right to cash, nor to change where a reward is worth more than the purchase.
4. Your statutory rights regarding items that are defective are the same for a reward as for a purchase of that value.
5. If we withdraw a reward from the catalogue, you may still claim it, or one of equal value, for sixty days, if you had at least half of its points on that day.

## 6. How long points stay valid

Points stay valid for **twenty-four months after your last visit**. Each time you collect or redeem, the period starts anew for all your points. We remind you sixty days before they lapse, if we have a way to reach you; the date is also shown on the card.

## 7. Returns and mistakes

If you return a purchase and receive your money back, the points for it are taken back. If you have spent them already, your balance may go below zero until the next purchase; we do not ask you to pay. Points booked by mistake are corrected, with a note that you can see. The legal rights of withdrawal and of guarantee are not affected in any way.

## 8. Losing your card

Tell us, and we block the card and issue a new one with the same balance, free of charge. Until you tell us, a person who shows your card may redeem your points, just as with a paper card.`,
      },
    },
    {
      name: "your-rights",
      kind: "rich-text",
      fields: {
        body: `## 9. Leaving

You may end your membership at any time without giving a reason: on your card, by e-mail or at the counter. Before you leave, you may redeem your points; afterwards they lapse. Your data are deleted as described in our [privacy notice](page:privacy).

## 10. Excluding a member

We may end a membership with notice of thirty days, during which points can be redeemed. We may end it at once if points were obtained by deceit, for example with receipts of other people. We give the reason in writing, and you may give us your view.

## 11. Changes and the end of the programme

1. We may change these terms for the future where there is a reason, such as a new law, a new way of paying or costs that have changed considerably. We tell you at least **thirty days before**, by e-mail or on the card. If you do not agree, you may leave and redeem your points until then. Points that you hold are never reduced by a change.
2. If we end the programme, or sell or close the shop, we announce it at least **sixty days before**. You can redeem all your points in that time.

## 12. Messages

Joining does not oblige you to receive advertisements. We send messages about offers only if you have agreed to it separately; you can withdraw that at any time with one tap, without leaving the programme. Notices about your balance, about points that will lapse and about these terms belong to the membership.

## 13. Liability

We are liable under the general rules of law. We are not liable for a short interruption of the card or of the till page; points that could not be booked are added later against the receipt.

## 14. Data protection

We need some data to run the programme. Which, why and how long is explained in our [privacy notice](page:privacy).

## 15. Complaints and mediation

Speak to us first, please; nearly everything is settled at the counter. If not, you may turn free of charge to the **Médiateur de la consommation**, the national mediation service for consumer disputes in Luxembourg ([mediateurconsommation.lu](https://mediateurconsommation.lu)). For cross-border matters the European Consumer Centre Luxembourg advises you free of charge.

## 16. Law, courts and language

Luxembourg law applies. If you live in another member state of the European Union, you keep the protection of the mandatory consumer law of that state, and you may bring a case before the courts where you live. Should one of these rules be invalid, the others remain.

These terms exist in several languages. If the versions differ, the one more favourable to you applies.`,
      },
    },
  ],
});
