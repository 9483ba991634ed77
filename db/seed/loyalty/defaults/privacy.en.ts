import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Privacy notice",
  template: "legal",
  menuLabel: "Privacy",
  legalOrder: 20,
  isRequired: true,
  seoTitle: "Privacy notice of the loyalty programme",
  seoDescription:
    "Which of your data our loyalty programme needs, what for, how long we keep them, who else sees them, and how you exercise your rights under the GDPR.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        heading: "Privacy notice",
        text: "What {{vendor.name}} knows about you when you use our loyalty card, and what happens with it.",
      },
    },
    {
      name: "privacy-notice",
      kind: "rich-text",
      fields: {
        body: `## 1. Who is responsible

Responsible for the processing of your data in this programme is **{{vendor.name}}**, {{vendor.address}}. You reach us at [{{vendor.email}}](mailto:{{vendor.email}}) and {{vendor.phone|at our counter}}. You may also simply ask in the shop.

{{platform.name}} ({{platform.legalName}}, ${registeredSeat}) runs the technical side for us as a processor under Article 28 of the General Data Protection Regulation (GDPR). It may use your data for nothing but our programme and works only on our instructions.

## 2. What we need, and what is up to you

| Data | Needed? | What for |
| --- | --- | --- |
| Card number | yes | to tell your points from those of others |
| First name | yes, may be a nickname | so that we can greet you and find your card |
| Language | yes | for the card and for messages |
| E-mail address | no | to replace a lost card, and for messages if you agree |
| Day and month of birth | no | for a birthday treat; we never ask for the year |
| Visits, amounts, points, rewards | arise by themselves | to keep your balance and to account for it |

We do not learn what is in your bank account, how you paid, or where you are. The card appears on your phone near our shop because the phone compares places by itself; it does not tell us.

If you do not wish to give a name, ask for an anonymous printed card. It collects like any other, but cannot be replaced if it is lost.

## 3. Why we may do this

- **Running the programme**: the membership is a contract between you and us (Article 6(1)(b) GDPR).
- **Messages about offers**: only with your consent (Article 6(1)(a) GDPR). You may withdraw it at any time, in each message or on the card; what happened before remains lawful.
- **Figures about our business**, such as how many members come back: our legitimate interest in serving you better (Article 6(1)(f) GDPR). These figures contain no names.
- **Accounts**: our duty under commercial and tax law (Article 6(1)(c) GDPR).
- **Preventing abuse**, such as cards that collect unusually often: our legitimate interest and that of honest members (Article 6(1)(f) GDPR).

## 4. Who else sees your data

In the shop, the people who serve you see your first name, your balance and your latest visits. Owners and those they appoint see the rest.

Outside the shop:

- our processor named above and its data centres, all in Luxembourg,
- the provider that delivers e-mails for us, within the European Union,
- our fiduciary and the authorities, where the law demands it; names are rarely part of that.

If you put the card into the wallet of your phone, the maker of the phone receives its contents from you and processes them under its own terms, possibly outside the European Union. A printed card avoids this.

We do not sell your data, do not lend them to other shops and do not use them for advertising by others.

## 5. How long we keep them

| What | How long |
| --- | --- |
| Your membership | until you leave, or 36 months after your last visit |
| Single visits and amounts | 24 months, then only as sums without a name |
| Consent and its withdrawal | 3 years after the end, as proof |
| Receipts and accounts | 10 years, as the law requires |

When you leave, your name, address and birthday are deleted at once and disappear from backups within thirty-five days.`,
      },
    },
    {
      name: "privacy-rights",
      kind: "rich-text",
      fields: {
        body: `## 6. Your rights

You can see and download everything that concerns you, correct it and delete it yourself: open the card, choose *My data*. Or ask us; an informal word in the shop or by e-mail is enough. The law gives you the right

- of **access** and to a copy (Article 15 GDPR),
- to have wrong data **corrected** (Article 16),
- to have data **erased** (Article 17),
- to have processing **restricted** while a question is being settled (Article 18),
- to **take along** the data you gave us in a common format (Article 20),
- to **object** to processing that rests on a legitimate interest (Article 21),
- to **withdraw a consent** (Article 7).

We answer within one month and charge nothing. To be sure that it is you, we ask for your card, not for your identity card.

## 7. Cookies on these pages

These pages set no cookies for analysis or advertising and load nothing from other companies. Views are counted without recognising anyone.

## 8. Young people

From the age of sixteen you may join on your own. Younger people collect on the card of a parent or guardian, and we store nothing about them.

## 9. No automated decisions

No decision about you is taken by a computer alone. If a card collects unusually often, a person looks at it and speaks to you before anything happens.

## 10. Complaints

If something bothers you, please tell us first. You may also complain to the supervisory authority at any time:

**Commission nationale pour la protection des données (CNPD)**, 15, boulevard du Jazz, L-4370 Belvaux, Luxembourg, [cnpd.public.lu](https://cnpd.public.lu).

If you live or work in Belgium, France or Germany, you may turn to the authority there as well.

## 11. Changes

If we change something important, we tell you at least thirty days before, on the card or by e-mail. The rules of the programme itself are in the [programme terms](page:terms).

*1 September 2026*`,
      },
    },
  ],
});
