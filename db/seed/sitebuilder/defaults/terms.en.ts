import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Terms of sale",
  template: "legal",
  menuLabel: "Terms",
  legalOrder: 10,
  seoTitle: "Terms of sale of {{vendor.name}}",
  seoDescription:
    "The terms for purchases, orders and services: prices, payment, delivery, the right of withdrawal, the legal guarantee of conformity and what to do in a dispute.",
  isLocked: true,
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Version of 1 September 2026",
        heading: "Terms of sale",
        text: "What applies when you buy from {{vendor.name}}, order something or have something done.",
      },
    },
    {
      name: "terms",
      kind: "rich-text",
      fields: {
        body: `## 1. Who you are dealing with

Your contract is with {{vendor.name}}, {{vendor.address|at the address shown under Contact}}. You reach us at {{vendor.phone|the telephone number shown under Contact}} and {{vendor.email|the e-mail address shown under Contact}}. Our registration, business permit and VAT numbers are printed on every receipt or invoice.

This web site is provided by {{platform.name}} ({{platform.legalName}}, ${registeredSeat}). {{platform.name}} is not a party to contracts between you and us.

## 2. What these terms cover

They apply to purchases in the shop, to orders placed by telephone, e-mail or through links on this site, and to services that we carry out. A *consumer* is any natural person who acts for purposes outside their trade, business or profession. Nothing in these terms takes away rights that the Luxembourg Consumer Code gives to consumers.

## 3. Offers and conclusion of the contract

What is shown on this site describes our offer but does not bind us until we confirm. In the shop, the contract is concluded at the counter. At a distance, it is concluded when we confirm your order by e-mail or in another lasting form, with the price, the expected date and these terms.

If something you ordered cannot be had, we tell you without delay and return what you have paid within fourteen days at the latest.

## 4. Prices and payment

Prices are in euros and include value added tax at the rate that applies. Costs of delivery, where there are any, are stated before you order.

Payment is due on handing over, unless something else has been agreed. For work made to order we may ask for a deposit, which is noted in the estimate and deducted from the final amount. Businesses that pay late owe interest and the lump sum for recovery costs under the amended law of 18 April 2004.

## 5. Estimates and work to order

A written estimate states the work, the price including tax, and how long it is valid. If more becomes necessary, we ask you first. If you do not wish to go on, you pay for what has been done with your consent until then.

Samples, drawings and models remain ours until the order is placed. Natural materials may differ slightly from a sample in colour, grain or shape.

## 6. Delivery and collection

Delivery dates are those in our confirmation. Where no date was agreed, we deliver within thirty days. If we are late, you may set us a reasonable additional period and afterwards withdraw from the contract.

The risk passes to consumers when they, or a person they have named, receive the goods. Please tell us about visible transport damage as soon as you can; your rights do not depend on it.

Things ready for collection are kept for you for thirty days after we have told you. After a further reminder we may charge reasonable storage costs.

## 7. Right of withdrawal for distance purchases

### 7.1 Your right

If you, as a consumer, have ordered at a distance or outside our premises, you may withdraw within **fourteen days** without giving a reason. The period begins on the day you receive the goods, or, for services, on the day the contract is concluded.

### 7.2 How to use it

A clear statement before the period ends is enough, for example:

> “I withdraw from my contract of [date] for [goods or service]. Name, address, date.”

Send it to {{vendor.email|our e-mail address}} or by post to {{vendor.address|our address}}.

### 7.3 What follows

We return all payments including standard delivery costs within fourteen days, by the means of payment that you used. We may wait until we have received the goods or proof of their dispatch. You send the goods back within fourteen days of your statement and bear the direct cost of doing so, unless we agreed otherwise. You are liable for a loss in value only if it comes from handling beyond what is needed to examine the goods.

### 7.4 Exceptions

There is no right of withdrawal, among others, for goods made to your specification or clearly personalised; goods that spoil quickly; sealed goods that for reasons of hygiene are not suitable for return once opened; and services fully performed at your express request before the period ended. Purchases in the shop carry no right of withdrawal; ask us all the same.

## 8. Legal guarantee

For consumers the legal guarantee of conformity under articles L. 212-1 and following of the Consumer Code applies for **two years** from delivery. If something is not as it should be, you are entitled, free of charge, to repair or replacement, and under the conditions of the law to a reduction of the price or to the end of the contract. The guarantee against hidden defects of the Civil Code applies as well.

Please tell us about a defect within a reasonable time of noticing it, and bring the receipt or another proof of purchase. Wear from ordinary use, improper handling and changes by third parties are not defects. A commercial guarantee of the manufacturer exists in addition and does not limit your legal rights.

## 9. Vouchers

Vouchers are valid for the time printed on them. They can be used in several parts. They are not exchanged for cash, except where the underlying contract is undone.

## 10. Liability

We are liable without limit for intent, gross negligence, and injury to life, body or health. For slight negligence we are liable to businesses only for the breach of essential duties, and up to the foreseeable damage. Statutory liability, in particular for defective products, is unaffected.

## 11. Personal data

How we handle personal data is explained in the [privacy notice](page:privacy).

## 12. If we disagree

Talk to us first: most things are settled at the counter. If that does not help, consumers may turn free of charge to the Service national du Médiateur de la consommation ([mediateurconsommation.lu](https://www.mediateurconsommation.lu)) or, where the seller and the consumer live in different countries of the European Union, to the European Consumer Centre Luxembourg ([cecluxembourg.lu](https://www.cecluxembourg.lu)).

Luxembourg law applies. Consumers who live in another member state keep the protection of its mandatory rules and may bring an action before the courts of their residence. In dealings with businesses, the courts of Luxembourg have jurisdiction.`,
      },
    },
  ],
});
