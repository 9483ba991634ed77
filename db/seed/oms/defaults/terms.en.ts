import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Terms of sale",
  template: "legal",
  menuLabel: "Terms",
  legalOrder: 10,
  isLocked: true,
  seoTitle: "Terms of sale of {{vendor.name}}",
  seoDescription:
    "The terms on which {{vendor.name}} sells: orders, prices with TVA, payment, pick-up, delivery, withdrawal, legal guarantee and settlement of disputes.",
  sections: [
    {
      name: "heading",
      kind: "hero",
      fields: {
        eyebrow: "In force since 1 March 2025",
        heading: "Terms of sale",
        text: "They apply to every order that you place with {{vendor.name}}. What the law grants you as a consumer is not limited by them.",
      },
    },
    {
      name: "order-and-price",
      kind: "rich-text",
      fields: {
        body: `## Who sells to you

Your contract partner is {{vendor.name}}, {{vendor.address}}. You reach us at {{vendor.email}} or {{vendor.phone|in the shop}}. Our trade and TVA registration numbers are stated on each invoice.

The pages on which you read this, and the order list with which we work, are provided by {{platform.name}} ({{platform.legalName}}, ${registeredSeat}). The operator of {{platform.name}} is not a party to your purchase.

## To whom these terms apply

They apply to purchases by consumers and by businesses. Where a rule concerns consumers only, it says so. A consumer is anyone who buys for purposes outside of a trade, business, craft or profession (Consumer Code, article L. 010-1).

## How a contract comes about

What we show on our pages is an invitation to order. You order by telephone, in writing or in the shop. The contract is made when we confirm the order or, in the shop, when you pay.

The confirmation lists the goods, the total price with TVA, the cost of delivery, and the day and hour of pick-up or delivery. Please read it; a mistake can be corrected until we pack the order, without cost.

If goods have sold out in the meantime, we tell you at once and suggest an alternative. If you do not want it, the order lapses and any payment is returned in full.

## Prices

All prices are in euros and include the Luxembourg value added tax (TVA) at the rate that applies to the goods. Costs of delivery are stated separately before you confirm. The price in the confirmation is binding, even if the price on the shelf changes afterwards.

For goods that are sold by weight or by length, the confirmation states an estimate and the price per unit. You pay for what was weighed or measured, and at most ten per cent above the estimate unless you agree.

## Payment

You pay as offered in the confirmation, for instance with Payconiq or Satispay, by card, by transfer, or in cash at pick-up. For goods that we order or make for you specially, we may ask for a deposit of up to one half of the price.

Businesses that are supplied on account pay within fourteen days of the invoice. In the case of late payment the statutory interest and the fixed compensation under the amended Act of 18 April 2004 are due.

## Retention of title

The goods remain our property until they are paid in full.`,
      },
    },
    {
      name: "delivery-and-rights",
      kind: "rich-text",
      fields: {
        body: `## Pick-up

Your order is ready at the hour that we have confirmed. If you do not come, we remind you and keep it for seven days, and goods that do not keep until closing time of the same day. After that we may end the contract. Goods that have spoiled or were made for you must then be paid for nevertheless.

## Delivery

We deliver to the address that you have given. Times are stated in the confirmation; if there is none, we deliver within thirty days at the latest. If we are late, you may set a reasonable further time and, if that passes as well, withdraw from the contract.

With consumers the risk passes when the goods reach you or a person named by you. With businesses it passes when they are handed to the carrier.

## Right of withdrawal

A consumer who has ordered at a distance may withdraw within fourteen days of receiving the goods, without giving a reason. A clear statement to {{vendor.email}} or to {{vendor.address}} is enough; you may write, for example:

> I withdraw from the contract for the following goods: … Ordered on: … Received on: … Name and address: …

Send the goods back or bring them within fourteen days of your statement. We refund the price and the cost of standard delivery within fourteen days of your statement, but may wait until we have the goods or a proof that they were sent. You bear the direct cost of the return. If the goods have lost value because they were used more than is necessary to examine them, we may deduct that loss.

The right does not exist for goods that spoil quickly, for goods made to your specifications, for sealed goods that are not suitable for return for reasons of health or hygiene once they are opened, and in the other cases of article L. 222-9 of the Consumer Code.

## Legal guarantee

We are liable for every lack of conformity that exists on delivery and appears within two years (Consumer Code, articles L. 212-1 and following). During the first year it is presumed that it existed from the beginning. You may choose between repair and replacement, unless your choice is impossible or out of proportion. If neither succeeds within a reasonable time, you may ask for a reduction of the price or end the contract.

For hidden defects the rules of the Civil Code, articles 1641 and following, apply in addition. Businesses have to examine the goods on receipt and to report visible defects within eight days.

## Liability

We are liable without limit for intent and gross negligence and for injury to persons. For ordinary negligence we are liable towards businesses only for foreseeable damage up to the price of the order. Statutory rights of consumers remain untouched.

## Personal data

We process your data to carry out the order. The [privacy notice](page:privacy) says which, why and for how long.

## If we disagree

Please speak to us first; most things can be settled at the counter. Consumers may turn, free of charge, to the *Service national du Médiateur de la consommation*, 6, rue du Palais de Justice, L-1841 Luxembourg, or to the European Consumer Centre Luxembourg if they live in another member state.

## Law and courts

Luxembourg law applies. Consumers keep the protection of the mandatory rules of the country in which they live. The courts of Luxembourg have jurisdiction for disputes with businesses; consumers may also bring an action where they live.

If a clause is invalid, the others remain in force.`,
      },
    },
  ],
});
