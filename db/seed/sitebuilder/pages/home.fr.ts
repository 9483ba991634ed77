import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Accueil",
  template: "editorial",
  seoTitle: "Site Builder : le site web des commerçants du Luxembourg",
  seoDescription:
    "Un site web pour votre commerce, avec toutes ses pages déjà rédigées. Changez ce que vous seul pouvez dire, nous tenons le reste à jour. Dès 29 € par mois.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Des sites web pour les commerçants du Luxembourg",
        heading: "Terminé le premier jour. À votre image le deuxième.",
        text: "Site Builder ouvre le site de votre commerce avec toutes ses pages déjà rédigées et mises en page. Vous réécrivez les phrases que vous seul pouvez écrire. Nous veillons sur toutes les autres, aussi longtemps que vous restez.",
        primaryLink: { label: "Voir les formules et les prix", href: "page:pricing" },
        secondaryLink: { label: "Nous écrire", href: "mailto:{{platform.email}}" },
        image: {
          src: "/illustrations/sitebuilder/hero-browser.svg",
          alt: "Le site terminé d’un vigneron dans un navigateur, avec sa version française sur un téléphone",
          width: 1200,
          height: 900,
        },
        highlights: ["14 jours gratuits, sans carte", "Hébergé au Luxembourg", "En français et en anglais"],
      },
    },
    {
      name: "one-sentence",
      kind: "image-text",
      fields: {
        eyebrow: "L’idée",
        heading: "Changez une phrase. Gardez les onze autres paragraphes.",
        body: "La plupart des outils vous remettent un modèle et vous souhaitent bonne chance. Dès que vous publiez, le modèle n’est plus qu’une copie, et la copie commence à vieillir.\n\nChez nous, une page est une pile de sections. Celles que vous modifiez deviennent les vôtres. Celles que vous laissez restent entre nos mains : quand le Code de la consommation change, ou quand nous trouvons une façon plus claire de proposer un rendez-vous, votre site en profite à la minute même.\n\nEt lorsque vous et nous avons modifié la même section, rien n’est écrasé. Vous voyez les deux versions côte à côte, mot à mot, et vous choisissez.",
        image: {
          src: "/illustrations/sitebuilder/page-canvas.svg",
          alt: "L’éditeur de pages : à gauche, la liste des sections indique lesquelles sont héritées ou modifiées",
          width: 1200,
          height: 900,
        },
        imageSide: "left",
      },
    },
    {
      name: "example-sites",
      kind: "gallery",
      fields: {
        heading: "Six commerces, six caractères",
        text: "Les mêmes éléments, dans d’autres mains. Chacun de ces sites est parti du site standard avant d’être remanié par les gens derrière le comptoir.",
        images: [
          {
            image: {
              src: "/illustrations/sitebuilder/site-bakery.svg",
              alt: "Page d’accueil d’une boulangerie avec son plan des pains de la semaine",
              width: 800,
              height: 600,
            },
            caption: "Backhaus Wolter, Esch-sur-Alzette. Le plan des pains tient lieu d’accueil.",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/site-florist.svg",
              alt: "Page d’accueil d’une fleuriste avec de grandes fleurs en papier découpé",
              width: 800,
              height: 600,
            },
            caption: "Fleurs Mirabelle, Mamer. Un bouquet par jour, parti avant seize heures.",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/site-bicycles.svg",
              alt: "Page d’accueil d’un magasin de vélos avec les créneaux de l’atelier",
              width: 800,
              height: 600,
            },
            caption: "Vëlo Center, Kirchberg. L’atelier d’abord, les vélos ensuite.",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/site-coffee.svg",
              alt: "Page d’accueil d’un torréfacteur, encre sombre et jaune souci",
              width: 800,
              height: 600,
            },
            caption: "Rösterei Sauer, Diekirch. Quatre cafés, torréfiés le jeudi.",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/site-furniture.svg",
              alt: "Page d’accueil d’un atelier de meubles avec une chaise en chêne sur fond clair",
              width: 800,
              height: 600,
            },
            caption: "Atelier Lux, Clervaux. Beaucoup d’air autour de chaque chaise.",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/site-books.svg",
              alt: "Page d’accueil d’une librairie avec des conseils de lecture en quatre langues",
              width: 800,
              height: 600,
            },
            caption: "Librairie um Eck, Echternach. Des conseils de lecture en quatre langues.",
          },
        ],
      },
    },
    {
      name: "first-week",
      kind: "steps",
      fields: {
        eyebrow: "Votre première semaine",
        heading: "Ouvert lundi, à votre image mardi, complet vendredi",
        text: "En trois heures de votre temps, tout compris.",
        steps: [
          {
            title: "Lundi : votre site existe",
            text: "Nom, adresse, téléphone, heures d’ouverture. Vous les saisissez une seule fois, ils apparaissent partout où une page en a besoin. Dès ce moment, le site peut être visité.",
          },
          {
            title: "Mardi : dites qui vous êtes",
            text: "Ouvrez la page « À propos » et réécrivez l’histoire. Ce que vous ne touchez pas garde sa rédaction : une page à moitié faite se lit comme une page achevée.",
          },
          {
            title: "Mercredi : ajoutez l’autre langue",
            text: "Les versions d’une même page se côtoient dans l’éditeur. Traduisez deux pages ou toutes : ce qui n’est pas encore traduit s’affiche en anglais, et le dit.",
          },
          {
            title: "Jeudi : branchez votre domaine",
            text: "Gardez le nom en .lu que vous possédez déjà. Nous vous donnons deux lignes pour votre bureau d’enregistrement et guettons leur arrivée. Le certificat s’obtient et se renouvelle sans vous.",
          },
          {
            title: "Vendredi : prévenez vos clients",
            text: "Publiez tout de suite, ou samedi matin à sept heures. Imprimez le code QR pour la porte du magasin. Et retournez travailler.",
          },
        ],
      },
    },
    {
      name: "what-is-inside",
      kind: "feature-grid",
      fields: {
        eyebrow: "À l’intérieur",
        heading: "De petites choses, bien faites",
        text: "Tout ce que personne ne complimente sur un site web, et que chacun remarque dès que cela manque.",
        features: [
          {
            icon: "layers",
            title: "Section par section",
            text: "Modifiez, masquez, déplacez ou ajoutez une section. Une étiquette dans la marge dit toujours de qui vous lisez les mots.",
          },
          {
            icon: "refresh",
            title: "Tout retour s’annule",
            text: "Revenez au texte standard d’une section ou d’une page entière. Vous changez encore d’avis ? Votre version vous attend dans l’historique.",
          },
          {
            icon: "languages",
            title: "Deux langues, une page",
            text: "Les versions française et anglaise partagent leur structure, et les moteurs de recherche savent laquelle s’adresse à qui.",
          },
          {
            icon: "zap",
            title: "Rapide dans le tram",
            text: "Les pages arrivent complètes et légères, presque sans script. Elles s’ouvrent avant que les portes se ferment à Hamilius.",
          },
          {
            icon: "shield-check",
            title: "Des pages légales à jour",
            text: "Conditions et vie privée suivent le droit luxembourgeois, et c’est nous qui les tenons. Quand un paragraphe change, nous vous écrivons pourquoi.",
          },
          {
            icon: "search",
            title: "Trouvé par son nom et par sa rue",
            text: "Titres, descriptions, images de partage, données structurées et plan du site sont préparés pour chaque page que vous publiez.",
          },
        ],
      },
    },
    {
      name: "in-numbers",
      kind: "statistics",
      fields: {
        heading: "Ce que vous n’avez pas à faire",
        statistics: [
          { value: "6", label: "pages sont rédigées avant votre toute première connexion" },
          { value: "0", label: "cookie chez vos visiteurs, donc aucun bandeau à fermer" },
          { value: "2", label: "lignes suffisent pour relier un domaine que vous possédez déjà" },
          { value: "0 €", label: "de commission sur vos ventes : la formule est le prix" },
        ],
      },
    },
    {
      name: "merchants",
      kind: "quotes",
      fields: {
        eyebrow: "Derrière le comptoir",
        heading: "Trois personnes qui avaient mieux à faire",
        quotes: [
          {
            quote:
              "J’ai changé le texte d’ouverture et les photos, et le site était fait. Le reste se lisait mieux que ce que j’aurais écrit à onze heures du soir.",
            name: "Jeanne Wolter",
            role: "Backhaus Wolter, Esch-sur-Alzette",
          },
          {
            quote:
              "Nos clients entrent en français, repartent en luxembourgeois et cherchent en anglais. Le site n’est plus le seul de la maison à ne parler qu’une langue.",
            name: "Tom Hilger",
            role: "Vëlo Center, Kirchberg",
          },
          {
            quote:
              "Un site de meubles doit savoir se taire. J’ai masqué la moitié des sections et rien ne s’est effondré. C’est plus rare qu’on ne le pense.",
            name: "Claire Ney",
            role: "Atelier Lux, Clervaux",
          },
        ],
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        eyebrow: "Questions légitimes",
        heading: "Avant de commencer",
        questions: [
          {
            question: "Me faut-il un graphiste ?",
            answer:
              "Non. Les espacements, les caractères et les couleurs sont réglés par le style que vous choisissez : une page ne peut pas se déformer. Et si vous travaillez déjà avec un graphiste, invitez-le, il trouvera de quoi faire.",
          },
          {
            question: "Que devient mon ancien site ?",
            answer:
              "Il reste en place tant que vous n’avez pas dirigé votre domaine vers nous. Indiquez-nous les adresses qui comptent, comme `/menu` ou `/nos-vins` : nous les redirigeons, et les cartes déjà imprimées restent valables.",
          },
          {
            question: "Puis-je écrire en luxembourgeois ?",
            answer:
              "Bien sûr : chaque texte peut être rédigé dans la langue de votre choix. Des versions complètes, avec leur menu et leur adresse, existent aujourd’hui en français et en anglais.",
          },
          {
            question: "Y a-t-il des pages verrouillées ?",
            answer:
              "Une seule. Les conditions générales sont identiques pour tous les commerçants, parce qu’elles doivent être justes. La page sur la vie privée s’adapte à votre activité, mais ne se masque pas. Tout le reste est à vous.",
          },
          {
            question: "Et si je pars ?",
            answer:
              "Vous emportez vos textes et vos images dans une archive, votre domaine a toujours été le vôtre, et la formule prend fin avec le mois en cours.",
          },
        ],
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "Votre magasin ouvre à huit heures. Votre site aussi, si vous voulez.",
        text: "Quatorze jours gratuits. Pas de carte, pas d’appel, et rien à défaire si cela ne vous convient pas.",
        primaryLink: { label: "Choisir une formule", href: "page:pricing" },
        secondaryLink: { label: "Poser une question", href: "mailto:{{platform.email}}" },
      },
    },
  ],
});
