import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Programmes de fidélité pour les commerçants du Luxembourg",
  template: "mosaic",
  menuLabel: "Accueil",
  seoTitle: "Programmes de fidélité pour commerces au Luxembourg",
  seoDescription:
    "Une carte de fidélité dans le téléphone de vos clients, dans leur langue, lue en une seconde à la caisse. Conçue au Luxembourg, dès 29 € par mois.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Loyalty+ pour les commerces d’ici",
        heading: "La carte à tampons, le papier en moins",
        text: "Vos habitués connaissent votre prénom. Avec Loyalty+, vous connaissez le leur : une carte dans leur téléphone, des points à votre caisse et un petit merci qui arrive au bon moment, dans la bonne de nos quatre langues.",
        primaryLink: { label: "Essayer pendant 30 jours", href: "page:contact" },
        secondaryLink: { label: "Voir les tarifs", href: "page:pricing" },
        image: {
          src: "/illustrations/loyalty/home-hero-fr.svg",
          alt: "Un téléphone affiche la carte de fidélité d’une boulangerie avec 84 points sur 100, à côté d’un ticket et d’une courbe des clients revenus",
          width: 1200,
          height: 900,
        },
        highlights: ["Aucune application à installer", "Votre caisse reste la même", "Sans engagement de durée"],
      },
    },
    {
      name: "figures",
      kind: "statistics",
      fields: {
        heading: "Ce qui se passe sur les comptoirs de nos commerçants",
        statistics: [
          { value: "640", label: "commerces, cafés et ateliers, de Troisvierges à Dudelange" },
          { value: "1,2 s", label: "pour un passage en caisse, valeur médiane du mois dernier" },
          { value: "58 %", label: "des points reviennent sous forme de cadeau dans les six mois" },
          { value: "4 sur 10", label: "membres habitent de l’autre côté de la frontière, et reviennent" },
        ],
      },
    },
    {
      name: "essentials",
      kind: "feature-grid",
      fields: {
        eyebrow: "Ce que vous recevez",
        heading: "Six choses pour bien accueillir un habitué",
        text: "Rien ici ne vous oblige à devenir un service marketing. Vous fixez les règles une fois, un mardi calme ; la caisse fait le reste.",
        features: [
          {
            icon: "smartphone",
            title: "Une carte qu’on n’oublie pas",
            text: "Le client vise le panneau de votre comptoir avec son appareil photo et la carte est dans Apple Wallet ou Google Wallet. Ceux qui préfèrent le papier en reçoivent une imprimée, avec le même code.",
          },
          {
            icon: "qr-code",
            title: "Un scan, pas une recherche",
            text: "Le lecteur de votre caisse, une tablette ou le téléphone dans votre tablier lit la carte. Aucun nom à épeler, aucun numéro à dicter devant la file.",
          },
          {
            icon: "languages",
            title: "Moien, bonjour, hallo, hello",
            text: "Chaque membre choisit le luxembourgeois, le français, l’allemand ou l’anglais. Vous écrivez un message une seule fois et relisez les traductions avant l’envoi.",
          },
          {
            icon: "gift",
            title: "Des cadeaux à votre portée",
            text: "Le calculateur indique ce que chaque cadeau vous coûte au prix d’achat, avant que vous ne le promettiez. Vous le changez quand vous voulez ; les points acquis gardent leur valeur.",
          },
          {
            icon: "calendar",
            title: "Le bon moment",
            text: "Un anniversaire, la dixième visite, trois mois de silence : choisissez les moments qui comptent dans votre métier et Loyalty+ écrit au membre à votre place.",
          },
          {
            icon: "bar-chart",
            title: "Des chiffres qui se lisent debout",
            text: "Qui est revenu, ce que le programme a coûté, ce qu’il a rapporté. Une page, le lundi matin, avant l’ouverture.",
          },
        ],
      },
    },
    {
      name: "card",
      kind: "image-text",
      fields: {
        eyebrow: "Un portefeuille, plusieurs commerces",
        heading: "Votre carte, à vos couleurs, parmi celles qu’ils ont déjà",
        body: `Vous vous souvenez des autocollants Digicash près de la caisse ? On les a adoptés parce qu’il n’y avait rien à apprendre. Une carte Loyalty+ demande encore moins : elle s’affiche sur l’écran verrouillé quand le client arrive près de votre porte.

- **Votre nom, votre logo, vos couleurs.** Le nôtre n’apparaît nulle part au recto.
- **Points ou tampons.** Une boulangerie compte les pains, un vélociste compte les euros.
- **Payé comme on veut.** Espèces, carte, Payconiq ou Satispay : les points suivent le ticket, pas le moyen de paiement.`,
        image: {
          src: "/illustrations/loyalty/wallet-cards-fr.svg",
          alt: "Trois cartes de fidélité en éventail : une boulangerie, un atelier de vélos et une cave à vins, celle de devant avec un code QR",
          width: 1200,
          height: 900,
        },
        imageSide: "left",
        link: { label: "Qui nous sommes", href: "page:about" },
      },
    },
    {
      name: "first-week",
      kind: "steps",
      fields: {
        eyebrow: "Votre première semaine",
        heading: "Prêt pour samedi",
        text: "La plupart des commerçants s’inscrivent en début de semaine et remettent leur premier cadeau à la fin.",
        steps: [
          {
            title: "Lundi : trente minutes au téléphone",
            text: "Nous réglons avec vous la carte, les trois premiers cadeaux et les heures d’ouverture, dans la langue que vous préférez. Gardez votre logo et votre liste de prix à portée de main.",
          },
          {
            title: "Mercredi : un colis de POST",
            text: "Un panneau de comptoir, un autocollant de vitrine et cinquante cartes imprimées arrivent pour les clients qui laissent leur téléphone à la maison.",
          },
          {
            title: "Jeudi : l’équipe essaie",
            text: "Chacun scanne deux fois sa propre carte. C’est toute la formation ; nous le savons, car c’est l’apprentie d’une boulangerie d’Esch qui nous l’a donnée.",
          },
          {
            title: "Samedi : les premiers habitués",
            text: "Une seule question à la caisse : « Voulez-vous vos points ? » Les commerçants qui la posent inscrivent une soixantaine de membres dès le premier samedi.",
          },
        ],
      },
    },
    {
      name: "voices",
      kind: "quotes",
      fields: {
        eyebrow: "De l’autre côté du comptoir",
        heading: "Ce que disent les commerçants",
        quotes: [
          {
            quote:
              "Nous avons eu des cartes en papier pendant onze ans et un tiroir plein de cartes oubliées. Maintenant, je vois avant elle que Madame Da Silva est à quatre-vingt-dix points, et je lui mets la tarte de côté.",
            name: "Martine Pauly",
            role: "Boulangerie Pauly, Esch-sur-Alzette",
          },
          {
            quote:
              "La moitié de nos grimpeurs viennent de Trèves et de Bitburg. Ils reçoivent le message en allemand le jeudi et sont au rayon cordes le samedi.",
            name: "Tom Kieffer",
            role: "Ardennes Outdoor, Vianden",
          },
          {
            quote:
              "J’avais peur de rogner ma marge. Le calculateur m’a montré qu’une dégustation pour deux coûte moins que la remise que j’accordais sans réfléchir.",
            name: "Luc Hoffmann",
            role: "Moselle Cellars, Remich",
          },
        ],
      },
    },
    {
      name: "plans",
      kind: "pricing",
      fields: {
        eyebrow: "Formules",
        heading: "Moins cher que l’impression des cartes en papier",
        text: "Trois formules pour la plupart des commerces. [Les comparer en détail](page:pricing), Enterprise comprise.",
        plans: [
          {
            name: "Essential",
            price: "29 €",
            period: "par mois",
            description: "Pour un commerce qui veut que ses habitués se sentent reconnus.",
            features: [
              "500 membres",
              "Points ou tampons",
              "Cartes Wallet et imprimées",
              "Votre propre page de cadeaux",
            ],
            link: { label: "Commencer avec Essential", href: "page:contact" },
          },
          {
            name: "Professional",
            price: "69 €",
            period: "par mois",
            description: "Pour un commerce qui a une équipe, un calendrier et des choses à dire.",
            features: [
              "3 000 membres",
              "Messages d’anniversaire et de relance",
              "Deux points de vente",
              "Relié à votre caisse",
            ],
            link: { label: "Commencer avec Professional", href: "page:contact" },
            isRecommended: true,
          },
          {
            name: "Business",
            price: "149 €",
            period: "par mois",
            description: "Pour plusieurs commerces qui partagent clients et chiffres.",
            features: [
              "15 000 membres",
              "Six points de vente, une carte",
              "Groupes de membres et tests",
              "API et exports",
            ],
            link: { label: "Commencer avec Business", href: "page:contact" },
          },
        ],
        note: "Prix hors TVA de 17 %. Les 30 premiers jours sont gratuits et s’arrêtent d’eux-mêmes si vous ne faites rien.",
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        eyebrow: "Entendu à presque chaque comptoir",
        heading: "Avant de nous appeler",
        questions: [
          {
            question: "Mes clients doivent-ils installer une application ?",
            answer:
              "Non. La carte se range dans Apple Wallet ou Google Wallet, déjà présents sur le téléphone. Sans smartphone, une carte imprimée avec un code QR fait la même chose.",
          },
          {
            question: "Est-ce que cela fonctionne avec ma caisse ?",
            answer:
              "Oui, de deux façons. Soit votre caisse nous transmet le ticket, soit vous tapez le montant sur un téléphone ou une tablette posés à côté. La seconde façon se passe de technicien.",
          },
          {
            question: "À qui appartiennent les clients ?",
            answer:
              "À vous. Vous êtes responsable du traitement, nous sommes votre sous-traitant au sens du RGPD, et vous pouvez exporter chaque membre avec ses points à tout moment, y compris le jour où vous partez.",
          },
          {
            question: "Que deviennent les points si j’arrête ?",
            answer:
              "Vous décidez jusqu’à quand les membres peuvent encore les utiliser. Nous conseillons soixante jours, prévenons chacun dans sa langue et laissons la page de caisse ouverte jusqu’au dernier jour, sans frais.",
          },
        ],
      },
    },
    {
      name: "start",
      kind: "call-to-action",
      fields: {
        heading: "Apportez un ticket de café, nous ferons le calcul",
        text: "Dites-nous votre ticket moyen et ce que vous aimeriez offrir en retour. En un appel, nous calculons ce que coûte votre programme et quand tombe le premier cadeau.",
        primaryLink: { label: "Convenir d’un appel", href: "page:contact" },
        secondaryLink: { label: "Comparer les formules", href: "page:pricing" },
      },
    },
  ],
});
