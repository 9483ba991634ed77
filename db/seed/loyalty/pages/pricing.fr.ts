import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Tarifs",
  menuLabel: "Tarifs",
  headerOrder: 30,
  footerOrder: 30,
  seoTitle: "Tarifs de Loyalty+ : dès 29 € par mois",
  seoDescription:
    "Quatre formules de programme de fidélité au Luxembourg, de 29 € au contrat sur mesure. Ni commission ni frais par passage, 30 jours gratuits.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Tarifs",
        heading: "Un prix fixe. Vos ventes restent à vous.",
        text: "Nous ne prenons aucune commission et ne facturons ni les passages en caisse ni les cadeaux. Vous payez la taille de votre programme, au mois, et vous changez de formule quand elle change.",
        highlights: ["30 jours gratuits", "Sans frais de mise en route", "Deux mois offerts à l’année"],
      },
    },
    {
      name: "plans",
      kind: "pricing",
      fields: {
        heading: "Quatre formules",
        plans: [
          {
            name: "Essential",
            price: "29 €",
            period: "par mois",
            description: "Un comptoir, et des habitués que vous aimeriez saluer par leur prénom.",
            features: [
              "500 membres actifs",
              "Un point de vente, trois collaborateurs",
              "Points ou tampons, cinq cadeaux",
              "Cartes Wallet et 50 cartes imprimées",
              "Pages de fidélité, dont trois avec vos textes",
              "Aide par e-mail et par téléphone",
            ],
            link: { label: "Commencer avec Essential", href: "page:contact" },
          },
          {
            name: "Professional",
            price: "69 €",
            period: "par mois",
            description: "Un commerce avec une équipe, une saison et des messages qui méritent d’être lus.",
            features: [
              "3 000 membres actifs",
              "Deux points de vente, dix collaborateurs",
              "Cadeaux illimités, avec début et fin",
              "Messages d’anniversaire, de dixième visite et de relance",
              "Relié à votre caisse et à OMS",
              "Dix pages à vous, dont cinq nouvelles",
            ],
            link: { label: "Commencer avec Professional", href: "page:contact" },
            isRecommended: true,
          },
          {
            name: "Business",
            price: "149 €",
            period: "par mois",
            description: "Plusieurs magasins, une carte, et quelqu’un qui lit les chiffres.",
            features: [
              "15 000 membres actifs",
              "Six points de vente, quarante collaborateurs",
              "Groupes, niveaux et tests A/B",
              "API, webhooks et exports chaque nuit",
              "Trente pages à vous, dont vingt nouvelles",
              "Un interlocuteur attitré à Bonnevoie",
            ],
            link: { label: "Commencer avec Business", href: "page:contact" },
          },
          {
            name: "Enterprise",
            price: "Sur demande",
            description: "Franchises, galeries commerciales et villes qui portent un programme ensemble.",
            features: [
              "Membres, points de vente et pages sans limite",
              "Pages de fidélité sous votre propre domaine",
              "Points partagés entre commerces indépendants",
              "Authentification unique et journal d’audit",
              "Disponibilité garantie de 99,9 %",
              "Reprise de votre ancien programme par nos soins",
            ],
            link: { label: "Nous parler", href: "page:contact" },
          },
        ],
        note: "Tous les prix s’entendent hors TVA de 17 %. Est actif un membre qui a collecté ou utilisé des points au moins une fois au cours des douze derniers mois.",
      },
    },
    {
      name: "comparison",
      kind: "rich-text",
      fields: {
        body: `## Point par point

| | Essential | Professional | Business | Enterprise |
| --- | --- | --- | --- | --- |
| Membres actifs | 500 | 3 000 | 15 000 | illimité |
| Points de vente | 1 | 2 | 6 | illimité |
| Collaborateurs | 3 | 10 | 40 | illimité |
| Cadeaux simultanés | 5 | illimité | illimité | illimité |
| Messages par mois | 500 | 6 000 | 40 000 | selon contrat |
| Pages avec vos textes | 3 | 10 | 30 | illimité |
| dont pages entièrement nouvelles | – | 5 | 20 | illimité |
| Liaison avec la caisse | montant saisi | oui | oui | oui, la nôtre ou la vôtre |
| Groupes et niveaux de membres | – | – | oui | oui |
| API et webhooks | – | – | oui | oui |
| Domaine propre | – | – | – | oui |
| Assistance | e-mail et téléphone | e-mail et téléphone | interlocuteur attitré | interlocuteur attitré, week-end compris |

### Si vous dépassez une formule

Rien ne s’arrête à la caisse. Au-delà du nombre de membres prévu, collecte et cadeaux continuent ; nous vous écrivons et vous avez le reste du mois et le mois suivant pour choisir. Si vous redescendez, les pages en trop sont mises en pause et conservées, jamais effacées.

### Payer à l’année

Le prix de dix mois pour douze, facturé en une fois. Si vous arrêtez en cours d’année, nous remboursons les mois entiers qui restent.`,
      },
    },
    {
      name: "example",
      kind: "image-text",
      fields: {
        eyebrow: "Un exemple chiffré",
        heading: "Un café de Bonnevoie, au centime près",
        body: `320 membres viennent 2,4 fois par mois et dépensent chaque fois 9,20 €. Cela représente **7 065 €** de ventes que nous voyons.

- Un point par euro ; un café offert à 60 points.
- 58 % des points sont utilisés : **68 cafés** à 0,70 € de coût, soit 48 €.
- Essential : 29 €.

Le programme coûte **77 € par mois, soit 1,1 % de ce que dépensent ses membres**. Il est payé dès que neuf membres viennent une fois de plus dans le mois, au prix de vente, ou seize à la marge du café, qui est de 55 %.`,
        image: {
          src: "/illustrations/loyalty/cafe-maths-fr.svg",
          alt: "Un ticket additionne le coût mensuel du programme d’un café : 48 euros de cafés, 29 euros de formule, 77 euros au total",
          width: 1200,
          height: 800,
        },
        link: { label: "Qui nous sommes", href: "page:about" },
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "Questions d’argent",
        questions: [
          {
            question: "Y a-t-il une commission sur mes ventes ?",
            answer:
              "Non. Ni sur les ventes, ni sur les passages en caisse, ni sur les cadeaux. La formule est le prix complet.",
          },
          {
            question: "Comment facturez-vous ?",
            answer:
              "Le premier du mois, avec 17 % de TVA luxembourgeoise, par domiciliation SEPA, carte ou virement. Si votre entreprise a un numéro de TVA dans un autre pays de l’Union, nous facturons hors TVA selon l’autoliquidation.",
          },
          {
            question: "Combien coûte le matériel ?",
            answer:
              "Rien, si un téléphone ou une tablette se trouve près de la caisse. Un support avec lecteur intégré coûte 89 € une fois ; nous vous en prêtons un pour l’essai.",
          },
          {
            question: "Puis-je changer de formule en cours de mois ?",
            answer:
              "Vers le haut à tout moment : vous payez la différence pour les jours restants. Vers le bas, le premier du mois suivant.",
          },
          {
            question: "Les associations paient-elles le même prix ?",
            answer:
              "Les unions commerciales et les associations sans but lucratif (a.s.b.l.) établies au Luxembourg paient la moitié du prix d’Essential et de Professional. Envoyez-nous votre extrait du registre.",
          },
        ],
      },
    },
    {
      name: "advice",
      kind: "contact-details",
      fields: {
        heading: "Vous hésitez ?",
        text: "Dites-nous combien de tickets vous faites un samedi. Nous vous conseillerons la plus petite formule qui convienne.",
        email: "{{platform.email}}",
        phone: "{{platform.phone}}",
        hours: [
          { days: "Du lundi au vendredi", times: "8h00–18h00" },
          { days: "Samedi", times: "9h00–13h00" },
        ],
        links: [{ label: "Retour à l’accueil", href: "page:home" }],
      },
    },
  ],
});
