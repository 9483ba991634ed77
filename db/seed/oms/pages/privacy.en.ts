import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Privacy notice",
  template: "legal",
  menuLabel: "Privacy",
  legalOrder: 20,
  seoTitle: "Privacy notice | OMS",
  seoDescription:
    "Which personal data OMS processes about merchants and visitors, why, on which legal basis, for how long, who else sees it, and how to use your rights.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "Updated on 1 March 2025",
        heading: "Privacy notice",
        text: "What we know about you, why we need it, and when we forget it again.",
      },
    },
    {
      name: "overview",
      kind: "rich-text",
      fields: {
        body: `## Who is responsible

The controller within the meaning of the General Data Protection Regulation (GDPR) is Orion Commerce S.à r.l., ${registeredSeat}. Write to {{platform.email}} or call {{platform.phone}}; questions about data protection reach Lena Steinmetz, who is in charge of the subject and reports to the management.

This notice covers visitors of this web site, merchants with an account and their employees. If you have ordered from a **shop** that uses {{platform.name}}, that shop is responsible for your data. We process it on the shop’s behalf only. Its own notice is at the foot of each of its pages.

## What we process, and why

| What | Why | Legal basis (GDPR) | How long |
| --- | --- | --- | --- |
| Name, business, e-mail and telephone of persons with an account | to perform the contract | Art. 6(1)(b) | until 90 days after its end |
| Invoices, payments, TVA numbers | bookkeeping and tax law | Art. 6(1)(c) | 10 years |
| E-mails, call notes | to answer and to know what was agreed | Art. 6(1)(b) and (f) | 3 years after the last contact |
| Record of logins and changes | security, tracing of mistakes | Art. 6(1)(f) | 12 months |
| Technical logs with IP address | operation and defence against attacks | Art. 6(1)(f) | 14 days |
| Applications for a job | to decide about it | Art. 6(1)(b) | 6 months after the decision |

Where we rely on our legitimate interest (letter f), it consists in a service that works and is secure. You may object at any time.

## This web site

The pages can be read without an account. The server notes the address requested, the time, the type of browser and the IP address. We use no advertising, no analytics by third parties, no embedded maps or videos and no fonts from other servers.

### Cookies

These pages set none, not even for your choice of language, which is part of the address. Only the login to the order list needs one; it ends with the session. That is why there is no banner.

## When you write or call

We keep what you tell us in order to answer and to find it again when you call a second time. Calls are not recorded. If somebody notes something after a call, it is about the subject and not about the person.

## Newsletter

Merchants receive notes about new functions as part of the contract. A newsletter with more than that is sent only to those who ordered it; a link at the end of each stops it.`,
      },
    },
    {
      name: "recipients-and-rights",
      kind: "rich-text",
      fields: {
        body: `## Who else receives data

We sell no data. The following process some of it for us, under contracts in accordance with Article 28 GDPR:

| For | Where |
| --- | --- |
| Two data centres, servers and copies | Luxembourg |
| Sending of e-mails | Germany |
| Sending of text messages | Luxembourg |
| Telephone system | Luxembourg |
| Our own bookkeeping (fiduciaire) | Luxembourg |

The names and addresses of these companies are listed in the dashboard, and we send the list to anyone who asks. Merchants are told of a new processor thirty days in advance and may object.

Banks, carriers and tax authorities receive data as far as a payment, a parcel or the law requires it. No data leaves the European Economic Area on our initiative. If you connect a service in a third country yourself, you decide about it.

## How we protect data

Connections and copies are encrypted. Access is granted by role, protected by a second factor and recorded. A copy is made every five minutes, and each quarter we practise bringing everything back. Twice a year an outside firm attacks the service by appointment, and we mend what it finds.

Should there be a breach that puts you at risk, we inform you without undue delay, and the supervisory authority within 72 hours.

## Your rights

You have the right

- to know which data we hold about you and to receive a copy (Art. 15);
- to have mistakes corrected (Art. 16);
- to erasure, where there is no duty to keep the data (Art. 17);
- to restriction of processing (Art. 18);
- to receive your data in a common format (Art. 20);
- to object to processing that is based on legitimate interest (Art. 21);
- to withdraw a consent at any time for the future (Art. 7(3)).

A short e-mail is enough. We reply within one month, usually within a week, and free of charge. To make sure that we write to the right person we may ask a question that only you can answer; we ask for no copy of an identity card by e-mail.

We make no decisions about you by automated means, and we build no profiles.

## Complaints

If you think that we do something wrong, please tell us first. You may also turn at any time to the supervisory authority:

> Commission nationale pour la protection des données (CNPD), 15, boulevard du Jazz, L-4370 Belvaux

or to the authority in the country where you live or work. This is of interest to cross-border workers: the French CNIL, the Belgian *Autorité de protection des données* and the German authorities of the *Länder* pass a complaint on to Luxembourg.

## Must you give us data?

For an account we need the name of the business, an address for invoices and one person whom we can reach. Without these there is no contract. Everything else is up to you.

## Changes

When the service changes, this notice changes with it. The date at the top tells the current version, earlier ones are available on request, and merchants are informed by e-mail of anything that matters.`,
      },
    },
  ],
});
