import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Conditions du programme",
  template: "legal",
  menuLabel: "Conditions",
  legalOrder: 10,
  isLocked: true,
  seoTitle: "Conditions du programme de fidélité",
  seoDescription:
    "Les règles de notre programme de fidélité : inscription, points, cadeaux, durée de validité, retours, départ, et à qui s’adresser en cas de question.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        heading: "Conditions du programme",
        text: "Les règles du programme de fidélité de {{vendor.name}}. En vigueur depuis le 1er septembre 2026. Les mêmes règles valent pour tous les commerces dont le programme fonctionne avec {{platform.name}}.",
      },
    },
    {
      name: "membership",
      kind: "rich-text",
      fields: {
        body: `## 1. Qui propose le programme

Le programme est proposé par **{{vendor.name}}**, {{vendor.address}} (« nous »). Vous nous joignez à l’adresse [{{vendor.email}}](mailto:{{vendor.email}}) et au {{vendor.phone|comptoir}}. La partie technique est assurée pour notre compte par {{platform.name}} ({{platform.legalName}}, ${registeredSeat}), qui n’est pas partie à l’adhésion.

## 2. L’inscription

1. Toute personne de seize ans accomplis peut s’inscrire. Les plus jeunes collectent sur la carte d’un parent ou d’un tuteur.
2. L’adhésion est gratuite. Elle commence lorsque vous acceptez ces conditions et recevez votre carte, dans le portefeuille de votre téléphone ou imprimée. Aucun achat n’est nécessaire pour s’inscrire.
3. Chaque personne détient une carte. Les membres d’un même ménage peuvent la partager ou faire réunir leurs cartes.
4. Le programme s’adresse aux clients privés. Nous pouvons refuser les revendeurs.

## 3. La collecte des points

1. Vous recevez **un point par euro entier** du ticket, sauf si un autre taux est indiqué au comptoir ou dans le catalogue des cadeaux. Là où l’on collecte des tampons au lieu de points, les présentes conditions s’y appliquent de la même manière.
2. Compte ce que vous payez réellement, TVA comprise, après remises et cadeaux, quel que soit le moyen de paiement.
3. Aucun point n’est attribué pour le tabac, la loterie, les bons d’achat, les consignes, les frais de port et tout ce pour quoi la loi ne le permet pas.
4. Merci de montrer la carte avant de payer. Les points peuvent être ajoutés après coup dans les sept jours, sur présentation du ticket.
5. Il nous arrive d’offrir des points supplémentaires, par exemple à la bienvenue, pour un anniversaire ou un jour particulier. Les conditions sont indiquées avec l’offre.

## 4. Ce que sont les points, et ce qu’ils ne sont pas

Les points sont la promesse d’un cadeau. Ils ne sont pas de l’argent : ils ne peuvent être ni achetés, ni vendus, ni échangés contre des espèces, ni cédés à d’autres personnes, hormis au sein du ménage mentionné plus haut. Ils ne portent pas intérêt. Les points collectés chez nous ne valent que chez nous.

## 5. Les cadeaux

1. Les cadeaux et leur prix en points figurent dans notre catalogue ou au comptoir. Ce qui est affiché le jour de votre choix fait foi.
2. Les cadeaux sont disponibles dans la limite des stocks. Si un cadeau manque, vous pouvez l’attendre ou en choisir un autre ; vos points restent sur votre carte jusque-là.
3. Sauf indication contraire, les cadeaux ne se cumulent pas avec d’autres remises. Ils ne donnent droit ni à des espèces, ni à un rendu de monnaie lorsqu’un cadeau vaut plus que l’achat.
4. Vos droits légaux en cas de défaut sont les mêmes pour un cadeau que pour un achat de cette valeur.
5. Si nous retirons un cadeau du catalogue, vous pouvez encore l’obtenir, ou un autre de même valeur, pendant soixante jours, si vous aviez ce jour-là au moins la moitié de ses points.

## 6. La durée de validité

Les points restent valables **vingt-quatre mois après votre dernière visite**. Chaque fois que vous collectez ou utilisez des points, le délai repart pour l’ensemble. Nous vous prévenons soixante jours avant l’échéance si nous avons un moyen de vous joindre ; la date figure aussi sur la carte.

## 7. Retours et erreurs

Si vous rapportez un achat et êtes remboursé, les points correspondants sont repris. Si vous les avez déjà utilisés, votre solde peut devenir négatif jusqu’au prochain achat ; nous ne vous demandons rien d’autre. Les points comptés par erreur sont corrigés, avec une note que vous pouvez lire. Les droits légaux de rétractation et de garantie ne sont en rien touchés.

## 8. Carte perdue

Prévenez-nous : nous bloquons la carte et en établissons gratuitement une nouvelle avec le même solde. Tant que nous ne sommes pas prévenus, la personne qui montre votre carte peut utiliser vos points, comme avec une carte en papier.`,
      },
    },
    {
      name: "your-rights",
      kind: "rich-text",
      fields: {
        body: `## 9. Partir

Vous pouvez mettre fin à votre adhésion à tout moment et sans motif : sur votre carte, par e-mail ou au comptoir. Avant de partir, vous pouvez utiliser vos points ; ensuite ils s’éteignent. Vos données sont effacées comme l’explique notre [notice de confidentialité](page:privacy).

## 10. Exclusion d’un membre

Nous pouvons mettre fin à une adhésion avec un préavis de trente jours, pendant lequel les points peuvent être utilisés. Nous pouvons y mettre fin sans délai si des points ont été obtenus par tromperie, par exemple avec les tickets d’autres personnes. Nous donnons le motif par écrit, et vous pouvez faire valoir votre point de vue.

## 11. Modifications et fin du programme

1. Nous pouvons modifier ces conditions pour l’avenir lorsqu’il y a une raison, telle qu’une nouvelle loi, un nouveau moyen de paiement ou des coûts qui ont sensiblement changé. Nous vous en informons au moins **trente jours avant**, par e-mail ou sur la carte. Si vous n’êtes pas d’accord, vous pouvez partir et utiliser vos points jusque-là. Une modification ne réduit jamais les points que vous détenez.
2. Si nous mettons fin au programme, ou cédons ou fermons le commerce, nous l’annonçons au moins **soixante jours avant**. Vous pouvez utiliser tous vos points pendant ce temps.

## 12. Messages

L’inscription ne vous oblige pas à recevoir de la publicité. Nous n’envoyons de messages sur nos offres que si vous y avez consenti séparément ; vous pouvez retirer ce consentement à tout moment, d’un seul geste, sans quitter le programme. Les avis concernant votre solde, des points qui vont expirer ou les présentes conditions font partie de l’adhésion.

## 13. Responsabilité

Nous répondons selon les règles générales du droit. Nous ne répondons pas d’une brève interruption de la carte ou de la page de caisse ; les points qui n’ont pas pu être comptés sont ajoutés plus tard, sur présentation du ticket.

## 14. Protection des données

Certaines données sont nécessaires au programme. Lesquelles, pourquoi et pour combien de temps : notre [notice de confidentialité](page:privacy) l’explique.

## 15. Réclamations et médiation

Parlez-nous d’abord ; presque tout se règle au comptoir. Sinon, vous pouvez saisir gratuitement le **Médiateur de la consommation**, service national de médiation des litiges de consommation au Luxembourg ([mediateurconsommation.lu](https://mediateurconsommation.lu)). Pour les questions transfrontalières, le Centre européen des consommateurs Luxembourg vous conseille gratuitement.

## 16. Droit, tribunaux et langue

Le droit luxembourgeois est applicable. Si vous résidez dans un autre État membre de l’Union européenne, vous conservez la protection des dispositions impératives du droit de la consommation de cet État, et vous pouvez saisir les tribunaux de votre domicile. Si l’une de ces règles n’était pas valable, les autres demeurent.

Ces conditions existent en plusieurs langues. En cas de différence, la version qui vous est la plus favorable s’applique.`,
      },
    },
  ],
});
