import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Integrations",
  menuLabel: "Integrations",
  footerOrder: 40,
  seoTitle: "Integrations: what your site works with | Site Builder",
  seoDescription:
    "Orders from OMS, points from Loyalty+, payment links, parcels, calendars and maps: what a Site Builder site works with, and what it leaves out on purpose.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Integrations",
        heading: "Good neighbours, low fences",
        text: "Your site should know your opening hours, your stock and your customers’ points. It need not know your customers. So we connect what helps and leave the rest outside.",
      },
    },
    {
      name: "sister-services",
      kind: "feature-grid",
      fields: {
        eyebrow: "In the family",
        heading: "One merchant, three services, one sign-in",
        text: "Site Builder shares its foundations with two sister services. A business that uses more than one switches between them in the header.",
        features: [
          {
            icon: "package",
            title: "OMS, for orders",
            text: "Show what is in stock this morning and link “Order” to your OMS storefront. Sold out there is sold out here.",
            link: { label: "Visit oms.lu", href: "https://oms.lu" },
          },
          {
            icon: "gift",
            title: "Loyalty+, for regulars",
            text: "Put your rewards and the QR code to join on any page. Points are counted at Loyalty+, your site only shows what they buy.",
            link: { label: "Visit loyalty.lu", href: "https://loyalty.lu" },
          },
          {
            icon: "users",
            title: "One address for all",
            text: "Change your opening hours or telephone number once. All storefronts of your business follow.",
          },
        ],
      },
    },
    {
      name: "works-with",
      kind: "logo-grid",
      fields: {
        heading: "Works with what is already on your counter",
        text: "Links, feeds and files that both sides understand. Nothing here needs a developer.",
        entries: [
          {
            name: "Payconiq",
            text: "Payment links and QR codes on any page. Still have a Digicash sticker on the till? Time to peel it off.",
          },
          { name: "Satispay", text: "Your shop’s Satispay link beside the telephone number." },
          {
            name: "POST Luxembourg",
            text: "Tracking links for parcels, and PackUp stations named on your delivery page.",
          },
          { name: "iCalendar", text: "Workshops, rides and tastings as a calendar that customers subscribe to." },
          {
            name: "OpenStreetMap",
            text: "A drawn map of your street that sends no data about your visitors anywhere.",
          },
          {
            name: "Business profiles",
            text: "Hours and address as structured data, read by the large search engines.",
          },
          { name: "RSS", text: "A feed of your journal for readers, newsletters and town magazines." },
          { name: "CSV and JSON", text: "All of your pages in and out, at any time, in formats that outlive us." },
        ],
      },
    },
    {
      name: "interface",
      kind: "rich-text",
      fields: {
        body: `## For those who like to program

Every page that can be edited in the dashboard can be edited through a documented interface. It is described in OpenAPI, so most tools can generate a client from it.

| You would like to | Use |
| --- | --- |
| list your pages with their source (standard, customised, own) | \`GET\` pages |
| change one section of one page | \`PATCH\` page |
| publish, or schedule for later | publish |
| see how many pages your plan has left | usage |
| read the standard page behind one of yours | default |

Tokens are created for one purpose, expire when you say so, and can be withdrawn with one click. They reach your own site and nothing else.

## What we leave out on purpose

**Visitor tracking.** No analytics scripts, no pixels. The dashboard counts page views by day without identifying anybody.

**Chat windows.** They cover the telephone number, which on a shop’s site is the thing people came for.

**Third-party fonts and maps.** Each would send your visitors’ addresses abroad. Ours are served from Luxembourg, with the page.`,
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "Is something missing?",
        text: "Tell us what stands on your counter. If three merchants ask for the same connection, we build it and all three get it.",
        primaryLink: { label: "Name it", href: "page:contact" },
        secondaryLink: { label: "Other questions", href: "page:faq" },
      },
    },
  ],
});
