import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Terms of service",
  template: "legal",
  menuLabel: "Terms",
  legalOrder: 10,
  seoTitle: "Terms of service of Loyalty+",
  seoDescription:
    "The contract between merchants and Orion Commerce S.à r.l. for Loyalty+: service, prices, duties, data processing, liability, ending and law.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        heading: "Terms of service",
        text: "For merchants who use Loyalty+. In force since 1 September 2026. Written to be read; where a sentence is unclear, it counts against us.",
      },
    },
    {
      name: "contract",
      kind: "rich-text",
      fields: {
        body: `## 1. Who the contract is between

These terms govern the use of Loyalty+ (the “service”) by businesses. Your partner is **Orion Commerce S.à r.l.**, with its seat at ${registeredSeat}, entered in the Luxembourg Trade and Companies Register (“we”). You are the trader, company or association that opens an account (“you”). The service is not offered to consumers; people who take part in your programme (“members”) enter into a relation with you, under your own programme terms.

Terms of your own, such as purchasing conditions, apply only where we have agreed to them in writing.

## 2. What we provide

We provide, over the internet and for the length of the contract:

- a till page for collecting and redeeming points or stamps,
- cards for the common phone wallets, and printed cards in the number your plan states,
- a console for rewards, messages, team and figures,
- loyalty pages for your programme, with contents that you may adapt within the limits of your plan,
- support by e-mail and telephone at the hours given on our [contact page](page:contact).

What each plan contains is set out under [pricing](page:pricing). We may improve the service and change details of it. If a change takes away something that you reasonably rely on, we announce it at least sixty days before, and you may end the contract at the date of the change.

## 3. Trial

The first thirty days are free. No payment details are needed, and the trial ends by itself. If you do not choose a plan, scanning stops at the end of the trial; your data stay available for export for another thirty days and are then deleted.

## 4. Prices and payment

1. The price of a plan is due monthly or yearly in advance. Prices exclude value added tax, which is 17% in Luxembourg at present. For business customers in other member states of the European Union with a valid VAT number, the reverse charge applies.
2. Invoices are sent electronically and are payable within fifteen days by SEPA direct debit, card or bank transfer.
3. For late payment we may charge the interest laid down by the amended law of 18 April 2004 on payment terms and late-payment interest.
4. If an invoice stays unpaid thirty days after a reminder, we may restrict access to the console. Members can redeem points they already hold for a further thirty days.
5. We may adjust prices once in a calendar year with notice of sixty days. You may end the contract at the date of the adjustment.

## 5. Your duties

You make sure that

- what you promise to members is true, lawful and can be kept,
- your programme terms and privacy notice are available before a person joins; the service offers both as a starting point,
- messages are sent only to people who agreed to receive them,
- access codes are personal and are withdrawn when somebody leaves your team,
- the service is not used for tobacco, gambling or anything that may not be advertised in Luxembourg.

We may suspend single contents, and after a warning an account, where there is a serious breach of these duties or a danger to others. We say why, and you may answer.

## 6. Availability

We aim at 99.8% availability of the till page in each calendar month, and guarantee 99.9% on Enterprise. Announced maintenance between 22:00 and 5:00 is not counted. The till page works without a connection and transfers scans later, so a short interruption does not stop a sale.

## 7. Rights

The software, its design and our texts remain ours; during the contract you may use them for your programme. Your name, logo, texts and images remain yours; you allow us to show and adapt them technically as far as the service requires. We mention you as a reference only with your consent, which you may withdraw.

## 8. Liability

We are liable without limit for intent and gross negligence, for injury to life and health, and wherever the law does not allow a limit. In all other cases our liability is limited to the foreseeable damage typical for this kind of contract, and for each contract year to the fees of that year, at least €2,000. We are not liable for the promises that you make to members, nor for tills, networks and payment services of third parties.

## 9. Length and ending

1. The contract runs from month to month, or from year to year if you pay by the year. You may end it at any time to the end of the current month, in the console or by e-mail. Prepaid full months that remain are refunded.
2. We may end it with notice of three months. The right of both sides to end it at once for a serious reason is untouched.
3. **Switching.** You may take your data to another provider or to your own systems at any time, as Regulation (EU) 2023/2854 (the Data Act) provides. The notice for switching is at most two months, the transition lasts at most thirty days, and we charge nothing for it. All members, balances, receipts, consents and texts can be exported in open formats.
4. After the end you may export for thirty days. Then we delete, and from backups within another thirty-five days. Invoices are kept for ten years as commercial law requires.

## 10. Changes to these terms

We send changes by e-mail at least thirty days before they apply, with the old and the new wording side by side. If you object, the old terms go on until the next date at which either side may end the contract.

## 11. Law and courts

Luxembourg law applies, without the United Nations Convention on the International Sale of Goods. The courts of the City of Luxembourg have jurisdiction. Before going there, each side may ask for a talk within fourteen days; most disputes we have had ended with coffee.

If a provision is invalid, the others remain.`,
      },
    },
    {
      name: "processing",
      kind: "rich-text",
      fields: {
        body: `## Annex: processing on your behalf

This annex is the contract required by Article 28 of Regulation (EU) 2016/679 (GDPR).

### Subject, length and purpose

We process personal data of your members and your team solely to provide the service, for as long as the contract runs and until deletion afterwards.

| Whose data | Which data |
| --- | --- |
| Members | first name, e-mail address if given, language, day and month of birth if given, card number, visits, amounts, rewards, consents |
| Team | name, e-mail address, role, actions in the console and at the till |

### Instructions and confidentiality

We act on your documented instructions, which you give through the settings of the console or by e-mail. If we believe an instruction breaks the law, we tell you. Everyone with access is bound to confidentiality.

### Security

Data are encrypted in transit and at rest, kept apart by programme, and stored in two data centres in Luxembourg. Access of our staff is limited to those who need it, protected by hardware keys and recorded. Restoring from backup is tried every quarter.

### Sub-processors

The current list is available in the console under *Data protection*. We announce a new sub-processor thirty days before; you may object for a good reason and end the contract if no solution is found. No data are transferred outside the European Economic Area unless you connect a service that requires it.

### Assistance, breaches and audits

We help you to answer members who exercise their rights, and with impact assessments. We report a personal data breach within twenty-four hours of learning of it, with what you need for the National Commission for Data Protection (CNPD). You may audit us once a year with notice of fourteen days, or rely on the report of an independent auditor.`,
      },
    },
  ],
});
