import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Livraison et retours",
  menuLabel: "Livraison",
  headerOrder: 20,
  footerOrder: 20,
  seoTitle: "Livraison et retours chez {{vendor.name}}",
  seoDescription:
    "Retrait, tournée locale et colis de {{vendor.name}} : délais, zones et frais, comment rendre un article, et vos droits selon le Code de la consommation.",
  sections: [
    {
      name: "overview",
      kind: "hero",
      fields: {
        eyebrow: "Livraison et retours",
        heading: "Comment cela arrive chez vous, et revient s’il le faut",
        text: "Trois façons de recevoir votre commande de {{vendor.name}}, et un chemin court si quelque chose ne va pas.",
      },
    },
    {
      name: "delivery-options",
      kind: "feature-grid",
      fields: {
        heading: "Trois façons de la recevoir",
        features: [
          {
            icon: "store",
            title: "Retrait au magasin",
            text: "Gratuit, à partir de l’heure indiquée dans la confirmation. Nous gardons tout jusqu’à la fermeture, et plus longtemps si vous nous prévenez.",
          },
          {
            icon: "truck",
            title: "Notre propre tournée",
            text: "À {{vendor.city|proximité}} et dans les environs. La veille au soir, vous recevez une plage de deux heures, que vous pouvez encore changer.",
          },
          {
            icon: "package",
            title: "En colis",
            text: "Avec POST Luxembourg, à domicile ou dans une station PackUp, et sur demande vers la France, la Belgique et l’Allemagne.",
          },
        ],
      },
    },
    {
      name: "times-and-costs",
      kind: "rich-text",
      fields: {
        body: `## Délais et frais

| | Délai habituel | Frais |
| --- | --- | --- |
| Retrait | dès l’heure convenue | gratuit |
| Notre tournée | le jour même ou le jour ouvrable suivant | indiqués avant confirmation |
| Colis au Luxembourg | 1 à 2 jours ouvrables | indiqués avant confirmation |
| Colis vers FR, BE, DE | 2 à 4 jours ouvrables | indiqués avant confirmation |

Les délais courent à partir de notre confirmation. Tous les prix comprennent la TVA. Si une commande ne peut partir qu’en deux fois, vous ne payez la livraison qu’une seule fois.

### En cas d’absence

Lors de notre tournée, nous vous appelons et, avec votre accord, nous remettons la commande à un voisin ou la déposons à un endroit sûr. Un colis est conservé au bureau de poste ou à la station PackUp la plus proche. Les produits qui ne se gardent pas reviennent au magasin, où vous pouvez les retirer jusqu’à la fermeture.

### Si quelque chose arrive abîmé

Prenez une photo avant de continuer à déballer et envoyez-la à {{vendor.email}}, si possible dans les deux jours. Vous n’avez pas à discuter avec le transporteur, c’est notre affaire. Vous recevez un remplacement ou votre argent, à votre choix.`,
      },
    },
    {
      name: "return-steps",
      kind: "steps",
      fields: {
        heading: "Rendre un article",
        steps: [
          {
            title: "Prévenez-nous",
            text: "Au magasin, par téléphone ou par un e-mail avec votre nom et l’article. Vous n’avez pas à donner de motif.",
          },
          {
            title: "Rapportez-le ou envoyez-le",
            text: "Rapportez-le au {{vendor.address}} ou envoyez-le en colis assuré. Les grands articles sont repris sur rendez-vous.",
          },
          {
            title: "Recevez votre argent",
            text: "Au plus tard quatorze jours après votre avis, par le moyen avec lequel vous avez payé. Nous pouvons attendre d’avoir récupéré l’article.",
          },
        ],
      },
    },
    {
      name: "your-rights",
      kind: "rich-text",
      fields: {
        body: `## Vos droits

### Rétractation dans les quatorze jours

Si vous avez commandé à distance en tant que consommateur, par téléphone, par e-mail ou en ligne, vous pouvez vous rétracter dans les **quatorze jours** suivant la réception, sans donner de motif (Code de la consommation, articles L. 222-9 et suivants). Un bref message suffit. Les frais directs du renvoi sont à votre charge, sauf accord contraire.

Ce droit n’existe pas pour

- les denrées et autres biens qui se détériorent rapidement ;
- les biens fabriqués sur mesure ou selon vos souhaits ;
- les biens scellés qui, pour des raisons d’hygiène, ne peuvent être rendus une fois ouverts ;
- les achats faits au magasin même. Demandez-nous tout de même : un échange est souvent possible.

### Deux ans de conformité

La loi vous accorde deux ans à compter de la délivrance, pendant lesquels nous répondons d’un défaut de conformité. Vous pouvez demander la réparation ou le remplacement et, si ni l’une ni l’autre n’est possible dans un délai raisonnable, une réduction du prix ou le remboursement. La garantie du fabricant s’y ajoute sans remplacer ce droit.`,
      },
    },
    {
      name: "delivery-questions",
      kind: "faq",
      fields: {
        heading: "Questions sur la livraison",
        questions: [
          {
            question: "Quelqu’un d’autre peut-il retirer ma commande ?",
            answer: "Oui. Transférez la confirmation ou donnez-nous le nom ; cela suffit.",
          },
          {
            question: "Livrez-vous au bureau ?",
            answer: "Oui, les jours ouvrables. Indiquez l’entreprise, l’étage et le nom d’une personne à la réception.",
          },
          {
            question: "Puis-je commander un cadeau ?",
            answer:
              "Nous n’y joignons pas la facture, ajoutons une carte avec vos mots et vous envoyons la confirmation. La personne qui reçoit ne voit aucun prix.",
          },
        ],
      },
    },
  ],
});
