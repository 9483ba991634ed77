import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Terms of service",
  template: "legal",
  menuLabel: "Terms",
  legalOrder: 10,
  seoTitle: "Terms of service | Site Builder",
  seoDescription:
    "The terms on which Orion Commerce S.à r.l. provides Site Builder to merchants: plans, prices, content, availability, liability, data protection and leaving.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Version of 1 September 2026",
        heading: "Terms of service",
        text: "The agreement between you, a merchant, and us, who run Site Builder. Written to be read.",
      },
    },
    {
      name: "agreement",
      kind: "rich-text",
      fields: {
        body: `## 1. Who we are

Site Builder is a service of Orion Commerce S.à r.l., a private limited company under Luxembourg law with its seat at ${registeredSeat} (“we”). You reach us at {{platform.email}} and {{platform.phone}}. Our number in the Trade and Companies Register, our business permit and our VAT number are stated on every offer and invoice.

## 2. Whom these terms are for

Site Builder is offered to natural and legal persons who act for purposes within their trade, business or profession (“you”). By ordering you confirm that you do. Consumers cannot subscribe to the service, so the right of withdrawal of the Consumer Code does not apply to this agreement.

What visitors of your site may expect from you is governed by the terms shown on your site, not by these.

## 3. How the agreement comes about

You order in writing, in the dashboard or by accepting our offer. The agreement begins when we confirm the order, and not before. Your own general terms apply only if we have accepted them in writing.

Every first order begins with a trial of fourteen days. If you do not choose a plan during the trial, it ends by itself, without cost.

## 4. What we provide

### 4.1 The service

We provide a web site made of standard pages that we write and maintain, an editor in which you customise those pages and add pages of your own within the limits of your plan, and the hosting of the site in Luxembourg.

### 4.2 Standard pages and your changes

Standard pages follow our current version for as long as you have not changed them. Sections that you have changed keep your wording. We do not replace your wording; where we update a standard section that you have changed, we tell you and let you choose.

We may declare a standard page *locked* (it is shown as we wrote it) or *required* (it cannot be hidden) where the law or the protection of visitors calls for it. Locking a page suspends an earlier version of yours, but does not delete it.

### 4.3 Development of the service

We develop the service continuously. We announce changes that noticeably reduce what your plan includes at least two months in advance. You may then terminate at the date of the change, and we refund what you have paid for the time after it.

## 5. Plans, limits and prices

The plans, their limits and their prices are shown under [Pricing](page:pricing). Prices are in euros and exclude TVA, which is currently 17 %.

We invoice at the beginning of each month, or each year where that was agreed. Invoices are due within thirty days. In case of late payment we may charge interest and the lump sum for recovery costs provided for by the amended law of 18 April 2004 on payment periods and late payment interest.

If you move to a smaller plan and exceed its limits, the surplus pages are paused. They are kept, and you choose which pages remain published. We may adjust prices once a year with two months’ notice; you may terminate at the date of the adjustment.

## 6. Your content

### 6.1 It remains yours

Texts, pictures, marks and other material that you put on your site belong to you or to those who allowed you to use them. You grant us the non-exclusive right to store, reproduce, adapt technically and make them available for the purpose of running your site, for as long as this agreement lasts.

### 6.2 You answer for it

You make sure that your content is lawful: that you hold the rights in pictures, that prices are stated as the Consumer Code requires, that your offers are not misleading, and that you add the statements which your trade demands. As publisher of the site you provide the general information required by article 5 of the amended law of 14 August 2000 on electronic commerce; the standard pages reserve a place for it.

### 6.3 Notices and removal

Anyone may report content that they believe to be illegal to {{platform.email}}. We examine notices without undue delay in accordance with Regulation (EU) 2022/2065 on digital services. If we restrict content, we tell you what, why, for how long, and how to object.

## 7. Fair use

You use the service for a business of your own. You do not use it to send unsolicited messages, to distribute harmful software, to interfere with other sites, or to get around technical limits. Access data are personal to each person; you tell us without delay if you suspect misuse.

## 8. Our own texts and software

Standard pages, styles, illustrations and software remain ours or our licensors’. While the agreement lasts, you may use the standard pages on your site and adapt them. After it ends, you may keep using texts that you have substantially rewritten.

## 9. Availability and support

We aim for an availability of 99.9 % in each calendar month, measured at the point where our network meets the internet and without maintenance announced at least three days before. Where we fall short, we credit one day of your plan for every full hour below the target, up to one month’s price. We answer questions within one working day.

## 10. Personal data

Where we process personal data for our own purposes, our [privacy notice](page:privacy) explains how. Where we process data on your behalf, in particular the requests to your site, we do so as your processor under article 28 of the General Data Protection Regulation, under the data processing agreement that forms part of this agreement and that can be downloaded in the dashboard.

## 11. Liability

We are liable without limit for intent and gross negligence, for injury to life, body or health, and wherever the law does not allow a limitation. In all other cases our liability is limited to direct and foreseeable damage and, for each contract year, to the amount you paid for that year, with a minimum of one thousand euros. We are not liable for content that you publish, or for events beyond our reasonable control.

## 12. Duration and termination

Monthly plans run for an indefinite time and can be ended by either side at the end of any calendar month. Yearly plans end with the agreed year and are renewed for another year unless one side gives notice one month before. Either side may end the agreement at once for serious cause, for example if an invoice remains unpaid thirty days after a reminder.

## 13. After the end

For sixty days after the end you can download your texts, pictures and settings in an open format, as often as you like. After that we delete them, and thirty days later they have left the backups too. Documents that we must keep by law, such as invoices, are kept for ten years.

## 14. Changes to these terms

We announce changes by e-mail at least two months before they apply, with the old and the new wording side by side. If you object before that date, the old terms continue until the next date at which either side can terminate.

## 15. Law and courts

This agreement is governed by the law of the Grand Duchy of Luxembourg. The courts of the City of Luxembourg have jurisdiction, without prejudice to mandatory provisions. Before going to court, both sides try for thirty days to find a solution in person; a table above the market is available for the purpose.

Should a clause be invalid, the others remain in force. On request we send these terms in French or German; the version in which you ordered is the one that binds both sides.`,
      },
    },
  ],
});
