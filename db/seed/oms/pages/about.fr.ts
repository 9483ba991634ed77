import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Qui nous sommes",
  menuLabel: "À propos",
  headerOrder: 40,
  footerOrder: 50,
  seoTitle: "À propos d’OMS : né derrière un comptoir",
  seoDescription:
    "OMS est né du carnet de commandes d’une papetière de la Gare. Une équipe de onze, quatre langues et une règle : un jour par mois derrière un comptoir.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "Qui nous sommes",
        heading: "Tout a commencé avec le carnet de commandes d’une autre",
        text: "En août 2018, une papetière du quartier de la Gare a perdu le cahier contenant les listes scolaires de 212 familles. Nous avons passé un week-end à les rappeler toutes avec elle. Le lundi, nous commencions à écrire {{platform.name}}.",
        image: {
          src: "/illustrations/oms/office.svg",
          alt: "Les toits du quartier de la Gare avec une tour d’horloge, un tram et la fenêtre éclairée d’un bureau",
          width: 1200,
          height: 800,
        },
      },
    },
    {
      name: "story",
      kind: "rich-text",
      fields: {
        body: `## Une petite société pour de petites sociétés

Orion Commerce S.à r.l. appartient aux trois personnes qui l’ont fondée et à quatre autres qui les ont rejointes. Il n’y a pas d’investisseurs, donc aucun projet de vendre vos données, de prélever une part de vos ventes ou d’être rachetés par quelqu’un qui le ferait.

Elle offre trois services, chacun avec son équipe et sa porte : celui-ci, Loyalty+ et Site Builder. L’équipe d’OMS compte onze personnes : cinq à écrire le logiciel, quatre à parler avec les commerçants, une personne qui veille sur les machines et une autre qui veille sur nous. À nous tous, nous avons vendu du pain, des chaussures, des vélos, des vinyles d’occasion et, pendant un long été, des glaces à Remich.

### Pourquoi seulement le Luxembourg

Parce que le travail est dans les détails. Ici, un magasin sert une famille de Thionville en français, une employée de banque de Trèves en allemand, le voisin en luxembourgeois et un consultant en anglais, le tout avant dix heures. Il compte 3 % sur le livre et 17 % sur le stylo. Il ferme le jour de la fête nationale et sort ses tables sur le trottoir pour la braderie. Un logiciel conçu pour le monde entier traite tout cela en exception. Pour nous, c’est le cas normal.`,
      },
    },
    {
      name: "milestones",
      kind: "steps",
      fields: {
        heading: "Le chemin parcouru",
        steps: [
          {
            title: "2019 : une papetière, un boucher",
            text: "La première liste tournait sur un vieux portable à côté de la caisse. Le boucher de Hollerich voulait des poids plutôt que des pièces ; nous avons appris à écouter avant de programmer.",
          },
          {
            title: "2020 : le printemps de la sonnette",
            text: "En trois semaines, 60 magasins ont dû livrer. Tournées, créneaux et messages en quatre langues sont nés dans la cuisine d’un fondateur.",
          },
          {
            title: "2022 : une fiduciaire dit oui",
            text: "L’export FAIA passe son premier contrôle. Depuis, les comptables nous recommandent à peu près aussi souvent que les commerçants.",
          },
          {
            title: "2024 : une vitrine pour chaque commerçant",
            text: "Des pages complètes au nom du magasin dès le premier jour, à réécrire section par section, quand le temps le permet.",
          },
        ],
      },
    },
    {
      name: "languages",
      kind: "image-text",
      fields: {
        eyebrow: "Notre façon de parler",
        heading: "Quatre langues, aucune traduite par une machine",
        body: `Chaque message qui part de {{platform.name}} a été écrit par quelqu’un qui parle cette langue à la maison. *Är Bestellung ass prett* n’est pas la phrase allemande avec d’autres voyelles, et un client francophone attend une formule de politesse qu’un anglophone trouverait longue.

Nos commerçants nous corrigent aussi. Le mot *retrait* sur le bon vient d’une fromagère de Bonnevoie, qui trouvait notre premier choix « trop bancaire ».`,
        image: {
          src: "/illustrations/oms/languages.svg",
          alt: "Le même message de retrait en luxembourgeois, français, allemand et anglais",
          width: 1200,
          height: 800,
        },
        imageSide: "left",
      },
    },
    {
      name: "principles",
      kind: "feature-grid",
      fields: {
        heading: "Ce que nous nous imposons",
        features: [
          {
            icon: "store",
            title: "Un jour par mois derrière un comptoir",
            text: "Chacun ici, fondateurs compris, travaille un jour par mois dans le magasin d’un client. La liste des agacements rapportés fixe le programme.",
          },
          {
            icon: "calendar",
            title: "Aucun changement avant le week-end",
            text: "Les nouvelles versions sortent du lundi au mercredi. Le vendredi et le samedi, le logiciel est celui que vous connaissez.",
          },
          {
            icon: "lock",
            title: "Vos clients sont les vôtres",
            text: "Nous ne leur écrivons pas, ne les profilons pas et ne leur montrons pas d’autres magasins. Partir demande un clic et un fichier.",
          },
          {
            icon: "handshake",
            title: "Non est une réponse",
            text: "S’il vous faut une caisse de restaurant ou une billetterie, nous citons quelqu’un qui la fait bien. Il y en a plusieurs dans le pays.",
          },
        ],
      },
    },
    {
      name: "team",
      kind: "statistics",
      fields: {
        statistics: [
          { value: "11", label: "personnes dans l’équipe d’OMS, toutes employées au Luxembourg" },
          { value: "0", label: "investisseur extérieur" },
          { value: "7", label: "langues à notre table de midi" },
          { value: "132", label: "jours passés dans des magasins l’an dernier" },
        ],
      },
    },
    {
      name: "visit",
      kind: "call-to-action",
      fields: {
        heading: "Passez nous voir. La machine à café est plus âgée que la société, et meilleure.",
        text: "Nous sommes rue du Laboratoire, à cinq minutes à pied de la gare. Appelez d’abord : la personne qui connaît la réponse sera là.",
        primaryLink: { label: "Nous appeler", href: "tel:{{platform.phone}}" },
        secondaryLink: { label: "Voir les tarifs", href: "page:pricing" },
      },
    },
  ],
});
