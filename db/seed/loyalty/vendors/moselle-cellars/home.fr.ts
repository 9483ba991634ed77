import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    title: "Le livre de cave",
    seoTitle: "Le livre de cave de Moselle Cellars à Remich",
    seoDescription:
      "Pour ceux qui reviennent à la cave de Remich : une page à votre nom, la primeur des petites cuvées et une dégustation à deux avant les vendanges.",
  },
  changed: {
    welcome: {
      eyebrow: "Remich, onze hectares au-dessus du fleuve",
      heading: "Dans le livre de cave, une page porte votre nom",
      text: "Notre grand-mère notait qui avait pris quel vin, et quelle année. Quand un fût se révélait, elle envoyait une carte à ceux qui comprendraient. Nous avons gardé l’usage ; la carte est devenue plus légère.",
      primaryLink: { label: "Écrire à la cave", href: "mailto:{{vendor.email}}" },
      secondaryLink: { label: "La maison", href: "page:about" },
      image: {
        src: "/illustrations/loyalty/vineyard.svg",
        alt: "Des rangs de vigne descendent vers la Moselle le soir, une bouteille et deux verres sur un muret",
        width: 1200,
        height: 900,
      },
      highlights: ["Un point par euro", "La primeur des petits fûts", "Dégustations sur rendez-vous"],
    },
    "in-short": {
      heading: "Le millésime en cave",
      text: "Vendangé du 19 septembre au 8 octobre, à la main, en petites caisses.",
      statistics: [
        { value: "11 ha", label: "de calcaire coquillier et de keuper, sur les coteaux de Remich à Schengen" },
        { value: "7", label: "cépages, le riesling et l’auxerrois avant tout" },
        { value: "24", label: "mois sur lies au moins, pour chaque crémant" },
        { value: "612", label: "bouteilles du plus petit fût, toutes promises" },
      ],
    },
    "rewards-preview": {
      heading: "Ce que le livre rend cette année",
      text: "Cela change à chaque millésime ; nous l’écrivons donc ici et nulle part ailleurs.",
      rewards: [
        {
          icon: "map-pin",
          title: "Une promenade dans les rangs",
          text: "Avec Luc, une heure avant le coucher du soleil, de la chapelle au fleuve. Bonnes chaussures, deux verres.",
          points: 250,
        },
        {
          icon: "users",
          title: "Une dégustation à deux",
          text: "Six vins tirés du fût et un septième du fond de la voûte.",
          points: 600,
        },
        {
          icon: "gift",
          title: "Un magnum de crémant, dégorgé pour vous",
          text: "Vous donnez le jour ; il quitte ses lies ce matin-là, avec votre date sur l’étiquette.",
          points: 900,
        },
      ],
      note: "À ceux qui conduisent : les points attendent, le vin aussi. Le bus s’arrête à l’esplanade.",
    },
    questions: {
      heading: "Demandé au caveau",
      questions: [
        {
          question: "Les commandes expédiées comptent-elles ?",
          answer:
            "Oui, dans tout le Benelux, en France et en Allemagne. Les points sont inscrits quand le carton quitte la maison.",
        },
        {
          question: "Que veut dire la primeur ?",
          answer:
            "Quand un fût donne moins de mille bouteilles, ceux du livre l’apprennent trois semaines avant les autres. Personne n’est tenu à rien.",
        },
        {
          question: "Puis-je céder ma place à ma fille ?",
          answer:
            "Avec plaisir. Un bon tiers de nos pages en sont à leur deuxième écriture. Il faut dix-huit ans pour déguster, et seize pour être inscrit.",
        },
      ],
    },
    visit: {
      heading: "La sonnette est à côté du portail",
      text: "Nous sommes souvent dans les vignes. Annoncez-vous ; il faut une heure à une bouteille pour trouver sa température.",
      hours: [
        { days: "Du mercredi au vendredi", times: "14h00–18h00" },
        { days: "Samedi", times: "10h00–17h00" },
        { days: "Pendant les vendanges", times: "sur rendez-vous" },
      ],
    },
  },
  hidden: ["how-points-work", "good-to-know"],
  moved: [{ section: "rewards-preview", after: "in-short" }],
});
