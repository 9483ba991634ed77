import type { Layout, LayoutText } from "./layout";

const en: LayoutText = {
  title: "Questions and answers",
  sections: [
    {
      kind: "hero",
      fields: {
        heading: "What customers ask {{vendor.name}}",
        text: "The short answers. What is missing here, we gladly answer in person.",
      },
    },
    {
      kind: "faq",
      fields: {
        heading: "Often asked",
        questions: [
          {
            question: "How do I reach you?",
            answer:
              "By telephone at {{vendor.phone|the number on our contact page}} or by e-mail at {{vendor.email|the address there}}.",
          },
          { question: "Where do I find you?", answer: "At {{vendor.address|the address on our contact page}}." },
          {
            question: "How can I pay?",
            answer: "Name the ways of paying that you accept, and whether a deposit is asked for.",
          },
          {
            question: "Can I bring something back?",
            answer: "Say within how many days, in which state, and what the customer gets.",
          },
        ],
      },
    },
    {
      kind: "call-to-action",
      fields: {
        heading: "Your question is not here?",
        text: "Ask us directly.",
        primaryLink: { label: "Ask a question", href: "page:contact" },
      },
    },
  ],
};

const fr: LayoutText = {
  title: "Questions et réponses",
  sections: [
    {
      kind: "hero",
      fields: {
        heading: "Ce que l’on demande à {{vendor.name}}",
        text: "Les réponses courtes. À ce qui manque ici, nous répondons volontiers de vive voix.",
      },
    },
    {
      kind: "faq",
      fields: {
        heading: "Souvent demandé",
        questions: [
          {
            question: "Comment vous joindre ?",
            answer:
              "Par téléphone : {{vendor.phone|le numéro de la page de contact}}. Par e-mail : {{vendor.email|l’adresse de la même page}}.",
          },
          { question: "Où vous trouver ?", answer: "Notre adresse : {{vendor.address|celle de la page de contact}}." },
          {
            question: "Comment puis-je payer ?",
            answer: "Nommez les moyens de paiement que vous acceptez, et dites si un acompte est demandé.",
          },
          {
            question: "Puis-je rapporter un achat ?",
            answer: "Dites dans quel délai, dans quel état, et ce que reçoit le client.",
          },
        ],
      },
    },
    {
      kind: "call-to-action",
      fields: {
        heading: "Votre question n’y est pas ?",
        text: "Posez-la-nous directement.",
        primaryLink: { label: "Poser une question", href: "page:contact" },
      },
    },
  ],
};

const de: LayoutText = {
  title: "Fragen und Antworten",
  sections: [
    {
      kind: "hero",
      fields: {
        heading: "Was man {{vendor.name}} fragt",
        text: "Die kurzen Antworten. Was hier fehlt, beantworten wir gern persönlich.",
      },
    },
    {
      kind: "faq",
      fields: {
        heading: "Oft gefragt",
        questions: [
          {
            question: "Wie erreiche ich Sie?",
            answer:
              "Am Telefon: {{vendor.phone|die Nummer auf unserer Kontaktseite}}. Per E-Mail: {{vendor.email|die Adresse dort}}.",
          },
          { question: "Wo finde ich Sie?", answer: "Unsere Adresse: {{vendor.address|siehe Kontaktseite}}." },
          {
            question: "Wie kann ich bezahlen?",
            answer: "Nennen Sie die Zahlungsarten und ob eine Anzahlung verlangt wird.",
          },
          {
            question: "Kann ich etwas zurückbringen?",
            answer: "Sagen Sie, in welcher Frist, in welchem Zustand und was die Kundschaft erhält.",
          },
        ],
      },
    },
    {
      kind: "call-to-action",
      fields: {
        heading: "Ihre Frage fehlt?",
        text: "Fragen Sie uns direkt.",
        primaryLink: { label: "Frage stellen", href: "page:contact" },
      },
    },
  ],
};

/** What customers ask again and again. */
export const faq: Layout = { en, fr, de };
