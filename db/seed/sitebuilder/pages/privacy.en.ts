import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Privacy notice",
  template: "legal",
  menuLabel: "Privacy",
  legalOrder: 20,
  seoTitle: "Privacy notice | Site Builder",
  seoDescription:
    "Which personal data Site Builder processes, why, on what legal basis and for how long, who receives it, and how to use your rights or complain to the CNPD.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Version of 1 September 2026",
        heading: "Privacy notice",
        text: "Visitors: we set no cookies and build no profiles. Merchants: we keep what a contract needs. The rest of this page gives the details.",
      },
    },
    {
      name: "controller",
      kind: "rich-text",
      fields: {
        body: `## Who is responsible

The controller for the processing described here is Orion Commerce S.à r.l., ${registeredSeat}, {{platform.email}}, {{platform.phone}}. Questions about personal data reach our data protection officer at privacy@sitebuilder.lu.

This notice covers sitebuilder.lu, the dashboard, and our dealings with merchants and people who write to us. For the sites of individual merchants, the merchant is the controller and we act as processor under article 28 of the General Data Protection Regulation (GDPR). Those sites carry a privacy notice of their own.

The processing is subject to the GDPR and to the Luxembourg law of 1 August 2018 organising the National Data Protection Commission (CNPD) and the general data protection framework.`,
      },
    },
    {
      name: "what-and-why",
      kind: "rich-text",
      fields: {
        body: `## What we process, and why

### When you visit this site

Your device sends its IP address, the address of the page, the time, and the name of its browser. Without these no page could be delivered. We shorten the IP address after seven days and delete the record after thirty. Legal basis: our legitimate interest in a site that works and withstands attacks (article 6(1)(f) GDPR).

We count how often a page is opened, by day and without identifying anybody. We set no cookies for this, store nothing on your device, and combine it with nothing.

### When you write or call

We use your name, your address or number and what you tell us in order to answer. Legal basis: steps prior to a contract, or the contract (article 6(1)(b)), otherwise our legitimate interest in answering (article 6(1)(f)). Correspondence that led to no contract is deleted after two years.

### When you are a merchant, or work for one

| Data | Purpose | Legal basis | Kept for |
| --- | --- | --- | --- |
| Name, e-mail, language, password (as a hash only) | your account | contract | the contract, then 60 days |
| Business name, address, telephone, opening hours | your site | contract | the contract, then 60 days |
| Pages, versions, and who changed what and when | editing, history, security | contract, legitimate interest | the contract, then 60 days |
| Sign-ins: time, shortened IP address, device | protection of accounts | legitimate interest | 12 months |
| Invoices and payments | accounting, tax | legal obligation | 10 years |
| Support conversations | help, improvement | contract, legitimate interest | 3 years |

Sign-in to the dashboard uses one strictly necessary cookie. It keeps you signed in, expires after the session or after thirty days at most, and needs no consent under article 4 of the amended law of 30 May 2005 on privacy in electronic communications.

### When you order our letter

Four times a year we send news of the service to merchants who are customers, about similar services and with a link to unsubscribe in each issue. Everybody else receives it only after asking for it and confirming the address. Legal basis: legitimate interest, or consent (article 6(1)(a)), which can be withdrawn at any time.

## What we do not do

We do not sell data. We do not take automated decisions with legal effect, and we do not profile. We use no advertising networks, no social plug-ins, and no fonts, maps or scripts from other people’s servers.

## Who receives data

Inside the house, those who need it for their work. Outside it:

- two data centres in Luxembourg, which host our servers without access to their content;
- a provider in Luxembourg that delivers our e-mail;
- our bank and payment provider, for direct debits and card payments;
- our fiduciary, for the accounts;
- authorities, where the law obliges us.

Each processor is bound by a contract under article 28 GDPR. The current list with names is sent on request. We do not transfer personal data outside the European Economic Area.

## How we protect it

Connections are encrypted. Passwords are stored as hashes that cannot be turned back. Backups are encrypted and kept for thirty days. Access by our staff is personal, limited to what is needed, and logged. Should a breach put you at high risk, we tell you without undue delay, and the CNPD within 72 hours where the law requires it.`,
      },
    },
    {
      name: "your-rights",
      kind: "rich-text",
      fields: {
        body: `## Your rights

You can ask us at any time

- whether we process data about you, and for a copy (**access**, article 15);
- to correct what is wrong (**rectification**, article 16);
- to delete what is no longer needed (**erasure**, article 17);
- to set data aside while a question is open (**restriction**, article 18);
- to hand over, in a common format, what you gave us (**portability**, article 20).

You can **object** to processing based on legitimate interest on grounds relating to your situation, and to direct marketing without giving any (article 21). Where processing rests on consent, you can withdraw it with effect for the future.

Write to privacy@sitebuilder.lu. We answer within one month, free of charge. If we are not sure that it is you who asks, we may ask for something that confirms it, never for more than needed.

### If our answer does not satisfy you

You have the right to complain to the supervisory authority of the country where you live or work. In Luxembourg this is the Commission nationale pour la protection des données (CNPD), 15, boulevard du Jazz, L-4370 Belvaux, [cnpd.public.lu](https://cnpd.public.lu). You may also go to court.

## Changes

When our processing changes, so does this notice. Earlier versions are available on request, and merchants are told about material changes by e-mail before they apply.`,
      },
    },
  ],
});
