import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Contact",
  menuLabel: "Contact",
  headerOrder: 30,
  footerOrder: 30,
  seoTitle: "Contacter {{vendor.name}}",
  seoDescription:
    "Comment joindre {{vendor.name}} : téléphone, e-mail et adresse, pour une question sur votre carte, vos points ou un cadeau, ou sur ce que nous vendons.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Contact",
        heading: "Parlez à {{vendor.name}}",
        text: "De votre carte, de vos points ou de tout ce qui se trouve sur nos étagères. Vous joignez ceux qui vous servent, en luxembourgeois, français, allemand ou anglais.",
        primaryLink: { label: "Nous écrire", href: "mailto:{{vendor.email}}" },
        secondaryLink: { label: "Qui nous sommes", href: "page:about" },
      },
    },
    {
      name: "reach-us",
      kind: "contact-details",
      fields: {
        heading: "Comment nous joindre",
        text: "Passez, appelez ou écrivez. Les jours fériés, nous sommes fermés sauf annonce contraire.",
        email: "{{vendor.email}}",
        phone: "{{vendor.phone|écrivez-nous}}",
        address: "{{vendor.address}}",
      },
    },
    {
      name: "which-help",
      kind: "feature-grid",
      fields: {
        heading: "Ce qui nous aide à vous aider",
        text: "Une ligne suffit. Avec ce qui suit sous la main, vous recevez une réponse au lieu d’une question.",
        features: [
          {
            icon: "receipt",
            title: "Il manque des points",
            text: "La date et le montant de votre ticket. Nous ajoutons les points dans les sept jours qui suivent l’achat.",
          },
          {
            icon: "smartphone",
            title: "Vous n’avez plus votre carte",
            text: "Votre prénom et le jour de votre dernière visite. Vos points sont en sûreté ; vous recevez une nouvelle carte.",
          },
          {
            icon: "gift",
            title: "Vous voulez un cadeau",
            text: "Dites-nous lequel, et quand vous passez. Nous le mettons de côté à votre nom.",
          },
          {
            icon: "shield-check",
            title: "Il s’agit de vos données",
            text: "Dites ce que vous voulez voir, changer ou faire effacer.",
            link: { label: "Lire la notice de confidentialité", href: "page:privacy" },
          },
        ],
      },
    },
    {
      name: "before-you-write",
      kind: "faq",
      fields: {
        heading: "Avant d’écrire",
        questions: [
          {
            question: "Quand aurai-je une réponse ?",
            answer: "En général le jour ouvrable même, sinon le suivant.",
          },
          {
            question: "Puis-je demander mon solde par téléphone ?",
            answer: "Oui. Prenez votre carte et lisez-nous le numéro sous le code.",
          },
          {
            question: "À qui adresser une réclamation ?",
            answer:
              "À nous, au magasin ou par écrit. Les règles du programme figurent dans ses [conditions](page:terms).",
          },
        ],
      },
    },
  ],
});
