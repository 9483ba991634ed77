import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Privacy notice",
  template: "legal",
  menuLabel: "Privacy",
  legalOrder: 20,
  seoTitle: "Privacy notice of {{vendor.name}}",
  seoDescription:
    "How we handle personal data when you visit this site, write to us, order or buy: purposes, legal bases, periods, recipients and the rights you have.",
  isRequired: true,
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Version of 1 September 2026",
        heading: "Privacy notice",
        text: "This site sets no cookies on visitors and follows nobody. What we learn about you, you told us.",
      },
    },
    {
      name: "controller",
      kind: "rich-text",
      fields: {
        body: `## Who is responsible

The controller within the meaning of the General Data Protection Regulation (GDPR) is {{vendor.name}}, {{vendor.address|at the address shown under Contact}}. For anything about personal data, write to {{vendor.email|the e-mail address shown under Contact}} or call {{vendor.phone|the number shown under Contact}}.

The site runs on {{platform.name}} ({{platform.legalName}}, ${registeredSeat}, {{platform.email}}), which processes data on our behalf under a contract according to article 28 GDPR, on servers in Luxembourg.`,
      },
    },
    {
      name: "processing",
      kind: "rich-text",
      fields: {
        body: `## What we process

### When you visit this site

Your device transmits its IP address, the page you ask for, the time, and the type of browser. Without these the page cannot reach you. The IP address is shortened after seven days and the record deleted after thirty. Legal basis: legitimate interest in a safe and working site, article 6(1)(f) GDPR.

The site sets no cookies on visitors, loads nothing from the servers of third parties, and uses no tools that recognise you on your next visit. Page views are counted by day, without identifying anybody.

### When you contact us

If you call or write, we use your name, your contact details and what you tell us to answer you and to prepare or carry out a contract (article 6(1)(b)), or because we have a legitimate interest in answering (article 6(1)(f)). Where nothing came of it, we delete the exchange after two years at the latest.

### When you order or buy

| What | Why | Legal basis | How long |
| --- | --- | --- | --- |
| Name, address, telephone, e-mail | to fulfil the order and let you know | contract | until everything is settled |
| What you ordered, measures, wishes | to do the work, and for the guarantee | contract | up to the end of the guarantee periods |
| Invoices and payments | accounting and tax | legal obligation | 10 years |
| Reservations and appointments | to keep them | contract | 3 months after the date |

Card payments are handled by our bank’s payment service; we see the amount and whether it went through, never the full card number. You need not give us any data that the purchase does not require.

### When you ask for news

If you subscribe to news from us, we use your e-mail address for that and nothing else, on the basis of your consent (article 6(1)(a)). Every message contains a way to unsubscribe.

## Who receives data

Only those who need it for the task: the people who work for us, {{platform.name}} as the host of this site, our e-mail provider, a carrier if something is delivered, our bank for payments, our fiduciary for the accounts, and authorities where the law obliges us. We sell no data, and we do not transfer any outside the European Economic Area without the safeguards of articles 44 and following GDPR.

We take no decisions by automated means alone, and do not profile.

## How data are protected

The connection to this site is encrypted. Access to orders and correspondence is limited to those who need it. Papers with names on them are locked away, and shredded when their time has come.`,
      },
    },
    {
      name: "rights",
      kind: "rich-text",
      fields: {
        body: `## Your rights

Under articles 15 to 22 GDPR you may, free of charge,

- ask what data we hold about you and receive a copy;
- have wrong data corrected and incomplete data completed;
- have data deleted that we no longer need or may no longer keep;
- have processing restricted while a question is being settled;
- receive what you gave us in a common electronic format;
- object to processing that rests on our legitimate interest, and at any time to advertising;
- withdraw consent with effect for the future.

A message to {{vendor.email|the address shown under Contact}} is enough. We answer within one month. If we cannot be sure that it is you who asks, we may ask for a confirmation, but never for more than we need.

## Complaints

If you believe that we handle your data wrongly, tell us, so that we can put it right. You also have the right to complain to a supervisory authority, in Luxembourg the Commission nationale pour la protection des données (CNPD), 15, boulevard du Jazz, L-4370 Belvaux, [cnpd.public.lu](https://cnpd.public.lu), and to seek a judicial remedy.

## Law and changes

Besides the GDPR, the law of 1 August 2018 on the organisation of the CNPD and the amended law of 30 May 2005 on privacy in electronic communications apply. When something about our processing changes, we change this notice; the date is shown at the top.`,
      },
    },
  ],
});
