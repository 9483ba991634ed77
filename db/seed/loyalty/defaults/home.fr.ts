import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Votre carte de fidélité",
  template: "mosaic",
  menuLabel: "Accueil",
  seoTitle: "Votre carte de fidélité",
  seoDescription:
    "Un point par euro, votre solde sur votre téléphone et un cadeau de votre choix. L’inscription est gratuite et prend moins de temps qu’un paquet cadeau.",
  sections: [
    {
      name: "welcome",
      kind: "hero",
      fields: {
        eyebrow: "{{vendor.name}} à {{vendor.city|Luxembourg}}",
        heading: "Vous revenez. Nous aimerions vous dire merci.",
        text: "Avec la carte de fidélité de {{vendor.name}}, chaque achat compte. Gagnez des points en payant, suivez-les sur votre téléphone et choisissez ce qui vous ferait plaisir en retour.",
        primaryLink: { label: "Voir les cadeaux", href: "page:rewards-catalog" },
        secondaryLink: { label: "Qui nous sommes", href: "page:about" },
        image: {
          src: "/illustrations/loyalty/shop-welcome.svg",
          alt: "Une petite boutique avec un auvent rayé, une porte ouverte et des paquets cadeaux dans la vitrine",
          width: 1200,
          height: 900,
        },
        highlights: ["Inscription gratuite", "Sans application", "20 points de bienvenue"],
      },
    },
    {
      name: "in-short",
      kind: "statistics",
      fields: {
        heading: "La carte en quatre chiffres",
        statistics: [
          { value: "1 point", label: "par euro entier dépensé chez nous" },
          { value: "20", label: "points de bienvenue, le jour de votre inscription" },
          { value: "0 €", label: "c’est le prix de la carte, aujourd’hui et plus tard" },
          { value: "24 mois", label: "de validité pour vos points après chaque visite" },
        ],
      },
    },
    {
      name: "how-points-work",
      kind: "steps",
      fields: {
        eyebrow: "Comment ça marche",
        heading: "Trois moments, c’est tout",
        steps: [
          {
            title: "Prenez votre carte",
            text: "Visez le panneau de notre comptoir avec votre téléphone et rangez la carte dans votre portefeuille numérique. Vous préférez l’avoir en main ? Demandez-nous une carte imprimée.",
          },
          {
            title: "Montrez-la en payant",
            text: "Nous lisons le code, les points arrivent aussitôt. Espèces, carte ou téléphone : la façon de payer n’y change rien.",
          },
          {
            title: "Choisissez votre cadeau",
            text: "Quand vous avez assez de points, dites-nous ce qui vous ferait plaisir. Nous vous le remettons sur place, ou le gardons pour votre prochaine visite.",
          },
        ],
      },
    },
    {
      name: "your-card",
      kind: "image-text",
      fields: {
        eyebrow: "Votre carte",
        heading: "Toujours sur vous, et dans votre langue",
        body: `La carte se range dans votre téléphone à côté de vos billets et affiche votre solde sans mot de passe. Choisissez le luxembourgeois, le français, l’allemand ou l’anglais ; vous pouvez en changer à tout moment.

- Elle fonctionne sans réseau, même au fond du magasin
- Toute la famille peut collecter sur une même carte
- Téléphone perdu ? Vos points sont en sécurité chez nous ; demandez une nouvelle carte`,
        image: {
          src: "/illustrations/loyalty/member-card.svg",
          alt: "Un téléphone avec une carte de fidélité, un code QR et un anneau rempli aux cinq sixièmes",
          width: 1200,
          height: 900,
        },
        imageSide: "left",
      },
    },
    {
      name: "rewards-preview",
      kind: "rewards-catalog",
      fields: {
        heading: "Ce que vos points peuvent devenir",
        rewards: [
          {
            icon: "gift",
            title: "Une petite surprise",
            text: "Quelque chose que nous aimons nous-mêmes, choisi par nous le jour même.",
            points: 60,
          },
          {
            icon: "euro",
            title: "5 € de remise",
            text: "Sur tout ce que vous achetez chez nous, toute l’année.",
            points: 100,
          },
          {
            icon: "sparkles",
            title: "Une soirée avant les autres",
            text: "Découvrez les nouveautés un verre à la main, avant leur mise en rayon.",
            points: 300,
          },
        ],
        note: "La liste complète est au magasin et peut changer selon la saison. Les points acquis gardent leur valeur.",
      },
    },
    {
      name: "good-to-know",
      kind: "feature-grid",
      fields: {
        heading: "Bon à savoir",
        features: [
          {
            icon: "shield-check",
            title: "Vos données restent chez nous",
            text: "Nous gardons ce dont la carte a besoin et rien de plus. Vous pouvez tout consulter, télécharger ou effacer vous-même.",
          },
          {
            icon: "message",
            title: "Peu de messages",
            text: "Seulement si vous le voulez, deux par mois au plus, et un geste suffit pour arrêter.",
          },
          {
            icon: "receipt",
            title: "Oublié de la montrer ?",
            text: "Gardez votre ticket. Nous ajoutons les points dans les sept jours.",
          },
          {
            icon: "heart",
            title: "Les anniversaires comptent",
            text: "Indiquez-nous le jour et le mois, jamais l’année, et une attention vous attend cette semaine-là.",
          },
        ],
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "Ce qu’on nous demande",
        questions: [
          {
            question: "Mes points expirent-ils ?",
            answer:
              "Ils restent valables vingt-quatre mois après votre dernière visite, et nous vous prévenons soixante jours avant. Chaque visite fait repartir le délai.",
          },
          {
            question: "Puis-je offrir un cadeau avec ma carte ?",
            answer:
              "Oui. Choisissez une récompense et dites-nous que c’est pour offrir ; nous l’emballons. Les points eux-mêmes ne peuvent être ni vendus ni remboursés en argent.",
          },
          {
            question: "Que se passe-t-il si je rapporte un article ?",
            answer:
              "Les points de cet achat sont repris, tous les autres restent. Les règles sont courtes : [les voici](page:terms).",
          },
        ],
      },
    },
    {
      name: "visit",
      kind: "contact-details",
      fields: {
        heading: "Venez nous voir",
        text: "Votre carte est prête le temps de faire un paquet.",
        email: "{{vendor.email}}",
        phone: "{{vendor.phone}}",
        address: "{{vendor.address}}",
      },
    },
  ],
});
