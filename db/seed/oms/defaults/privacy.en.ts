import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Privacy notice",
  template: "legal",
  menuLabel: "Privacy",
  legalOrder: 20,
  isRequired: true,
  seoTitle: "Privacy notice of {{vendor.name}}",
  seoDescription:
    "Which personal data {{vendor.name}} processes when you order, ask or visit, for what purpose, for how long, who receives it, and which rights you have.",
  sections: [
    {
      name: "heading",
      kind: "hero",
      fields: {
        eyebrow: "Updated on 1 March 2025",
        heading: "Privacy notice",
        text: "What {{vendor.name}} knows about you after an order, and what becomes of it.",
      },
    },
    {
      name: "what-we-process",
      kind: "rich-text",
      fields: {
        body: `## Who is responsible

The controller within the meaning of the General Data Protection Regulation (GDPR) is {{vendor.name}}, {{vendor.address}}. For questions write to {{vendor.email}} or speak to us: {{vendor.phone|in the shop}}.

## In short

- We use your data to carry out your order and to keep our books, and for nothing that you would not expect.
- We do not sell data, and we do not buy any.
- You can ask at any time what we have about you, and have it corrected or deleted.

## When you order

To carry out an order we process your name, what you have ordered, the day of pick-up or the address of delivery, and an e-mail address or telephone number for the message that it is ready. The legal basis is the contract with you (Art. 6(1)(b) GDPR). Without these details we cannot carry out the order; everything else is voluntary.

We also note in which language you like to be addressed and what you have told us for later, for instance that you do not tolerate nuts or that the bell does not work. We do so in our and your interest in a good service (Art. 6(1)(f)). Where a note says something about your health, we keep it only with your consent (Art. 9(2)(a)), and we delete it as soon as you ask us to.

## When you pay

Payments are carried out by the provider that you choose, such as your bank, Payconiq, Satispay or the operator of the card terminal. They are responsible for their own processing. We learn that, when and how much was paid, but neither your card number nor your balance.

## When you write, call or drop in

We keep messages and short notes of calls so that we know what was agreed. Telephone calls are not recorded.

## When you read these pages

The server notes the address of the page, the time, the type of browser and the IP address, in order to work and to fend off attacks (Art. 6(1)(f)). These notes are deleted after 14 days. There is no advertising, no tracking and nothing embedded from other sites. No cookie is set; the language that you choose is part of the address.

## How long we keep data

| What | How long |
| --- | --- |
| Invoices and their vouchers | 10 years, as the Commercial Code requires |
| Orders and delivery addresses | 3 years after the last order |
| Messages and notes of calls | 1 year after the matter is settled |
| Details about health or intolerances | until you withdraw your consent |
| Technical notes of the server | 14 days |

After that we delete the data or change it so that it no longer refers to you.`,
      },
    },
    {
      name: "recipients-and-rights",
      kind: "rich-text",
      fields: {
        body: `## Who receives data

Only those who need it for their task:

- **{{platform.name}}** ({{platform.legalName}}, ${registeredSeat}) provides our order list and these pages. It processes data on our behalf under a contract according to Article 28 GDPR and keeps it in Luxembourg.
- **The carrier**, for instance POST Luxembourg, receives name, address and, if you wish to be told when the parcel comes, your telephone number.
- **Our fiduciaire** receives invoices for the bookkeeping.
- **Authorities** receive data where a law obliges us to give it.

We do not transfer data to countries outside the European Economic Area.

## News from us

If you have bought from us, we may inform you by e-mail about similar goods of our own, unless you have objected. Each message says how to stop it. We send anything beyond that only if you have asked for it.

## How we protect data

Our order list is opened with personal logins. Each person sees what the work requires: whoever stands at the counter sees orders, and only the office sees invoices. Connections are encrypted. Paper slips with names are shredded at the end of the day.

Should data nevertheless fall into the wrong hands and a risk for you arise from it, we inform you without delay and report it to the supervisory authority within 72 hours.

## Your rights

You have the right

- to information about your data and to a copy (Art. 15);
- to correction (Art. 16);
- to erasure (Art. 17), as far as we need not keep the data by law;
- to restriction of processing (Art. 18);
- to receive the data you have given us in a common format (Art. 20);
- to object to processing that is based on our legitimate interest, and at any time and without reasons to advertising (Art. 21);
- to withdraw a consent with effect for the future (Art. 7(3)).

Tell us in the shop or write to {{vendor.email}}. We answer within one month and free of charge. So that nobody asks in your name, we may ask for a detail that only you know, such as the date of your last order.

We make no automated decisions about you.

## Complaints

If you are not satisfied with our answer, you may turn to the supervisory authority for data protection:

> Commission nationale pour la protection des données (CNPD), 15, boulevard du Jazz, L-4370 Belvaux

If you live in France, Belgium, Germany or elsewhere in the Union, the authority of your country is open to you as well.

## Children

Our goods may be for children, our orders are not. Persons under sixteen years of age order through their parents; if we notice that it was otherwise, we delete the data.

## Changes to this notice

When our way of working changes, we change this notice. The date at the top shows which version you are reading.`,
      },
    },
  ],
});
