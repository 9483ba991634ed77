import { definePage } from "@/db/seed/define";

export default definePage({
  title: "À propos",
  menuLabel: "À propos",
  headerOrder: 10,
  footerOrder: 10,
  seoTitle: "À propos de {{vendor.name}}",
  seoDescription:
    "Qui se tient derrière le comptoir, ce à quoi nous tenons et ce que nous promettons : faites la connaissance d’une maison indépendante du Luxembourg.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "À propos",
        heading: "Les gens derrière {{vendor.name}}",
        text: "Une maison indépendante à {{vendor.city|Luxembourg}}. Assez petite pour connaître ses clients, assez sérieuse pour qu’ils lui demandent conseil.",
      },
    },
    {
      name: "our-story",
      kind: "image-text",
      fields: {
        eyebrow: "Notre façon de voir",
        heading: "Le bon travail a une adresse",
        body: "On peut commander presque tout, presque partout. Ce qui n’arrive pas dans un colis, c’est quelqu’un qui regarde ce qu’il vous faut, dit ce qu’il ferait à votre place et sera encore là s’il faut corriger quelque chose.\n\n{{vendor.name}} existe pour cela. Nous choisissons ce que nous vendons et ce que nous acceptons, et nous refusons ce dont nous ne pourrions répondre. L’offre en est plus courte, et le magasin plus calme.",
        image: {
          src: "/illustrations/sitebuilder/counter.svg",
          alt: "Un comptoir vu de la porte : des étagères, une lampe, un colis qui attend",
          width: 1200,
          height: 800,
        },
        imageSide: "right",
      },
    },
    {
      name: "what-matters",
      kind: "feature-grid",
      fields: {
        heading: "Ce à quoi nous tenons",
        features: [
          {
            icon: "heart",
            title: "Le soin",
            text: "Nous traitons les choses comme si elles étaient déjà à vous, et votre temps comme si c’était le nôtre.",
          },
          {
            icon: "badge-check",
            title: "Une réponse franche",
            text: "Si cela ne vaut pas la réparation, n’est pas de saison ou ne vous convient pas, nous le disons, même quand la vente nous échappe.",
          },
          {
            icon: "leaf",
            title: "Les distances courtes",
            text: "Quand nous avons le choix, nous achetons près d’ici, emballons peu et gardons les choses en service tant qu’elles sont bonnes.",
          },
          {
            icon: "users",
            title: "Le voisinage",
            text: "Nous payons nos impôts ici, offrons un lot à la tombola et saluons dans la langue qui passe la porte.",
          },
        ],
      },
    },
    {
      name: "our-promise",
      kind: "rich-text",
      fields: {
        body: `## Ce que nous promettons

**Vous connaissez le prix d’abord.** Tout ce qui ne figure pas sur une étiquette fait l’objet d’un devis écrit.

**Vous pouvez nous joindre.** Par téléphone : {{vendor.phone|au magasin}}. Par e-mail : {{vendor.email|à notre adresse}}. Ou par-dessus le comptoir.

**Vous pouvez revenir.** Si quelque chose n’est pas comme il faut, rapportez-le. La loi vous donne des droits ; nous essayons de faire en sorte que vous n’ayez pas à les relire.`,
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "Le mieux est de se voir",
        text: "En général, l’eau est déjà chaude.",
        primaryLink: { label: "Annoncer votre visite", href: "mailto:{{vendor.email}}" },
        secondaryLink: { label: "Retour à l’accueil", href: "page:home" },
      },
    },
  ],
});
