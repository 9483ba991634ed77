import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Contact",
  menuLabel: "Contact",
  headerOrder: 30,
  footerOrder: 30,
  seoTitle: "Contacter {{vendor.name}}",
  seoDescription:
    "Téléphone, e-mail et adresse de {{vendor.name}}, ce qu’il faut nous indiquer pour commander, et le délai dans lequel vous recevrez notre réponse.",
  sections: [
    {
      name: "greeting",
      kind: "hero",
      fields: {
        eyebrow: "Contact",
        heading: "Demandez à {{vendor.name}}",
        text: "Pour une commande, une question ou un souhait qui ne figure sur aucune liste. Nous répondons en luxembourgeois, français, allemand ou anglais.",
        primaryLink: { label: "Écrire un e-mail", href: "mailto:{{vendor.email}}" },
        secondaryLink: { label: "Qui nous sommes", href: "page:about" },
      },
    },
    {
      name: "reach-us",
      kind: "contact-details",
      fields: {
        heading: "Voici comment nous joindre",
        text: "Par téléphone, par e-mail ou au comptoir. Les jours fériés, nous sommes fermés sauf annonce contraire.",
        email: "{{vendor.email}}",
        phone: "{{vendor.phone|écrivez-nous}}",
        address: "{{vendor.address}}",
      },
    },
    {
      name: "tell-us",
      kind: "feature-grid",
      fields: {
        heading: "Quatre précisions pour une commande rapide",
        text: "Si elles figurent dans votre premier message, nous confirmons sans poser de question.",
        features: [
          {
            icon: "shopping-cart",
            title: "Quoi, et combien",
            text: "Le nom, le nombre, la taille. Une photo ou le nom de votre dernier achat convient aussi.",
          },
          {
            icon: "clock",
            title: "Pour quand",
            text: "Le jour et l’heure. Si vous êtes flexible, dites-le : souvent, la livraison ne coûte alors rien.",
          },
          {
            icon: "map-pin",
            title: "À quel endroit",
            text: "À retirer par vous, ou l’adresse complète avec étage, sonnette et code postal.",
          },
          {
            icon: "phone",
            title: "Comment vous joindre",
            text: "Un numéro de GSM pour vous dire que tout est prêt. Nous ne l’utilisons pour rien d’autre.",
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
            answer: "Les jours ouvrables, en général dans les deux heures, sinon le matin du jour ouvrable suivant.",
          },
          {
            question: "Puis-je modifier une commande ?",
            answer:
              "Oui, tant qu’elle n’est pas emballée. Appelez et donnez votre nom ; le numéro n’est pas nécessaire.",
          },
          {
            question: "À qui adresser une réclamation ?",
            answer:
              "À nous, au magasin ou par écrit. La page [livraison et retours](page:delivery-and-returns) dit ce qui se passe ensuite et quels sont vos droits.",
          },
        ],
      },
    },
  ],
});
