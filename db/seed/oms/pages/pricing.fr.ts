import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Tarifs",
  menuLabel: "Tarifs",
  headerOrder: 30,
  footerOrder: 30,
  seoTitle: "Tarifs : quatre formules dès 29 € par mois | OMS",
  seoDescription:
    "Essential 29 €, Professional 69 €, Business 149 € et Enterprise sur demande. Au mois, sans commission sur vos commandes, avec chaque limite indiquée.",
  sections: [
    {
      name: "hero",
      kind: "hero",
      fields: {
        eyebrow: "Tarifs",
        heading: "Un prix fixe par mois, et aucune part sur vos ventes",
        text: "Choisissez selon le nombre de commandes que vous traitez et les pages que vous voulez écrire vous-même. La formule se change n’importe quel jour ; la différence est calculée au jour près.",
        highlights: ["Aucune commission", "Aucuns frais d’installation", "Résiliable à la fin de chaque mois"],
      },
    },
    {
      name: "plans",
      kind: "pricing",
      fields: {
        heading: "Quatre formules",
        text: "Les prix s’entendent par mois et hors TVA de 17 %. En payant à l’année, deux mois sont offerts.",
        plans: [
          {
            name: "Essential",
            price: "29 €",
            period: "par mois",
            description: "Pour un magasin qui veut ses commandes au même endroit et sa vitrine dans ses propres mots.",
            features: [
              "Jusqu’à 200 commandes par mois",
              "1 point de vente, 2 personnes",
              "Créneaux de retrait et messages aux clients",
              "Factures à tous les taux de TVA",
              "3 pages de vitrine personnelles",
              "Les autres pages fournies par nous",
            ],
            link: { label: "Choisir Essential", href: "mailto:{{platform.email}}" },
          },
          {
            name: "Professional",
            price: "69 €",
            period: "par mois",
            description: "Pour les magasins qui livrent, organisent des événements ou vendent aussi en ligne.",
            features: [
              "Jusqu’à 1 000 commandes par mois",
              "2 points de vente, 6 personnes",
              "Étiquettes POST et tournées",
              "Boutique en ligne et boîte mail raccordées",
              "10 pages de vitrine personnelles",
              "dont 5 pages créées par vous",
            ],
            link: { label: "Choisir Professional", href: "mailto:{{platform.email}}" },
            isRecommended: true,
          },
          {
            name: "Business",
            price: "149 €",
            period: "par mois",
            description:
              "Pour plusieurs points de vente au stock commun, une clientèle professionnelle et une fiduciaire qui veut des fichiers.",
            features: [
              "Jusqu’à 5 000 commandes par mois",
              "6 points de vente, 20 personnes",
              "Transferts de stock entre magasins",
              "Export FAIA, Peppol et API",
              "30 pages de vitrine personnelles",
              "dont 20 pages créées par vous",
            ],
            link: { label: "Choisir Business", href: "mailto:{{platform.email}}" },
          },
          {
            name: "Enterprise",
            price: "Sur demande",
            period: "dès 390 € par mois",
            description: "Pour les groupes, domaines viticoles et grossistes avec leurs règles, systèmes et horaires.",
            features: [
              "Commandes, magasins et personnes sans limite",
              "Pages de vitrine sans limite",
              "Pages créées par vous sans limite",
              "Votre propre domaine pour la vitrine",
              "Une interlocutrice attitrée, deux visites par an",
              "Disponibilité fixée par contrat",
            ],
            link: { label: "Nous parler", href: "mailto:{{platform.email}}" },
          },
        ],
        note: "Toutes les formules commencent par 30 jours gratuits. Vous n’indiquez un moyen de paiement que si vous restez.",
      },
    },
    {
      name: "comparison",
      kind: "rich-text",
      fields: {
        body: `## Toutes les limites en un tableau

| | Essential | Professional | Business | Enterprise |
| --- | --- | --- | --- | --- |
| Commandes par mois | 200 | 1 000 | 5 000 | illimité |
| Points de vente | 1 | 2 | 6 | illimité |
| Personnes avec accès | 2 | 6 | 20 | illimité |
| Pages de vitrine personnelles | 3 | 10 | 30 | illimité |
| dont pages créées par vous | 0 | 5 | 20 | illimité |
| Titres et descriptions pour les moteurs de recherche | non | oui | oui | oui |
| Choix des modèles de page | non | non | oui | oui |
| Langues de la vitrine | 2 | 2 | 2 | 2, d’autres sur demande |
| Assistance téléphonique | en semaine | en semaine | en semaine et le samedi | tous les jours |

### Ce qui compte comme page personnelle

Votre vitrine est complète dès le premier jour : accueil, présentation, contact, livraison et retours, conditions et protection des données sont rédigés par nous et remplis avec votre nom, votre adresse et votre numéro. Ces pages n’entament pas votre limite.

Une page compte à partir du moment où **vous** y écrivez :

- **Vous modifiez l’une des nôtres**, par exemple le texte en haut de la présentation. Elle compte pour une page, et tout ce que vous n’avez pas touché continue de suivre notre version.
- **Vous en ajoutez une**, comme des soirées jeux, des dégustations ou un tarif de réparations. C’est une page créée par vous : elle compte dans les deux limites.

Masquer une page ne compte pas, et revenir à notre version libère la place aussitôt. Si vous passez à une formule plus petite, les pages en trop sont mises en pause ; rien n’est supprimé.`,
      },
    },
    {
      name: "in-every-plan",
      kind: "feature-grid",
      fields: {
        heading: "Dans chaque formule, sans supplément",
        features: [
          {
            icon: "euro",
            title: "Vos ventes restent les vôtres",
            text: "Nous ne prenons aucun pourcentage. Les frais Payconiq, Satispay et cartes sont ceux de votre propre contrat avec le prestataire.",
          },
          {
            icon: "life-buoy",
            title: "Des personnes au téléphone",
            text: "En semaine de 8 h à 18 h, en français, allemand, luxembourgeois et anglais. Notre moyenne : 38 secondes.",
          },
          {
            icon: "server",
            title: "Des données gardées au Luxembourg",
            text: "Deux centres de données dans le pays, une copie toutes les cinq minutes et un export complet quand vous le souhaitez.",
          },
          {
            icon: "refresh",
            title: "Les améliorations le jour même",
            text: "Les nouveautés arrivent le même matin pour toutes les formules, avec une note de trois phrases et jamais un samedi.",
          },
        ],
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        heading: "Questions sur le prix et le contrat",
        questions: [
          {
            question: "Que se passe-t-il si je dépasse le nombre de commandes ?",
            answer:
              "Rien ne s’arrête. Le premier mois au-dessus de la limite, nous vous écrivons. Si cela se répète le mois suivant, nous proposons la formule supérieure et vous y passez après votre accord. Les pointes de saison, comme décembre ou la fête des Mères, sont simplement oubliées.",
          },
          {
            question: "La TVA est-elle comprise ?",
            answer:
              "Non. Les prix sont indiqués hors taux normal luxembourgeois de 17 %. Essential revient donc à 33,93 €, Professional à 80,73 € et Business à 174,33 € TTC, une TVA qu’un commerçant assujetti peut en principe déduire.",
          },
          {
            question: "Comment puis-je payer ?",
            answer:
              "Par domiciliation SEPA, par virement ou avec Payconiq. La facture arrive le premier jour ouvrable du mois, par Peppol si vous préférez.",
          },
          {
            question: "Puis-je changer de formule en cours de mois ?",
            answer:
              "Oui, dans le tableau de bord, sous **Formule**. Vers le haut comme vers le bas, le changement est immédiat ; ce que vous avez payé en trop est crédité sur la facture suivante.",
          },
          {
            question: "Que deviennent mes pages dans une formule plus petite ?",
            answer:
              "Vous choisissez celles qui restent. Les autres sont mises en pause : les visiteurs revoient notre page standard et votre texte vous attend, intact. Si vous remontez plus tard, un clic suffit.",
          },
          {
            question: "Faut-il une boutique en ligne pour utiliser OMS ?",
            answer:
              "Non. Environ un tiers de nos commerçants ne prennent des commandes que par téléphone, par e-mail et au comptoir. La vitrine montre alors simplement qui vous êtes et comment commander.",
          },
          {
            question: "Existe-t-il une aide à l’investissement ?",
            answer:
              "Les petites entreprises du Luxembourg peuvent demander les SME Packages du ministère de l’Économie, traités par la House of Entrepreneurship. Nous fournissons le devis dans la forme voulue ; la décision appartient au ministère.",
          },
        ],
      },
    },
    {
      name: "advice",
      kind: "call-to-action",
      fields: {
        heading: "Vous hésitez ? Dites-nous combien de commandes vous avez eues le mois dernier.",
        text: "Nous répondons par une recommandation et le montant exact de votre facture, en général dans les deux heures ouvrables.",
        primaryLink: { label: "Demander une recommandation", href: "mailto:{{platform.email}}" },
        secondaryLink: { label: "Découvrir qui nous sommes", href: "page:about" },
      },
    },
  ],
});
