import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Catalogue des cadeaux",
  menuLabel: "Cadeaux",
  headerOrder: 10,
  footerOrder: 10,
  seoTitle: "Catalogue des cadeaux : ce que valent vos points",
  seoDescription:
    "Choisissez ce que deviennent vos points : une petite surprise, une remise, une soirée avant les autres ou un don à une association de la commune.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Cadeaux",
        heading: "Vos points, votre choix",
        text: "Tout ce qui figure sur cette page vous attend chez {{vendor.name}}. Économisez pour quelque chose de plus grand ou prenez une petite chose aujourd’hui ; les points sont faits pour les deux.",
        image: {
          src: "/illustrations/loyalty/rewards-shelf.svg",
          alt: "Des étagères avec des paquets, une tasse de café, une plante et des étiquettes qui indiquent des points",
          width: 1200,
          height: 800,
        },
      },
    },
    {
      name: "rewards",
      kind: "rewards-catalog",
      fields: {
        heading: "Ce que vous pouvez choisir",
        text: "Montrez votre carte, nommez votre cadeau. S’il n’y en a plus, nous vous mettons le prochain de côté.",
        rewards: [
          {
            icon: "gift",
            title: "Une petite surprise",
            text: "Quelque chose que nous aimons nous-mêmes, choisi par nous le jour même. Idéal pour les indécis.",
            points: 60,
          },
          {
            icon: "euro",
            title: "5 € de remise",
            text: "Sur tout ce que vous achetez chez nous, toute l’année.",
            points: 100,
          },
          {
            icon: "heart",
            title: "5 € pour une bonne cause",
            text: "Nous les versons à une association de notre commune, à votre nom si vous le souhaitez.",
            points: 100,
          },
          {
            icon: "tag",
            title: "12 € de remise",
            text: "Un peu de patience est récompensé : vos points valent ici davantage.",
            points: 200,
          },
          {
            icon: "sparkles",
            title: "Une soirée avant les autres",
            text: "Découvrez les nouveautés un verre à la main, avant leur mise en rayon. Pour vous et une personne.",
            points: 300,
          },
          {
            icon: "shopping-bag",
            title: "35 € de remise",
            text: "Pour l’achat auquel vous pensez depuis un moment.",
            points: 500,
          },
        ],
        note: "Un cadeau par achat. Les cadeaux ne sont pas remboursés en espèces et ne se cumulent pas avec d’autres remises.",
      },
    },
    {
      name: "redeem",
      kind: "steps",
      fields: {
        heading: "Comment recevoir votre cadeau",
        steps: [
          {
            title: "Regardez votre carte",
            text: "Votre solde figure au recto. Ce que vous pouvez déjà choisir y est indiqué aussi.",
          },
          {
            title: "Dites-le au comptoir",
            text: "Avant de payer, indiquez le cadeau qui vous ferait plaisir et montrez le code.",
          },
          {
            title: "Emportez-le",
            text: "Les points quittent votre carte, le cadeau part avec vous. Vous changez d’avis ? Tant que le ticket n’est pas imprimé, aucun souci.",
          },
        ],
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "À propos des cadeaux",
        questions: [
          {
            question: "Puis-je échanger un cadeau ?",
            answer:
              "Un article abîmé ou qui ne fonctionne pas est bien sûr échangé. Pour le reste, un cadeau remis reste remis.",
          },
          {
            question: "Pouvons-nous réunir nos points à deux ?",
            answer:
              "Oui, si vous vivez sous le même toit. Dites-le au comptoir et les deux cartes n’en font plus qu’une.",
          },
          {
            question: "Le catalogue va-t-il changer ?",
            answer:
              "Au fil des saisons, oui. Si le cadeau que vous visiez disparaît, vous pouvez encore l’obtenir pendant soixante jours, ou un autre de même valeur.",
          },
          {
            question: "À qui m’adresser s’il manque des points ?",
            answer:
              "À nous, avec le ticket : [{{vendor.email}}](mailto:{{vendor.email}}) ou {{vendor.phone|au comptoir}}. Les détails figurent dans les [conditions du programme](page:terms).",
          },
        ],
      },
    },
  ],
});
