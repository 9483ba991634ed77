import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Integrations",
  menuLabel: "Integrations",
  headerOrder: 20,
  footerOrder: 20,
  seoTitle: "Integrations: Payconiq, POST, Sage BOB, Peppol | OMS",
  seoDescription:
    "Connect OMS to Payconiq, Satispay, POST Luxembourg, DHL, WooCommerce, PrestaShop, Sage BOB and Peppol, or build your own connection with the open API.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "Integrations",
        heading: "Keep your bank, your parcel contract and your bookkeeper",
        text: "You enter an order once. Where it has to go next, to the payment, the parcel or the books, {{platform.name}} takes it there and brings the answer back.",
        primaryLink: { label: "Ask about a connection", href: "page:contact" },
        image: {
          src: "/illustrations/oms/connections.svg",
          alt: "OMS in the middle, connected to payments, parcels, web shop and bookkeeping",
          width: 1200,
          height: 900,
        },
        highlights: ["Your own contracts and prices", "No commission", "Set up by us if you prefer"],
      },
    },
    {
      name: "payments",
      kind: "logo-grid",
      fields: {
        heading: "Getting paid",
        text: "The amount is in the code, the answer is in the list. Money goes from the customer’s bank to yours.",
        entries: [
          {
            name: "Payconiq",
            text: "Code on the counter, on the invoice or in the message. Paid orders turn green within seconds.",
          },
          { name: "Satispay", text: "For customers who keep a weekly budget. Refunds go back the way the money came." },
          {
            name: "Card terminals",
            text: "The amount is sent to the terminal, so that nobody types 12.90 € as 129.00 €.",
          },
          {
            name: "Bank statements",
            text: "CAMT files from all banks in the country, matched to open invoices by amount and reference.",
          },
        ],
      },
    },
    {
      name: "parcels",
      kind: "logo-grid",
      fields: {
        heading: "Sending things",
        entries: [
          { name: "POST Luxembourg", text: "Labels, tracking, PackUp stations and returns with your own contract." },
          { name: "DHL", text: "Parcels to Germany and the rest of Europe, with customs papers for Switzerland." },
          { name: "Your own round", text: "A list for the driver’s telephone, with signature and photo." },
        ],
      },
    },
    {
      name: "shops-and-books",
      kind: "logo-grid",
      fields: {
        heading: "Web shops and bookkeeping",
        text: "Stock and prices flow out, orders and invoices flow back, every minute.",
        entries: [
          { name: "WooCommerce", text: "Products in both directions, with variants and photos." },
          { name: "PrestaShop", text: "From version 1.7, one or several shops." },
          { name: "Shopify", text: "Orders, stock by location and refunds." },
          { name: "Sage BOB", text: "Sales journal in the form your fiduciaire imports, with analytical codes." },
          { name: "Odoo", text: "Customers, invoices and payments, once an hour or at closing time." },
          { name: "Peppol", text: "Electronic invoices to public bodies and to companies that ask for them." },
        ],
      },
    },
    {
      name: "connect",
      kind: "steps",
      fields: {
        heading: "A connection in four steps",
        text: "Most take ten minutes. Sage BOB takes an hour, because your fiduciaire should be on the telephone.",
        steps: [
          {
            title: "Choose it in the settings",
            text: "Under “Connections” each one says beforehand what it reads, what it writes and what it costs at the other end.",
          },
          {
            title: "Sign in at the provider",
            text: "You sign in there, not with us. We keep a key that you can withdraw at any time, and never your password.",
          },
          {
            title: "Compare ten orders",
            text: "The last ten orders are shown as they would be transferred. Rates, accounts and addresses can be corrected before anything is sent.",
          },
          {
            title: "Switch on, and see the log",
            text: "Every transfer is listed with its time and result. When a provider does not answer, we try again and tell you only if it matters.",
          },
        ],
      },
    },
    {
      name: "api",
      kind: "rich-text",
      fields: {
        body: `## Building your own

Business and Enterprise include the API. It speaks JSON over HTTPS and knows orders, products, stock, customers and invoices.

- **Keys by purpose.** A key can be limited to reading, to one location or to one kind of data.
- **Messages on events.** We call your address when an order changes its state, sign the call, and repeat it for three days if your server sleeps.
- **Safe to repeat.** A request with the same reference is carried out once, even when the line breaks in between.
- **A practice shop.** Each account has a second one with invented orders, where nothing can go wrong.

Limits are 600 requests a minute for each key. Three software houses in the country know the API well and work at a fixed price; we give you their names and earn nothing from it.`,
      },
    },
    {
      name: "missing-one",
      kind: "call-to-action",
      fields: {
        heading: "Is yours missing?",
        text: "Tell us what you use. When five merchants ask for the same connection, we build it, and the first five help to decide how it works.",
        primaryLink: { label: "Propose a connection", href: "page:contact" },
        secondaryLink: { label: "See the features", href: "page:features" },
      },
    },
  ],
});
