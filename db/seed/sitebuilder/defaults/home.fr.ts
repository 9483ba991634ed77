import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Accueil",
  template: "editorial",
  seoTitle: "{{vendor.name}}, bienvenue",
  seoDescription:
    "Ce que nous proposons, qui nous sommes, où nous trouver et comment nous joindre. Passez au magasin, appelez ou écrivez-nous dans la langue de votre choix.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "{{vendor.city|Luxembourg}}",
        heading: "{{vendor.name}}",
        text: "Entrez, regardez, posez vos questions. Derrière chaque bon achat, il y a une conversation, et nous aimons l’avoir de vive voix.",
        primaryLink: { label: "Qui nous sommes", href: "page:about" },
        secondaryLink: { label: "Nous écrire", href: "mailto:{{vendor.email}}" },
        image: {
          src: "/illustrations/sitebuilder/storefront.svg",
          alt: "Une devanture en papier découpé, avec un store rayé, une vitrine garnie et une porte ouverte",
          width: 1200,
          height: 900,
        },
      },
    },
    {
      name: "welcome",
      kind: "image-text",
      fields: {
        eyebrow: "Bienvenue",
        heading: "Un commerce, et des gens qui ont un nom",
        body: "{{vendor.name}}, ce sont des personnes qui habitent à côté, répondent elles-mêmes au téléphone et se souviennent de ce que vous cherchiez la dernière fois.\n\nNous préférons vous vendre une chose qui vous convient plutôt que trois qui ne vous vont pas. Si un confrère a ce qu’il vous faut, nous vous dirons lequel, et où vous garer.",
        image: {
          src: "/illustrations/sitebuilder/counter.svg",
          alt: "Un comptoir vu de la porte : des étagères, une lampe, un colis qui attend",
          width: 1200,
          height: 800,
        },
        imageSide: "left",
        link: { label: "Faire connaissance", href: "page:about" },
      },
    },
    {
      name: "what-to-expect",
      kind: "feature-grid",
      fields: {
        heading: "Ce sur quoi vous pouvez compter",
        features: [
          {
            icon: "message",
            title: "Le conseil avant le prix",
            text: "Nous demandons à quoi cela servira, et à qui. La réponse est souvent plus simple, et moins chère, que prévu.",
          },
          {
            icon: "euro",
            title: "Des prix tout compris",
            text: "Vous payez ce qui est écrit sur l’étiquette, TVA comprise. Ce qui demande du temps fait l’objet d’un devis écrit, avant de commencer.",
          },
          {
            icon: "languages",
            title: "Votre langue, ou presque",
            text: "Commencez en luxembourgeois, en français, en allemand ou en anglais. À nous tous, nous y sommes toujours arrivés.",
          },
        ],
      },
    },
    {
      name: "a-look-around",
      kind: "gallery",
      fields: {
        heading: "Un coup d’œil",
        images: [
          {
            image: {
              src: "/illustrations/sitebuilder/gallery-shelf.svg",
              alt: "Des étagères avec des bocaux, des boîtes, une plante et une étiquette de prix",
              width: 800,
              height: 600,
            },
            caption: "Sur les étagères",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/gallery-parcel.svg",
              alt: "Un colis ficelé avec une étiquette écrite à la main",
              width: 800,
              height: 600,
            },
            caption: "Prêt à être emporté",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/gallery-bench.svg",
              alt: "Une table de travail avec un carnet, des ciseaux, une règle et une tasse de café",
              width: 800,
              height: 600,
            },
            caption: "En coulisses",
          },
        ],
      },
    },
    {
      name: "your-visit",
      kind: "steps",
      fields: {
        heading: "Comment se passe une visite",
        steps: [
          {
            title: "Passez, ou annoncez-vous",
            text: "Pour regarder, pas de rendez-vous. S’il vous faut du temps et un conseil, envoyez-nous un mot : quelqu’un se libérera pour vous.",
          },
          {
            title: "Dites-nous de quoi il s’agit",
            text: "Un cadeau, une réparation, une idée, un souci. Une photo sur votre téléphone en dit souvent plus vite qu’un nom.",
          },
          {
            title: "Décidez chez vous",
            text: "Personne n’est tenu de se décider au comptoir. Nous notons ce que nous avons proposé et ce que cela coûte, et nous le gardons pour vous.",
          },
        ],
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "On nous le demande presque chaque jour",
        questions: [
          {
            question: "Puis-je commander par téléphone ou par e-mail ?",
            answer:
              "Oui. Joignez-nous ici : {{vendor.phone|au magasin}}, {{vendor.email|par e-mail}}. Nous mettons votre commande de côté jusqu’à votre passage.",
          },
          {
            question: "Comment puis-je payer ?",
            answer:
              "Au magasin par carte bancaire ou en espèces, et par virement s’il vous faut une facture. Vous préférez payer avec votre téléphone ? Demandez au comptoir quel service nous utilisons.",
          },
          {
            question: "Établissez-vous des factures pour les entreprises ?",
            answer:
              "Volontiers, avec votre numéro de TVA et le nôtre. Dites-le avant de payer, pour que tout soit juste du premier coup.",
          },
        ],
      },
    },
    {
      name: "find-us",
      kind: "contact-details",
      fields: {
        heading: "Nous trouver",
        text: "Vous reconnaîtrez la porte au nom qui est au-dessus.",
        email: "{{vendor.email}}",
        phone: "{{vendor.phone}}",
        address: "{{vendor.address}}",
        links: [{ label: "Faire connaissance", href: "page:about" }],
      },
    },
  ],
});
