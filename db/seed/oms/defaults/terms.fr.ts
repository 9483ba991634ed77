import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Conditions de vente",
  template: "legal",
  menuLabel: "Conditions",
  legalOrder: 10,
  isLocked: true,
  seoTitle: "Conditions de vente de {{vendor.name}}",
  seoDescription:
    "Les conditions auxquelles {{vendor.name}} vend : commande, prix TVA comprise, paiement, retrait, livraison, rétractation, garantie légale et litiges.",
  sections: [
    {
      name: "heading",
      kind: "hero",
      fields: {
        eyebrow: "En vigueur depuis le 1er mars 2025",
        heading: "Conditions de vente",
        text: "Elles s’appliquent à toute commande passée chez {{vendor.name}}. Elles ne limitent aucun des droits que la loi vous accorde comme consommateur.",
      },
    },
    {
      name: "order-and-price",
      kind: "rich-text",
      fields: {
        body: `## Qui vous vend

Votre cocontractant est {{vendor.name}}, {{vendor.address}}. Vous nous joignez à l’adresse {{vendor.email}} ou par téléphone : {{vendor.phone|au magasin}}. Nos numéros d’immatriculation et de TVA figurent sur chaque facture.

Les pages sur lesquelles vous lisez ceci et la liste de commandes avec laquelle nous travaillons sont fournies par {{platform.name}} ({{platform.legalName}}, ${registeredSeat}). L’exploitant de {{platform.name}} n’est pas partie à votre achat.

## À qui s’appliquent ces conditions

Elles s’appliquent aux achats des consommateurs et des professionnels. Une règle qui ne concerne que les consommateurs le précise. Est consommateur toute personne qui achète à des fins étrangères à son activité commerciale, industrielle, artisanale ou libérale (Code de la consommation, article L. 010-1).

## Comment le contrat se forme

Ce que montrent nos pages est une invitation à commander. Vous commandez par téléphone, par écrit ou au magasin. Le contrat se forme lorsque nous confirmons la commande ou, au magasin, lorsque vous payez.

La confirmation indique les articles, le prix total TVA comprise, les frais de livraison ainsi que le jour et l’heure du retrait ou de la livraison. Lisez-la, s’il vous plaît : une erreur se corrige sans frais tant que la commande n’est pas emballée.

Si un article est épuisé entre-temps, nous vous prévenons aussitôt et proposons une autre solution. Si elle ne vous convient pas, la commande tombe et tout paiement est remboursé en entier.

## Prix

Tous les prix sont en euros et comprennent la taxe sur la valeur ajoutée (TVA) luxembourgeoise au taux applicable. Les frais de livraison sont indiqués séparément avant votre accord. Le prix confirmé nous engage, même si le prix en rayon change ensuite.

Pour les articles vendus au poids ou au mètre, la confirmation indique une estimation et le prix à l’unité. Vous payez ce qui a été pesé ou mesuré, au plus dix pour cent au-dessus de l’estimation, sauf accord de votre part.

## Paiement

Vous payez de la manière proposée dans la confirmation, par exemple avec Payconiq ou Satispay, par carte, par virement ou en espèces lors du retrait. Pour un article commandé ou fabriqué spécialement pour vous, nous pouvons demander un acompte d’au plus la moitié du prix.

Les professionnels livrés sur facture paient dans les quatorze jours. En cas de retard, les intérêts légaux et l’indemnité forfaitaire prévus par la loi modifiée du 18 avril 2004 sont dus.

## Réserve de propriété

Les articles restent notre propriété jusqu’au paiement complet.`,
      },
    },
    {
      name: "delivery-and-rights",
      kind: "rich-text",
      fields: {
        body: `## Retrait

Votre commande est prête à l’heure confirmée. Si vous ne venez pas, nous vous le rappelons et la gardons sept jours ; les produits qui ne se conservent pas, jusqu’à la fermeture du même jour. Passé ce délai, nous pouvons mettre fin au contrat. Les produits perdus ou fabriqués pour vous restent alors dus.

## Livraison

Nous livrons à l’adresse que vous avez donnée. Les délais figurent dans la confirmation ; à défaut, nous livrons au plus tard dans les trente jours. En cas de retard, vous pouvez fixer un délai supplémentaire raisonnable et, s’il n’est pas respecté, mettre fin au contrat.

Pour les consommateurs, le risque passe lorsque les articles vous sont remis ou le sont à une personne que vous avez désignée. Pour les professionnels, il passe à la remise au transporteur.

## Droit de rétractation

Le consommateur qui a commandé à distance peut se rétracter dans les quatorze jours suivant la réception, sans donner de motif. Une déclaration claire envoyée à {{vendor.email}} ou au {{vendor.address}} suffit ; vous pouvez écrire, par exemple :

> Je me rétracte du contrat portant sur les articles suivants : … Commandés le : … Reçus le : … Nom et adresse : …

Renvoyez ou rapportez les articles dans les quatorze jours de votre déclaration. Nous remboursons le prix et les frais de livraison standard dans les quatorze jours de celle-ci, mais pouvons attendre d’avoir les articles ou la preuve de leur envoi. Les frais directs du renvoi sont à votre charge. Si les articles ont perdu de la valeur parce qu’ils ont été utilisés au-delà de ce qu’il faut pour les examiner, nous pouvons déduire cette perte.

Ce droit n’existe pas pour les biens qui se détériorent rapidement, les biens fabriqués selon vos indications, les biens scellés qui, ouverts, ne peuvent être rendus pour des raisons de santé ou d’hygiène, ni dans les autres cas prévus à l’article L. 222-9 du Code de la consommation.

## Garantie légale

Nous répondons de tout défaut de conformité existant lors de la délivrance et apparu dans les deux ans (Code de la consommation, articles L. 212-1 et suivants). Pendant la première année, il est présumé avoir existé dès le début. Vous avez le choix entre la réparation et le remplacement, sauf si ce choix est impossible ou disproportionné. Si aucun des deux n’aboutit dans un délai raisonnable, vous pouvez demander une réduction du prix ou mettre fin au contrat.

Pour les vices cachés, les articles 1641 et suivants du Code civil s’appliquent en plus. Les professionnels examinent les articles à la réception et signalent les défauts visibles dans les huit jours.

## Responsabilité

Nous répondons sans limite de la faute intentionnelle, de la faute lourde et des atteintes aux personnes. Pour une faute légère, notre responsabilité envers les professionnels se limite au dommage prévisible, jusqu’au prix de la commande. Les droits légaux des consommateurs restent entiers.

## Données personnelles

Nous traitons vos données pour exécuter la commande. La [notice sur la protection des données](page:privacy) dit lesquelles, pourquoi et pendant combien de temps.

## En cas de désaccord

Parlez-nous d’abord : la plupart des choses s’arrangent au comptoir. Les consommateurs peuvent s’adresser gratuitement au Service national du Médiateur de la consommation, 6, rue du Palais de Justice, L-1841 Luxembourg, ou au Centre européen des consommateurs Luxembourg s’ils résident dans un autre État membre.

## Droit applicable et tribunaux

Le droit luxembourgeois s’applique. Les consommateurs gardent la protection des règles impératives du pays où ils résident. Les tribunaux luxembourgeois sont compétents pour les litiges avec les professionnels ; les consommateurs peuvent aussi agir là où ils résident.

Si une clause n’est pas valable, les autres le restent.`,
      },
    },
  ],
});
