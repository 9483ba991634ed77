import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Accueil",
  template: "mosaic",
  menuLabel: "Accueil",
  seoTitle: "{{vendor.name}} : commander, retirer, se faire livrer",
  seoDescription:
    "Commandez chez {{vendor.name}} par téléphone, par e-mail ou au comptoir. Retirez à l’heure qui vous convient ou faites-vous livrer au Luxembourg.",
  sections: [
    {
      name: "welcome",
      kind: "hero",
      fields: {
        eyebrow: "Votre magasin à {{vendor.city|Luxembourg}}",
        heading: "Bienvenue chez {{vendor.name}}",
        text: "Dites-nous ce qu’il vous faut, nous le mettons de côté. Vous passez quand cela vous arrange, ou nous veillons à ce que cela arrive chez vous.",
        primaryLink: { label: "Passer commande", href: "page:contact" },
        secondaryLink: { label: "Livraison et retours", href: "page:delivery-and-returns" },
        image: {
          src: "/illustrations/oms/shop-front.svg",
          alt: "Une vitrine sous un auvent rayé, avec des commandes prêtes près de la porte ouverte",
          width: 1200,
          height: 900,
        },
        highlights: ["Mis de côté à votre nom", "Un message dès que c’est prêt", "Vous payez après avoir vu"],
      },
    },
    {
      name: "ways-to-order",
      kind: "feature-grid",
      fields: {
        eyebrow: "Comme il vous plaît",
        heading: "Commander, retirer, se faire livrer",
        features: [
          {
            icon: "phone",
            title: "Par téléphone ou par e-mail",
            text: "Un appel ou deux lignes suffisent. Nous répétons ce que nous avons compris, prix compris, avant de préparer quoi que ce soit.",
            link: { label: "Comment nous joindre", href: "page:contact" },
          },
          {
            icon: "shopping-bag",
            title: "Retirer sans faire la file",
            text: "Votre commande vous attend à votre nom. Dites-le au comptoir ou montrez le code de la confirmation.",
          },
          {
            icon: "truck",
            title: "Se faire livrer",
            text: "Avec notre propre tournée dans les environs, ou en colis dans le reste du pays et de l’autre côté de la frontière.",
            link: { label: "Où et quand", href: "page:delivery-and-returns" },
          },
          {
            icon: "languages",
            title: "Dans votre langue",
            text: "Moien, bonjour, guten Tag ou hello : vous recevez la confirmation dans la langue dans laquelle vous nous avez écrit.",
          },
        ],
      },
    },
    {
      name: "how-to-order",
      kind: "steps",
      fields: {
        heading: "Du premier mot jusque dans vos mains",
        steps: [
          {
            title: "Dites ce qu’il vous faut",
            text: "Appelez, écrivez ou passez. Si vous ne savez pas comment cela s’appelle, décrivez-le ; c’est souvent le plus efficace.",
          },
          {
            title: "Recevez une confirmation",
            text: "Elle indique chaque article, le prix TVA comprise et l’heure à partir de laquelle tout est prêt. S’il manque quelque chose, nous proposons autre chose.",
          },
          {
            title: "Retirez, ou ouvrez la porte",
            text: "Un message vous prévient dès que tout est emballé. Une livraison est annoncée avec une plage de deux heures.",
          },
          {
            title: "Payez comme vous préférez",
            text: "Avec Payconiq ou Satispay, par carte ou en espèces. Les entreprises reçoivent sur demande une facture détaillée.",
          },
        ],
      },
    },
    {
      name: "find-us",
      kind: "contact-details",
      fields: {
        heading: "Nous sommes ici",
        text: "Une question avant de commander ? Un bref appel vous épargne un déplacement.",
        email: "{{vendor.email}}",
        phone: "{{vendor.phone|au comptoir}}",
        address: "{{vendor.address}}",
        links: [{ label: "Toutes les façons de nous joindre", href: "page:contact" }],
      },
    },
    {
      name: "start-order",
      kind: "call-to-action",
      fields: {
        heading: "Que pouvons-nous mettre de côté pour vous ?",
        text: "Écrivez à {{vendor.email}} ce qu’il vous faut et pour quand. Nous répondons au plus tard le jour ouvrable suivant.",
        primaryLink: { label: "Nous écrire", href: "mailto:{{vendor.email}}" },
        secondaryLink: { label: "Qui nous sommes", href: "page:about" },
      },
    },
  ],
});
