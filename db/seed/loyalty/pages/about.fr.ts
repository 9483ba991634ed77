import { definePage } from "@/db/seed/define";

export default definePage({
  title: "À propos de Loyalty+",
  menuLabel: "À propos",
  headerOrder: 40,
  footerOrder: 50,
  seoTitle: "À propos de Loyalty+, né à Bonnevoie",
  seoDescription:
    "Une équipe de quatorze à Luxembourg-Bonnevoie conçoit des programmes de fidélité pour les commerces d’ici. Nos débuts, nos principes, notre adresse.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "À propos",
        heading: "Nous aimons que le magasin du coin reste au coin",
        text: "Loyalty+ est l’œuvre d’une équipe de quatorze, au-dessus d’une ancienne menuiserie de Bonnevoie. À nous tous, nous avons passé onze ans derrière des caisses, et cela se voit dans ce que nous faisons.",
        image: {
          src: "/illustrations/loyalty/shopping-street.svg",
          alt: "Une rue commerçante en pente avec une boulangerie, une librairie et un atelier de vélos, et derrière elle les tours d’une vieille ville",
          width: 1200,
          height: 800,
        },
      },
    },
    {
      name: "story",
      kind: "rich-text",
      fields: {
        body: `## Tout a commencé par un tiroir

Au printemps 2021, quand les magasins se remplissaient de nouveau, une fromagère du quartier de la Gare a vidé un tiroir sur son comptoir : quatre cents cartes en papier, laissées là par des clients qui ne voulaient pas les porter. Elle connaissait presque tous les noms. Elle ne savait pas qui avait cessé de venir.

Nos collègues d’[OMS](https://oms.lu) faisaient depuis 2018 un logiciel de commandes pour commerçants. En un été, nous lui avons fabriqué une page de caisse et une carte pour le téléphone. À Noël, le poissonnier d’en face en voulait une, puis la librairie, puis toute une union commerciale du nord.

## Ce que nous avons appris

**On n’aime pas les programmes, on aime être reconnu.** La caisse affiche donc un prénom avant d’afficher un chiffre.

**Un petit pays a de longues frontières.** Chaque jour ouvrable, plus de deux cent mille personnes les traversent pour venir travailler. Elles achètent leur pain à Esch et leur vin à Remich, et lisent le français ou l’allemand. Un programme dans une seule langue oublie la moitié de ses membres.

**Les commerçants ferment à six heures et font leurs comptes à neuf.** Notre assistance répond donc le samedi, et nos rapports tiennent sur une page.

## À qui nous appartenons

Loyalty+ est une offre d’Orion Commerce S.à r.l., qui appartient à ceux qui l’ont fondée et à ceux qui les ont rejoints. Aucun investisseur n’attend de nous que nous vendions les données de vos clients, et les statuts de la société l’interdisent.`,
      },
    },
    {
      name: "figures",
      kind: "statistics",
      fields: {
        statistics: [
          { value: "2021", label: "premier scan, dans une fromagerie près de la gare" },
          { value: "14", label: "personnes dans l’équipe de Loyalty+, et six langues maternelles" },
          { value: "640", label: "commerçants, dont 71 ont plus d’un magasin" },
          { value: "212 000", label: "cartes utilisées ces douze derniers mois" },
        ],
      },
    },
    {
      name: "principles",
      kind: "feature-grid",
      fields: {
        eyebrow: "Nos principes",
        heading: "Quatre règles au mur de la cuisine",
        features: [
          {
            icon: "handshake",
            title: "Le client est celui du commerçant",
            text: "Nous n’écrivons jamais aux membres pour notre compte et ne montrons à personne les clients d’un autre.",
          },
          {
            icon: "euro",
            title: "Dire le coût d’abord",
            text: "Chaque cadeau affiche ce qu’il coûte avant de pouvoir être publié. Un programme trop cher n’aide personne.",
          },
          {
            icon: "leaf",
            title: "Moins, c’est bien",
            text: "Moins de messages, moins d’écrans, pas de cartes en plastique. Celles en carton recyclé sont imprimées à Differdange.",
          },
          {
            icon: "badge-check",
            title: "Partir aussi facilement qu’on est venu",
            text: "Un export complet tient en un bouton, dans chaque formule, chaque jour du contrat.",
          },
        ],
      },
    },
    {
      name: "people",
      kind: "quotes",
      fields: {
        eyebrow: "Quelques-uns d’entre nous",
        heading: "Ceux à qui vous parlerez",
        quotes: [
          {
            quote:
              "J’ai tenu un café à Hollerich pendant six ans. Quand vous m’appelez à cause de la file de sept heures et demie, je sais de quelle file vous parlez.",
            name: "Carole Steffen",
            role: "Accompagnement des commerçants",
          },
          {
            quote:
              "Un bon écran de caisse s’utilise en parlant à quelqu’un d’autre. J’essaie les nôtres avec la radio allumée.",
            name: "Rui Monteiro",
            role: "Conception",
          },
          {
            quote: "Si un point est compté deux fois, je dors mal. Donc il n’est pas compté deux fois.",
            name: "Anja Thill",
            role: "Développement",
          },
        ],
      },
    },
    {
      name: "family",
      kind: "logo-grid",
      fields: {
        heading: "Trois offres, une maison",
        text: "Chacune se suffit, et elles se connaissent si vous en utilisez plusieurs.",
        entries: [
          { name: "Loyalty+", text: "Des programmes qui font revenir les habitués" },
          {
            name: "OMS",
            text: "Les commandes du magasin, du téléphone et du web dans une liste",
            link: { label: "Voir oms.lu", href: "https://oms.lu" },
          },
          {
            name: "Site Builder",
            text: "Des sites web pour commerçants, dans leurs langues",
            link: { label: "Voir sitebuilder.lu", href: "https://sitebuilder.lu" },
          },
        ],
      },
    },
    {
      name: "visit",
      kind: "contact-details",
      fields: {
        heading: "Passez nous voir, le café rapporte des points",
        text: "À dix minutes à pied de la gare centrale, par la passerelle. Apportez votre caisse si elle fait des siennes.",
        email: "{{platform.email}}",
        phone: "{{platform.phone}}",
        address: "{{platform.address}}",
        hours: [{ days: "Du lundi au vendredi", times: "8h00–18h00" }],
        links: [{ label: "Voir les tarifs", href: "page:pricing" }],
      },
    },
  ],
});
