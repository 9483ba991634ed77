import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Contact",
  menuLabel: "Contact",
  headerOrder: 30,
  footerOrder: 30,
  seoTitle: "{{vendor.name}} : contact et accès",
  seoDescription:
    "Adresse, téléphone, e-mail et accès, en bus, en train, à vélo ou en voiture. Écrivez ou appelez dans votre langue : une personne vous répondra.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Contact",
        heading: "Parlez à {{vendor.name}}",
        text: "Par téléphone pour ce qui presse, par e-mail pour ce qui est long, de vive voix pour tout le reste.",
        primaryLink: { label: "Nous appeler", href: "tel:{{vendor.phone}}" },
        secondaryLink: { label: "Nous écrire", href: "mailto:{{vendor.email}}" },
      },
    },
    {
      name: "details",
      kind: "contact-details",
      fields: {
        heading: "Où nous sommes",
        text: "Si vous venez de loin, ou autour d’un jour férié, appelez avant de partir.",
        email: "{{vendor.email}}",
        phone: "{{vendor.phone}}",
        address: "{{vendor.address}}",
        links: [{ label: "Qui nous sommes", href: "page:about" }],
      },
    },
    {
      name: "directions",
      kind: "rich-text",
      fields: {
        body: `## Comment venir

**En transports publics.** Les bus, les trains et le tram sont gratuits dans tout le Luxembourg. Entrez notre adresse dans votre planificateur d’itinéraires : {{vendor.address|elle est indiquée plus haut}}.

**À vélo.** Il y a toujours un endroit où l’attacher, à l’intérieur s’il le faut.

**En voiture.** Cherchez une place près du centre et finissez à pied. Si vous venez chercher quelque chose de lourd, dites-le-nous : nous vous montrons où vous arrêter.

## Ce qu’il faut mettre dans votre message

Votre nom, de quoi il s’agit, et comment et jusqu’à quand nous pouvons vous joindre. S’il s’agit d’un achat, la date ou le numéro du ticket nous évite à tous deux une recherche.`,
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "Avant de venir",
        questions: [
          {
            question: "Puis-je venir en fauteuil roulant ou avec une poussette ?",
            answer:
              "Dites-nous quand vous venez et ce qu’il vous faut. S’il y a une marche, quelqu’un sera à la porte ; si ce n’est pas possible, nous venons à vous ou trouvons un autre moyen.",
          },
          {
            question: "Les chiens sont-ils les bienvenus ?",
            answer:
              "Demandez à la porte. Là où l’on prépare ou vend des aliments, la règle dit non, et nous la suivons à regret.",
          },
        ],
      },
    },
  ],
});
