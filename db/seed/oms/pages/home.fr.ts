import { definePage } from "@/db/seed/define";

export default definePage({
  title: "OMS : la gestion des commandes pour commerçants",
  template: "spotlight",
  menuLabel: "Accueil",
  seoTitle: "OMS : gestion des commandes au Luxembourg",
  seoDescription:
    "Comptoir, téléphone, e-mail et boutique en ligne sur une seule liste, avec stock, retraits, étiquettes POST et TVA correcte. 30 jours gratuits.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "La gestion des commandes pour commerçants",
        heading: "Toutes vos commandes sur une seule liste, du premier appel à la remise",
        text: "Le comptoir, le téléphone, l’e-mail d’une habituée, la boutique en ligne à minuit : {{platform.name}} les rassemble sur une liste, réserve le stock et prévient votre client, dans sa langue, dès qu’il peut passer.",
        primaryLink: { label: "Essayer 30 jours gratuitement", href: "mailto:{{platform.email}}" },
        secondaryLink: { label: "Voir les formules", href: "page:pricing" },
        image: {
          src: "/illustrations/oms/order-list.svg",
          alt: "La liste des commandes un samedi matin : cinq commandes avec client, heure de retrait, montant et état",
          width: 1200,
          height: 900,
        },
        highlights: ["30 jours gratuits, sans carte", "En service en une semaine", "Assistance en FR, DE, LB et EN"],
      },
    },
    {
      name: "connections",
      kind: "logo-grid",
      fields: {
        heading: "Compatible avec ce qui se trouve déjà sur votre comptoir",
        text: "Paiements, colis et comptabilité se raccordent depuis la page des réglages. Personne ne doit écrire de code.",
        entries: [
          { name: "Payconiq" },
          { name: "Satispay" },
          { name: "POST Luxembourg" },
          { name: "DHL" },
          { name: "WooCommerce" },
          { name: "PrestaShop" },
          { name: "Sage BOB" },
          { name: "Peppol" },
        ],
      },
    },
    {
      name: "working-day",
      kind: "feature-grid",
      fields: {
        eyebrow: "Une journée de travail",
        heading: "De l’ouverture à la fermeture, sans un seul post-it",
        text: "Six tâches qui vivaient à six endroits : un carnet, deux boîtes mail, un tableur, la caisse et la tête de quelqu’un.",
        features: [
          {
            icon: "phone",
            title: "Une commande par téléphone en vingt secondes",
            text: "Tapez trois lettres du nom. Le dernier panier, l’adresse de livraison et la langue s’affichent ; « comme la semaine dernière » tient en une touche.",
          },
          {
            icon: "warehouse",
            title: "Un stock qui se réserve tout seul",
            text: "Une commande confirmée retire aussitôt ses articles du rayon. Le dernier exemplaire n’est jamais promis deux fois, ni en ligne ni à la caisse.",
          },
          {
            icon: "clock",
            title: "Des créneaux de retrait que vous tenez",
            text: "Vous décidez combien de commandes tiennent dans un quart d’heure. Quand 11 h 15 est complet, on propose 11 h 30.",
          },
          {
            icon: "receipt",
            title: "La bonne TVA à chaque ligne",
            text: "3, 8, 14 ou 17 % : le taux appartient au produit. Paniers mixtes, acomptes et notes de crédit tombent juste au centime.",
          },
          {
            icon: "truck",
            title: "Des colis, et votre camionnette",
            text: "Imprimez une étiquette POST, ou rangez les livraisons de l’après-midi en une tournée envoyée sur le GSM du chauffeur.",
          },
          {
            icon: "languages",
            title: "Des messages en quatre langues",
            text: "Confirmation, « c’est prêt » et rappel partent en français, allemand, luxembourgeois ou anglais, selon la préférence de chaque client.",
          },
        ],
      },
    },
    {
      name: "pick-up",
      kind: "image-text",
      fields: {
        eyebrow: "Au comptoir",
        heading: "Samedi, 9 h 40, onze personnes dans la file",
        body: `Six d’entre elles ont commandé à l’avance. Leurs sacs attendent sur l’étagère derrière vous, numérotés dans l’ordre des retraits. Une cliente montre le code sur son GSM, vous le scannez, l’écran indique **étagère 3** et *payé*. Au suivant.

- Chaque sac a sa place : même une nouvelle collègue le trouve.
- Ce qui n’est pas retiré à la fermeture reçoit de lui-même un rappel aimable.
- À moitié payé, à moitié emporté ? Le reste demeure sur la liste jusqu’au bout.`,
        image: {
          src: "/illustrations/oms/pick-up.svg",
          alt: "Une étagère de sacs numérotés à côté d’un téléphone qui annonce une commande prête",
          width: 1200,
          height: 900,
        },
        imageSide: "right",
        link: { label: "Ce que contient chaque formule", href: "page:pricing" },
      },
    },
    {
      name: "invoices",
      kind: "image-text",
      fields: {
        eyebrow: "À l’arrière-boutique",
        heading: "Des factures que votre fiduciaire ne vous renvoie pas",
        body: `Chaque commande devient une facture à la numérotation continue, les taux séparés et un code Payconiq en bas de page. À la fin du mois, vous envoyez un fichier au lieu d’une boîte à chaussures.

- **Export FAIA** pour l’AED, contrôlé avant de quitter la maison.
- **Peppol** pour les communes, lycées et ministères, qui reçoivent leurs factures par voie électronique.
- **Extraits bancaires** rapprochés d’eux-mêmes des factures ouvertes ; vous ne regardez que le reste.`,
        image: {
          src: "/illustrations/oms/invoice.svg",
          alt: "Une facture avec le détail des taux de TVA et un code de paiement, à côté de paiements rapprochés",
          width: 1200,
          height: 900,
        },
        imageSide: "left",
        link: { label: "Poser une question à l’équipe", href: "mailto:{{platform.email}}" },
      },
    },
    {
      name: "first-week",
      kind: "steps",
      fields: {
        eyebrow: "Pour commencer",
        heading: "Votre première semaine, jour par jour",
        text: "Vous gardez vos habitudes jusqu’au vendredi. Rien n’est coupé avant que vous ne le disiez.",
        steps: [
          {
            title: "Lundi : vos produits",
            text: "Envoyez-nous votre liste de prix telle quelle, un tableur ou une photo du classeur. Nous l’importons avec taux, unités et allergènes.",
          },
          {
            title: "Mardi : vos canaux",
            text: "Raccordez la boutique en ligne, la boîte mail des commandes et votre compte Payconiq. Un guide vous mène à travers chacun en dix minutes environ.",
          },
          {
            title: "Mercredi : la répétition",
            text: "Votre équipe encode vingt commandes d’essai. Nous sommes à vos côtés, au magasin ou à l’écran, et ajustons créneaux et étagères.",
          },
          {
            title: "Vendredi : pour de vrai",
            text: "Les commandes arrivent sur la liste dès l’ouverture. Quelqu’un de chez nous reste joignable toute la journée.",
          },
        ],
      },
    },
    {
      name: "merchants",
      kind: "quotes",
      fields: {
        eyebrow: "Vu du magasin",
        heading: "Ce qui a changé pour eux",
        quotes: [
          {
            quote:
              "Avant la fête des Mères, nous coupions le téléphone à midi parce que nous ne nous y retrouvions plus. Cette année, 340 bouquets, et tout le monde était rentré à six heures.",
            name: "Sandra Weis",
            role: "Fleuriste à Diekirch",
          },
          {
            quote:
              "La moitié de mes clients habite de l’autre côté de la frontière et commande depuis le train. Ils voient quand c’est prêt, passent à cinq heures dix et paient avec le code.",
            name: "Miguel Ferreira",
            role: "Épicerie fine à Esch-sur-Alzette",
          },
          {
            quote:
              "Ma fiduciaire m’a demandé ce qui s’était passé. Elle croyait que j’avais engagé quelqu’un pour la comptabilité.",
            name: "Claudine Thill",
            role: "Libraire à Echternach",
          },
        ],
      },
    },
    {
      name: "figures",
      kind: "statistics",
      fields: {
        heading: "Compté, pas estimé",
        text: "Relevé dans nos propres systèmes sur les douze derniers mois.",
        statistics: [
          { value: "418", label: "commerçants entre Troisvierges et Rumelange" },
          { value: "612 000", label: "commandes remises" },
          { value: "99,97 %", label: "de disponibilité, dimanches compris" },
          { value: "38 s", label: "avant qu’une personne décroche notre téléphone" },
        ],
      },
    },
    {
      name: "start",
      kind: "call-to-action",
      fields: {
        heading: "Apportez votre samedi le plus chargé. Nous vous montrons l’autre version.",
        text: "Une demi-heure, vos propres produits, aucune diapositive. Si cela ne convient pas à votre magasin, nous vous le dirons.",
        primaryLink: { label: "Demander une démonstration", href: "mailto:{{platform.email}}" },
        secondaryLink: { label: "Comparer les formules", href: "page:pricing" },
      },
    },
  ],
});
