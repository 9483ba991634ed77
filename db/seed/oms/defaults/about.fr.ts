import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Qui nous sommes",
  menuLabel: "À propos",
  headerOrder: 10,
  footerOrder: 10,
  seoTitle: "À propos de {{vendor.name}}",
  seoDescription:
    "Qui se tient derrière le comptoir chez {{vendor.name}}, ce que vous pouvez attendre de nous, comment nous soignons vos commandes et où nous trouver.",
  sections: [
    {
      name: "introduction",
      kind: "hero",
      fields: {
        eyebrow: "Qui nous sommes",
        heading: "Les personnes derrière {{vendor.name}}",
        text: "Nous sommes une maison locale, à {{vendor.city|Luxembourg}}. Celui ou celle qui prend votre commande la prépare aussi, et se souviendra de vous la prochaine fois.",
        primaryLink: { label: "Nous rendre visite", href: "page:contact" },
      },
    },
    {
      name: "our-promise",
      kind: "rich-text",
      fields: {
        body: `## À quoi sert un magasin, selon nous

N’importe qui peut se faire envoyer un objet depuis un entrepôt. Un magasin sert à ce qui vient avant et après : à savoir lequel des deux est le bon, à entendre franchement que ce n’est ni l’un ni l’autre, et à trouver encore quelqu’un le jour où il faut arranger quelque chose.

C’est pourquoi {{vendor.name}} prend vos commandes de la manière qui vous convient, mais les garde au même endroit. Ce que vous avez dit au téléphone n’est pas oublié au comptoir, et ce que vous avez réservé n’est pas vendu à quelqu’un d’autre.

### Notre place

Nos clients vivent et travaillent autour de {{vendor.city|chez nous}}, et beaucoup passent en rentrant de l’autre côté de la frontière. Nous connaissons leurs moments : avant le train, après l’école, le samedi matin. Nos horaires les suivent aussi bien que possible.`,
      },
    },
    {
      name: "behind-the-counter",
      kind: "image-text",
      fields: {
        eyebrow: "Derrière le comptoir",
        heading: "Comment nous soignons votre commande",
        body: `Une commande est une petite promesse, et nous la traitons comme telle. Elle est contrôlée par la personne qui l’emballe, reçoit une place sur l’étagère et un nom, et y reste jusqu’à votre passage.

Si nous avons du retard, vous l’apprenez de nous, avec une nouvelle heure ou une autre proposition. Si c’est vous, ce n’est pas grave : nous gardons tout jusqu’à la fermeture, et plus longtemps si vous nous prévenez.`,
        image: {
          src: "/illustrations/oms/pick-up.svg",
          alt: "Une étagère de sacs numérotés à côté d’un téléphone qui annonce une commande prête",
          width: 1200,
          height: 900,
        },
        imageSide: "left",
      },
    },
    {
      name: "what-to-expect",
      kind: "feature-grid",
      fields: {
        heading: "Ce que vous pouvez attendre de nous",
        features: [
          {
            icon: "message",
            title: "Un conseil avant l’achat",
            text: "Nous demandons à quoi cela doit servir. Parfois le meilleur choix coûte moins cher, et nous le disons.",
          },
          {
            icon: "tag",
            title: "Des prix qui tiennent",
            text: "Le prix de la confirmation est celui du comptoir, TVA comprise.",
          },
          {
            icon: "shield-check",
            title: "Une aide après l’achat",
            text: "Si quelque chose n’est pas comme il faut, rapportez-le. Nous regardons ensemble et trouvons une solution.",
          },
        ],
      },
    },
    {
      name: "often-asked",
      kind: "faq",
      fields: {
        heading: "Ce qu’on nous demande à la porte",
        questions: [
          {
            question: "Faut-il commander à l’avance ?",
            answer:
              "Non, vous êtes les bienvenus sans cela. Commander aide si vous voulez une chose précise à une heure précise, ou en plus grande quantité que d’habitude.",
          },
          {
            question: "Les entreprises et associations peuvent-elles commander ?",
            answer:
              "Volontiers. Indiquez l’adresse de facturation et, s’il y en a un, votre numéro de commande. Une commande régulière se répète sans nouvel appel.",
          },
          {
            question: "Avez-vous des bons cadeaux ?",
            answer: "Demandez-nous par téléphone ou par e-mail ; nous en préparons un au montant et au nom voulus.",
          },
        ],
      },
    },
    {
      name: "visit-us",
      kind: "call-to-action",
      fields: {
        heading: "La porte est ouverte",
        text: "Vous nous trouvez au {{vendor.address}}. Pour être sûr qu’un article précis s’y trouve, demandez-nous auparavant.",
        primaryLink: { label: "Nous demander", href: "page:contact" },
        secondaryLink: { label: "Livraison et retours", href: "page:delivery-and-returns" },
      },
    },
  ],
});
