import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Integrations",
  menuLabel: "Integrations",
  footerOrder: 35,
  seoTitle: "Integrations: tills, wallets, payments and API",
  seoDescription:
    "Connect Loyalty+ to the till, the wallet and the web shop you already have: receipts by webhook, wallet cards, POST deliveries, exports and an API.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Integrations",
        heading: "Keep your till. Keep your habits.",
        text: "Loyalty+ needs to know two things: who is standing there and what they paid. How it learns them depends on what you have; each way below is in daily use.",
        primaryLink: { label: "Ask about your till", href: "page:contact" },
      },
    },
    {
      name: "connections",
      kind: "logo-grid",
      fields: {
        heading: "What it connects to",
        text: "Names of third parties belong to their owners and say what works, not who endorses whom.",
        entries: [
          { name: "Apple Wallet", text: "Cards for iPhone and Watch, updated after each scan" },
          { name: "Google Wallet", text: "The same card for Android phones" },
          {
            name: "OMS",
            text: "Points for telephone and web orders, from the same list",
            link: { label: "Visit oms.lu", href: "https://oms.lu" },
          },
          {
            name: "Site Builder",
            text: "Balance and rewards on your own web site",
            link: { label: "Visit sitebuilder.lu", href: "https://sitebuilder.lu" },
          },
          { name: "Payconiq", text: "Receipts paid by QR code, matched by amount and minute" },
          { name: "Satispay", text: "The same for Satispay at the counter" },
          { name: "POST Luxembourg", text: "Free-delivery rewards with a label ready to print" },
          { name: "LuxTrust", text: "Owners sign in and sign contracts with it" },
        ],
      },
    },
    {
      name: "three-ways",
      kind: "steps",
      fields: {
        eyebrow: "Tills",
        heading: "Three ways to connect, from none to full",
        text: "Start with the first today. Moving on later loses nothing.",
        steps: [
          {
            title: "Beside the till",
            text: "A phone or tablet reads the card, your team types the amount. Four seconds, no technician, every till ever made. In all plans.",
          },
          {
            title: "Code on the receipt",
            text: "Your till prints a QR code with amount and time in its footer. The member scans it at home or at the table. Works with most tills that allow a footer text. Professional and up.",
          },
          {
            title: "Receipt by webhook",
            text: "Cloud tills send each receipt the moment it is closed; the card is read by the till’s own scanner. One second, no typing, line items for rewards on single products. Professional and up.",
          },
        ],
      },
    },
    {
      name: "developers",
      kind: "rich-text",
      fields: {
        body: `## For those who write code

The API is plain HTTPS with JSON and is described in OpenAPI. A test programme with a hundred invented members is opened for you on the day you ask; nothing in it is ever charged or sent.

\`\`\`http
POST /v1/receipts
Authorization: Bearer {token}
Idempotency-Key: till-2-2026-11-14-0187

{
  "card": "LU-7Q4M-2K9X",
  "total": "12.40",
  "currency": "EUR",
  "soldAt": "2026-11-14T08:12:30+01:00"
}
\`\`\`

The answer carries the new balance, the next reward and a sentence to print, in the member’s language.

### Webhooks

| Event | Sent when |
| --- | --- |
| \`member.joined\` | somebody takes a card |
| \`points.collected\` | a receipt has been booked |
| \`reward.redeemed\` | a reward has been handed over |
| \`points.expiring\` | sixty days before points lapse |
| \`member.deleted\` | a member has left, so that you can delete too |

Events are signed, repeated for three days until your server says thank you, and can be replayed from the console.

### Limits

Sixty requests a second for each programme, bursts of two hundred. Receipts may arrive up to thirty days late and in any order. Tokens can be restricted to one location and end when you say so.`,
      },
    },
    {
      name: "with-oms",
      kind: "image-text",
      fields: {
        eyebrow: "Together with OMS",
        heading: "The telephone order collects points too",
        body: `If you keep your orders in OMS, a member who rings for twelve bottles is recognised by number. The points arrive when the parcel leaves, and go back when it does.

- One list of customers, kept in one place
- Free-delivery rewards turn into a POST label by themselves
- Sales and rewards in the same Monday report

No set-up beyond a switch: both offerings are run by the same company and share a login.`,
        image: {
          src: "/illustrations/loyalty/order-points.svg",
          alt: "An order for twelve bottles in OMS, linked by a dotted line to the member’s card, which gains 96 points",
          width: 1200,
          height: 800,
        },
        imageSide: "left",
        link: { label: "See all features", href: "page:features" },
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "What your till supplier will ask",
        questions: [
          {
            question: "Who pays for the connection?",
            answer:
              "Ours is included from Professional on. Some till suppliers charge for opening an interface; ask them before you decide, and compare with typing the amount.",
          },
          {
            question: "Which data leave the till?",
            answer:
              "Total, time and, if you wish, line items with VAT rate. No card numbers of payments and no names; the person is known by the loyalty card alone.",
          },
          {
            question: "What happens if your service is unreachable?",
            answer: "The till closes its receipt as ever and sends it again later. Nothing in the sale waits for us.",
          },
        ],
      },
    },
  ],
});
