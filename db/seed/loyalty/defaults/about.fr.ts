import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Qui nous sommes",
  menuLabel: "À propos",
  headerOrder: 20,
  footerOrder: 20,
  seoTitle: "Qui nous sommes, et notre programme de fidélité",
  seoDescription:
    "Qui vous sert, ce que nous promettons à ceux qui reviennent et pourquoi notre programme de fidélité est aussi local que notre commerce. Avec l’adresse.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Qui nous sommes",
        heading: "{{vendor.name}}, vos voisins à {{vendor.city|Luxembourg}}",
        text: "Une maison indépendante, tenue par des gens à qui l’on peut parler. Quand vous revenez, nous le remarquons, et nous aimerions que cela se remarque aussi.",
        primaryLink: { label: "Découvrir la carte", href: "page:home" },
        secondaryLink: { label: "Nous écrire", href: "mailto:{{vendor.email}}" },
      },
    },
    {
      name: "story",
      kind: "rich-text",
      fields: {
        body: `## Pourquoi nous sommes là

Nous avons ouvert {{vendor.name}} par goût de notre métier, et parce qu’une localité a besoin de commerces où quelqu’un connaît la réponse. Cela n’a pas changé. Derrière le comptoir, vous rencontrez ceux qui choisissent ce que nous proposons, et qui l’emportent eux-mêmes à la maison.

Nos clients parlent quatre langues avant midi. Certains habitent au coin de la rue, d’autres passent une frontière chaque matin. Tous doivent pouvoir demander ce qu’il leur faut et être compris.

## Pourquoi une carte de fidélité

Nous préférons remercier ceux qui reviennent plutôt que de dépenser la même somme en publicité pour ceux qui ne nous connaissent pas encore. Une carte rend la chose équitable : les mêmes règles pour tous, par écrit, et un cadeau que vous choisissez vous-même.`,
      },
    },
    {
      name: "promises",
      kind: "feature-grid",
      fields: {
        heading: "Ce sur quoi vous pouvez compter",
        features: [
          {
            icon: "message",
            title: "Une réponse franche",
            text: "Si une chose ne vous convient pas, nous vous le disons, même si vous repartez aujourd’hui les mains vides.",
          },
          {
            icon: "languages",
            title: "Votre langue",
            text: "Moien, bonjour, guten Tag, good morning : commencez dans la vôtre, quelqu’un saura vous répondre.",
          },
          {
            icon: "refresh",
            title: "Réparé sans histoires",
            text: "Rapportez l’article, racontez-nous, et nous cherchons une solution avant de chercher le ticket.",
          },
          {
            icon: "leaf",
            title: "D’ici, quand c’est possible",
            text: "Nous achetons chez des gens que nous pouvons aller voir, s’ils travaillent aussi bien que ceux qui sont loin.",
          },
        ],
      },
    },
    {
      name: "programme",
      kind: "image-text",
      fields: {
        eyebrow: "Le programme",
        heading: "Une carte à nous, gérée au Luxembourg",
        body: `Notre programme fonctionne avec {{platform.name}}, un service conçu au Luxembourg. La carte, les cadeaux et les règles sont les nôtres ; la technique et la bonne garde de vos données sont les leurs.

Vos points comptent chez {{vendor.name}} et nulle part ailleurs, et personne d’autre que nous ne voit ce que vous collectez. Le traitement de vos données est expliqué dans notre [notice de confidentialité](page:privacy).`,
        image: {
          src: "/illustrations/loyalty/member-card.svg",
          alt: "Un téléphone avec une carte de fidélité, un code QR et un anneau rempli aux cinq sixièmes",
          width: 1200,
          height: 900,
        },
        imageSide: "right",
        link: { label: "Qui fait Loyalty+", href: "platform:about" },
      },
    },
    {
      name: "find-us",
      kind: "contact-details",
      fields: {
        heading: "Où nous trouver",
        text: "Demandez votre carte au comptoir. Si vous venez de loin, appelez d’abord ; nous mettons de côté ce que vous cherchez.",
        email: "{{vendor.email}}",
        phone: "{{vendor.phone}}",
        address: "{{vendor.address}}",
      },
    },
  ],
});
