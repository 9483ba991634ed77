import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Privacy notice",
  template: "legal",
  menuLabel: "Privacy",
  legalOrder: 20,
  seoTitle: "Privacy notice of Loyalty+",
  seoDescription:
    "Which personal data Orion Commerce S.à r.l. processes when you visit loyalty.lu, call us or run a programme with us, why, how long, and your rights.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        heading: "Privacy notice",
        text: "For visitors of this site, for merchants and for people who write to us. Members of a shop’s programme find the shop’s own notice on its loyalty pages.",
      },
    },
    {
      name: "processing",
      kind: "rich-text",
      fields: {
        body: `## 1. Who is responsible

The controller is **Orion Commerce S.à r.l.**, ${registeredSeat}, telephone {{platform.phone}}, e-mail [{{platform.email}}](mailto:{{platform.email}}). Our data protection officer is reached at the same address, marked “data protection”.

For the data of members in a merchant’s programme the merchant is the controller and we are the processor. If you are such a member, please turn to the shop first; its name and address stand in the privacy notice of its loyalty pages. We pass on what reaches us by mistake.

## 2. When you visit this site

Our server receives your network address, the address of the page, time, browser type and language. This is technically necessary to deliver the page and to fend off attacks. The legal basis is our legitimate interest in a site that works and is safe (Article 6(1)(f) GDPR). These records are deleted after seven days, unless an attack has to be investigated.

We set **no cookies for advertising or analysis** and load nothing from other companies: fonts, images and scripts come from our own servers in Luxembourg. We count page views without recognising anyone. A cookie banner is therefore not needed, and there is none.

## 3. When you write, call or try the service

We process your name, your way of contact and what you tell us in order to answer and, if you wish, to prepare a contract (Article 6(1)(b) GDPR). Calls are not recorded. Enquiries that lead to nothing are deleted after twelve months.

In the trial we also store what you enter in the console. If no contract follows, it is deleted thirty days after the trial has ended.

## 4. When you are a customer

| Purpose | Data | Legal basis | How long |
| --- | --- | --- | --- |
| Providing the service | account, team, settings, actions | contract, Article 6(1)(b) | length of the contract, then 30 days |
| Invoices and accounts | company, address, VAT number, payments | legal duty, Article 6(1)(c), Commercial Code | 10 years |
| Support | messages, notes of calls | contract, Article 6(1)(b) | 3 years |
| Security of access | sign-ins, network address, device | legitimate interest, Article 6(1)(f) | 6 months |
| News about the service | e-mail address | legitimate interest in informing customers; you may object at any time | until you object |

Without the data needed for the contract and the invoice we cannot conclude one. All else is voluntary.

## 5. Who receives data

Within our company only those who need the data for their task. Outside it:

- the operators of our data centres in Bettembourg and Bissen, who have no access to contents,
- our payment provider and your bank, for payments,
- POST Luxembourg, for parcels with signs and cards,
- our fiduciary and, where the law demands it, authorities and courts.

We conclude contracts under Article 28 GDPR with all who process data for us. We do not sell data and do not use them to train anything.

## 6. Transfers to other countries

Our own processing takes place in Luxembourg. When you put a loyalty card into the wallet of a phone, the maker of that phone receives the contents of the card from you; it may process them outside the European Union, on the basis of an adequacy decision or of standard contractual clauses. A printed card avoids that.

## 7. How we protect data

Connections are encrypted, data at rest too. Access needs a passkey or a hardware key, is limited to what a task requires and is recorded. Backups are encrypted and overwritten after thirty-five days. We have our safeguards examined by outsiders once a year.`,
      },
    },
    {
      name: "rights",
      kind: "rich-text",
      fields: {
        body: `## 8. Your rights

You have the right

- to **access** your data and to receive a copy (Article 15 GDPR),
- to have wrong data **corrected** (Article 16),
- to have data **erased** where there is no reason left to keep them (Article 17),
- to have their processing **restricted** (Article 18),
- to receive data you gave us in a common format, or to have them passed on (Article 20),
- to **object** to processing based on legitimate interest, and to direct marketing without giving a reason (Article 21),
- to **withdraw** a consent for the future.

An informal e-mail is enough. We answer within one month, usually within a week, and free of charge. If we cannot be sure that it is you, we ask for a sign that only you can give, not for a copy of your identity card.

## 9. Complaints

If you believe that we break the rules, please tell us. You may also complain to the supervisory authority at any time:

**Commission nationale pour la protection des données (CNPD)**, 15, boulevard du Jazz, L-4370 Belvaux, Luxembourg, [cnpd.public.lu](https://cnpd.public.lu).

If you live or work in another country of the European Union, you may turn to the authority there.

## 10. No automated decisions

We take no decision about you by automated means alone that would have legal or similarly significant effects. Suggestions in the console, such as a list of customers who may be leaving, are shown to a person who decides.

## 11. Changes

We adapt this notice when the service or the law changes. The date below says since when this version applies; former versions are sent on request.

*Luxembourg, 1 September 2026*`,
      },
    },
  ],
});
