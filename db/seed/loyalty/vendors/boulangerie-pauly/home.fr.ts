import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  fields: {
    title: "La carte Pauly",
    seoTitle: "La carte Pauly : du pain, des points, une tarte",
    seoDescription:
      "La carte de fidélité de la Boulangerie Pauly à Esch-sur-Alzette : un café après dix pains, une tarte d’anniversaire et, une fois l’an, une nuit au fournil.",
  },
  changed: {
    welcome: {
      eyebrow: "Rue de l’Alzette, depuis 1958",
      heading: "Nous savons comment vous aimez la croûte",
      text: "Grand-père notait le compte de ses habitués au crayon, sur le coffre à farine. La carte, c’est la même idée avec une meilleure écriture : ce que vous avez pris, et ce que nous vous devons.",
      primaryLink: { label: "Ce que valent vos points", href: "page:rewards-catalog" },
      secondaryLink: { label: "Nous appeler", href: "tel:{{vendor.phone}}" },
      image: {
        src: "/illustrations/loyalty/bakery-counter.svg",
        alt: "Des pains sur des étagères en bois, un plateau de tartes et un sachet en papier sur le comptoir d’une boulangerie",
        width: 1200,
        height: 900,
      },
      highlights: ["Un point par euro", "20 points pour commencer", "Ouvert dès 5h30"],
    },
    "rewards-preview": {
      heading: "Ce que nous vous devons, par ordre d’apparition",
      rewards: [
        {
          icon: "coffee",
          title: "Un café et un croissant",
          text: "À la table haute près de la fenêtre, là où l’on apprend tout.",
          points: 80,
        },
        {
          icon: "heart",
          title: "Une tarte d’anniversaire",
          text: "Pour quatre, avec les fruits de saison. Prévenez Martine deux jours avant.",
          points: 220,
        },
        {
          icon: "clock",
          title: "Une nuit au fournil",
          text: "Quatre heures du matin, un tablier, et vous emportez ce que vous avez façonné.",
          points: 900,
        },
      ],
      note: "La liste entière est accrochée à côté de la trancheuse et figure sous Cadeaux.",
    },
    questions: {
      heading: "Demandé au comptoir",
      questions: [
        {
          question: "Ai-je des points pour un seul petit pain ?",
          answer: "À partir d’un euro. Avec deux petits pains, c’est bon.",
        },
        {
          question: "C’est ma mère qui fait les courses. Peut-elle utiliser ma carte ?",
          answer: "Bien sûr. Un ménage, une carte, et d’habitude elle sait mieux que vous ce qu’il vous faut.",
        },
        {
          question: "Les commandes par téléphone comptent-elles ?",
          answer: "Oui. Donnez votre nom, nous ajoutons les points quand vous venez chercher.",
        },
      ],
    },
    visit: {
      heading: "Suivez l’odeur",
      text: "Pour le week-end, appelez avant midi. Après, les fours sont froids et Yann dort.",
      hours: [
        { days: "Du mardi au vendredi", times: "5h30–18h00" },
        { days: "Samedi", times: "5h30–15h00" },
        { days: "Dimanche", times: "6h30–12h00" },
        { days: "Lundi", times: "fermé, le levain se repose aussi" },
      ],
    },
  },
  hidden: ["good-to-know"],
  moved: [{ section: "rewards-preview", after: "welcome" }],
  added: [
    {
      after: "rewards-preview",
      section: {
        name: "double-days",
        kind: "image-text",
        fields: {
          eyebrow: "Les jours calmes",
          heading: "Le mardi compte double",
          body: `Le mardi, la ville est lente et les fours ne le sont pas. Chaque point compte donc double, du premier client au dernier.

C’est aussi le jour où Yann fait des essais. S’il y a sur le comptoir un pain sans nom, goûtez-le et dites ce que vous en pensez. Le meilleur nom jusqu’ici, *Stolwerk*, est venu d’un sidérurgiste à la retraite et se trouve toujours en rayon.`,
          image: {
            src: "/illustrations/loyalty/bread-board.svg",
            alt: "Un pain au levain entamé sur une planche, avec un couteau, de la farine et des épis de blé",
            width: 1200,
            height: 900,
          },
          imageSide: "right",
        },
      },
    },
  ],
});
