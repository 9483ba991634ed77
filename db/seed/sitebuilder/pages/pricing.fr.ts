import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Prix",
  menuLabel: "Prix",
  headerOrder: 30,
  footerOrder: 30,
  seoTitle: "Formules et prix d’un site de commerce | Site Builder",
  seoDescription:
    "Quatre formules dès 29 € par mois hors TVA : 3, 10, 30 pages à vos mots, ou sans limite. Aucune commission, aucuns frais d’installation, résiliable chaque mois.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Prix",
        heading: "Vous payez les pages que vous faites vôtres",
        text: "Chaque formule comprend le site complet. Ce qui grandit de l’une à l’autre, c’est la part que vous réécrivez et le nombre de pages que vous êtes seul à avoir.",
        highlights: ["14 jours gratuits", "Sans frais d’installation", "Sans commission"],
      },
    },
    {
      name: "plans",
      kind: "pricing",
      fields: {
        heading: "Quatre formules, une règle",
        text: "Les pages que vous laissez telles quelles ne coûtent rien et ne comptent pas.",
        plans: [
          {
            name: "Essential",
            price: "29 €",
            period: "par mois",
            description: "Pour un commerce qui veut un vrai site, avec sa propre voix aux endroits qui comptent.",
            features: [
              "Site complet, toutes les pages standard",
              "3 pages à vos mots",
              "Français et anglais",
              "Adresse sur sitebuilder.lu",
              "Réponse par e-mail sous un jour ouvrable",
            ],
            link: { label: "Commencer avec Essential", href: "mailto:{{platform.email}}" },
          },
          {
            name: "Professional",
            price: "59 €",
            period: "par mois",
            description: "Pour une maison qui a quelque chose à expliquer : un atelier, une carte, un agenda.",
            features: [
              "Tout ce que comprend Essential",
              "10 pages à vos mots",
              "dont 5 entièrement à vous",
              "Votre propre domaine, avec certificat",
              "Vos titres et descriptions dans les résultats de recherche",
              "Publication programmée",
            ],
            link: { label: "Commencer avec Professional", href: "mailto:{{platform.email}}" },
            isRecommended: true,
          },
          {
            name: "Business",
            price: "119 €",
            period: "par mois",
            description: "Pour plusieurs comptoirs, plusieurs équipes, ou une seule personne qui aime écrire.",
            features: [
              "Tout ce que comprend Professional",
              "30 pages à vos mots",
              "dont 20 entièrement à vous",
              "Les trois styles de page d’accueil",
              "Plusieurs rédacteurs, chacun avec son accès",
            ],
            link: { label: "Commencer avec Business", href: "mailto:{{platform.email}}" },
          },
          {
            name: "Enterprise",
            price: "Sur demande",
            period: "à l’année",
            description: "Pour les marques qui mènent leur site comme une revue et ne veulent aucun plafond.",
            features: [
              "Tout ce que comprend Business",
              "Un nombre de pages illimité",
              "Plusieurs domaines pour un seul site",
              "Une interface de programmation pour vos systèmes",
              "Une personne attitrée, qui décroche",
            ],
            link: { label: "Nous en parler", href: "mailto:{{platform.email}}" },
          },
        ],
        note: "Prix hors TVA de 17 %. La facture arrive en PDF le premier du mois, payable par domiciliation SEPA, carte ou virement.",
      },
    },
    {
      name: "side-by-side",
      kind: "rich-text",
      fields: {
        body: `## Côte à côte

| | Essential | Professional | Business | Enterprise |
| --- | --- | --- | --- | --- |
| Pages standard, tenues à jour par nous | toutes | toutes | toutes | toutes |
| Pages à vos mots, au total | 3 | 10 | 30 | illimité |
| dont entièrement à vous | aucune | 5 | 20 | illimité |
| Langues | FR, EN | FR, EN | FR, EN | FR, EN |
| Domaine propre | – | 1 | 1 | plusieurs |
| Vos titres et descriptions dans les moteurs de recherche | – | oui | oui | oui |
| Styles de page d’accueil au choix | 1 | 1 | 3 | 3 |
| Publication programmée | – | oui | oui | oui |
| Rédacteurs | 1 | 2 | 10 | illimité |
| Aide | e-mail | e-mail | e-mail, téléphone | personne attitrée |
| Prix mensuel hors TVA | 29 € | 59 € | 119 € | sur demande |
| Prix mensuel, TVA de 17 % comprise | 33,93 € | 69,03 € | 139,23 € | sur demande |

### Comment se compte une page

Une page compte dès que vous y avez changé quelque chose, ou que vous l’avez écrite de toutes pièces. Une page « À propos » dont vous avez réécrit deux sections sur six, c’est **une** page. Une page « Commandes » qui n’existe que sur votre site, c’est une page, et une page à vous.

Ne comptent jamais : les pages laissées telles quelles, les pages masquées et les versions antérieures de l’historique.

### Ce qui se passe à la limite

Rien ne disparaît. Vous continuez à modifier toutes vos pages, et rendre une page à son texte standard libère aussitôt sa place. À partir de 80 %, le tableau de bord indique ce qu’il reste, pour que la limite ne vous surprenne pas un samedi.`,
      },
    },
    {
      name: "billing-questions",
      kind: "faq",
      fields: {
        heading: "Questions d’argent",
        questions: [
          {
            question: "Y a-t-il une durée d’engagement ?",
            answer:
              "Essential, Professional et Business vont de mois en mois et se terminent avec lui. Enterprise se convient à l’année.",
          },
          {
            question: "Puis-je changer de formule en cours de mois ?",
            answer:
              "Vers le haut, à tout moment : la différence se calcule au jour près. Vers le bas, dès le premier du mois suivant. Si vous avez alors plus de pages que la formule n’en permet, le surplus est mis en pause, jamais supprimé, et vous choisissez les pages qui restent.",
          },
          {
            question: "Prenez-vous une part de mes ventes ?",
            answer:
              "Non. Site Builder montre ce que vous faites et comment vous joindre. Que la vente se conclue au comptoir, au téléphone ou dans votre système de commandes ne nous regarde pas.",
          },
          {
            question: "J’utilise déjà OMS ou Loyalty+. Y a-t-il une remise ?",
            answer:
              "Oui. Les commerçants qui ont une formule payante sur l’une de nos deux autres plateformes paient 20 % de moins pour Essential, Professional et Business. Dites-le dans votre premier message : la remise figure sur la première facture.",
          },
          {
            question: "Existe-t-il une aide publique ?",
            answer:
              "Les petites et moyennes entreprises établies au Luxembourg peuvent demander un soutien de l’État pour leurs projets numériques. Les règles et les montants évoluent : renseignez-vous d’abord auprès de la House of Entrepreneurship, avant de commander, car la plupart des régimes excluent ce qui a déjà commencé. Nous rédigeons l’offre dans la forme demandée.",
          },
        ],
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "Combien de pages vous faut-il ?",
        text: "Envoyez-nous l’adresse de votre site actuel. Nous comptons les pages qui méritent d’être gardées et vous indiquons la plus petite formule qui les contient.",
        primaryLink: { label: "Faire compter mes pages", href: "mailto:{{platform.email}}" },
        secondaryLink: { label: "Ce que contient le site", href: "page:home" },
      },
    },
  ],
});
