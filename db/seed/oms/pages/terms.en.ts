import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Terms of service",
  template: "legal",
  menuLabel: "Terms",
  legalOrder: 10,
  seoTitle: "Terms of service | OMS",
  seoDescription:
    "The contract between Orion Commerce S.à r.l. and merchants who use OMS: service, prices, duties, liability, data, duration and Luxembourg law, in plain words.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "In force since 1 March 2025",
        heading: "Terms of service",
        text: "The contract between you as a merchant and us as the operator of {{platform.name}}. It is meant to be read, so we kept it short.",
      },
    },
    {
      name: "contract-and-service",
      kind: "rich-text",
      fields: {
        body: `## Who the parties are

The service {{platform.name}} is operated by Orion Commerce S.à r.l., a private limited liability company under Luxembourg law with its seat at ${registeredSeat}, entered in the Luxembourg Trade and Companies Register (*Registre de commerce et des sociétés*). The registration and TVA numbers are stated on every invoice. In these terms “we” means this company and “you” means the business that opens an account.

The service is intended for businesses and self-employed persons only. It is not offered to consumers within the meaning of the Consumer Code (*Code de la consommation*).

## How the contract comes about

You open an account, choose a plan and confirm these terms. We confirm by e-mail; at that moment the contract is made. The first thirty days are free of charge. If you enter no payment details by then, the account is closed without further duties on either side.

Other conditions, in particular your own conditions of purchase, apply only where we have accepted them in writing.

## What we provide

We provide order management, customer messages, invoicing and a storefront over the internet, with the functions and limits of the plan as stated on the [pricing page](page:pricing). We may improve functions at any time. If a change takes away something that you use materially, we announce it at least sixty days before and you may end the contract to the day of the change; prepaid fees are returned in proportion.

## Availability and support

We aim at an availability of 99.9 % in each calendar month, without maintenance announced three days in advance. Should we fall below it, you receive a credit of one thirtieth of the monthly fee for each started hour beyond the allowance, at most one monthly fee. Enterprise contracts may provide otherwise.

Support is given in French, German, Luxembourgish and English at the hours stated on the [contact page](page:contact).

## Your duties

You undertake

- to keep the details of your business, prices, TVA rates and legal notices correct;
- to give logins only to persons who work for you and to withdraw them when they leave;
- to write to your customers through the service only where the law allows it;
- to publish nothing that is unlawful, misleading or that infringes the rights of others;
- not to overload, to circumvent or to examine the service by technical means without our consent. Responsible reports of weaknesses are welcome.

You remain the seller. Contracts about goods and services are concluded between you and your customers alone.`,
      },
    },
    {
      name: "prices-and-liability",
      kind: "rich-text",
      fields: {
        body: `## Prices and payment

Fees are due monthly or yearly in advance, without TVA, which is added at the rate in force. Invoices are payable within fourteen days. In the case of late payment the statutory rules of the amended Act of 18 April 2004 on payment terms and interest for late payment apply, including the fixed sum of 40 € for recovery costs.

We may change prices once a year with three months’ notice. If you do not agree, you may end the contract to the day of the change.

If an invoice is still open thirty days after a reminder, we may set the account to read-only. You keep access to your data, and your customers can still see their orders.

## Storefront pages

Pages that we supply may be used by you for as long as the contract lasts. What you write, photograph or upload remains yours; you grant us only the right to store it, to show it and to make the copies that are technically necessary. Pages above the limit of your plan are paused and not deleted.

We may take a page off the web at once if a court or an authority requires it, or if its content is manifestly unlawful. We tell you the reason and how to object to it. Notices about unlawful content can be sent to {{platform.email}}.

## Personal data

Where we process personal data of your customers and employees, you are the controller and we are the processor within the meaning of Article 4 of Regulation (EU) 2016/679. The agreement required by its Article 28 is part of this contract and can be downloaded in the dashboard. For data about yourself, our [privacy notice](page:privacy) applies.

## Liability

We are liable without limit for intent and gross negligence, for injury to life, body or health, and wherever the law does not permit a limitation. For ordinary negligence we are liable only for the breach of an essential duty, for the damage that was foreseeable, and up to the fees paid in the twelve months before the event, but at least 5,000 €.

Loss of data is compensated to the extent of the work that is needed to restore it from a copy. We are not liable for the services of banks, carriers and other providers that you connect under contracts of your own.

## Confidentiality

Each party keeps confidential what it learns of the other and what is not public, for the duration of the contract and three years after. We do not name you as a reference without asking.

## Duration and end

The contract runs for an indefinite period. You may end it in the dashboard to the end of any month, or to the end of the paid year in the case of yearly payment. We may end it with three months’ notice. The right of both sides to end it for good cause remains.

After the end you can export your data for ninety days. Then we delete it, except for what we have to keep by law, such as our own invoices to you for ten years in accordance with the Commercial Code.

## Changes to these terms

We announce changes by e-mail at least sixty days before they take effect and show the old and the new text side by side. If you object, the old terms apply until the end of the contract, which each party may then bring about with the ordinary notice.

## Law and courts

Luxembourg law applies, without the United Nations Convention on Contracts for the International Sale of Goods. The courts of the district of Luxembourg City have jurisdiction. Before going there, the parties speak with each other, and if they wish, with the Civil and Commercial Mediation Centre (CMCC) in Luxembourg.

If a provision is void, the others stay in force. The English text is binding; a translation is for your convenience. If the two contradict each other, write to us and we correct the translation.`,
      },
    },
  ],
});
