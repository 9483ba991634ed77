import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Notice de confidentialité",
  template: "legal",
  menuLabel: "Confidentialité",
  legalOrder: 20,
  isRequired: true,
  seoTitle: "Confidentialité du programme de fidélité",
  seoDescription:
    "Quelles données notre programme de fidélité utilise, pourquoi, combien de temps, qui d’autre les voit, et comment exercer vos droits selon le RGPD.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        heading: "Notice de confidentialité",
        text: "Ce que {{vendor.name}} sait de vous quand vous utilisez notre carte de fidélité, et ce qu’il en advient.",
      },
    },
    {
      name: "privacy-notice",
      kind: "rich-text",
      fields: {
        body: `## 1. Qui est responsable

Le responsable du traitement de vos données dans ce programme est **{{vendor.name}}**, {{vendor.address}}. Vous nous joignez à l’adresse [{{vendor.email}}](mailto:{{vendor.email}}) et au {{vendor.phone|comptoir}}. Vous pouvez aussi, tout simplement, demander au magasin.

{{platform.name}} ({{platform.legalName}}, ${registeredSeat}) assure la partie technique pour notre compte, comme sous-traitant au sens de l’article 28 du règlement général sur la protection des données (RGPD). Il ne peut utiliser vos données que pour notre programme et n’agit que sur nos instructions.

## 2. Ce qu’il nous faut, et ce qui dépend de vous

| Donnée | Nécessaire ? | Pour quoi faire |
| --- | --- | --- |
| Numéro de carte | oui | distinguer vos points de ceux des autres |
| Prénom | oui, un surnom suffit | vous saluer et retrouver votre carte |
| Langue | oui | pour la carte et les messages |
| Adresse e-mail | non | remplacer une carte perdue, et pour les messages si vous le voulez |
| Jour et mois de naissance | non | une attention d’anniversaire ; nous ne demandons jamais l’année |
| Visites, montants, points, cadeaux | naissent d’eux-mêmes | tenir votre solde et en rendre compte |

Nous n’apprenons ni ce qu’il y a sur votre compte, ni comment vous avez payé, ni où vous êtes. Si la carte s’affiche sur votre téléphone près de notre magasin, c’est que le téléphone compare lui-même les lieux ; il ne nous le dit pas.

Si vous ne souhaitez pas donner de nom, demandez une carte imprimée anonyme. Elle collecte comme les autres, mais ne peut pas être remplacée si elle est perdue.

## 3. Pourquoi nous en avons le droit

- **Faire fonctionner le programme** : l’adhésion est un contrat entre vous et nous (article 6, paragraphe 1, point b) du RGPD).
- **Messages sur nos offres** : uniquement avec votre consentement (point a)). Vous pouvez le retirer à tout moment, dans chaque message ou sur la carte ; ce qui précède reste licite.
- **Chiffres sur notre activité**, comme le nombre de membres qui reviennent : notre intérêt légitime à mieux vous servir (point f)). Ces chiffres ne contiennent aucun nom.
- **Comptabilité** : nos obligations en droit commercial et fiscal (point c)).
- **Prévention des abus**, comme des cartes qui collectent anormalement souvent : notre intérêt légitime et celui des membres honnêtes (point f)).

## 4. Qui d’autre voit vos données

Au magasin, les personnes qui vous servent voient votre prénom, votre solde et vos dernières visites. Les gérants et ceux qu’ils désignent voient le reste.

En dehors du magasin :

- notre sous-traitant cité plus haut et ses centres de données, tous au Luxembourg,
- le prestataire qui achemine nos e-mails, au sein de l’Union européenne,
- notre fiduciaire et les autorités, là où la loi l’exige ; les noms en font rarement partie.

Si vous rangez la carte dans le portefeuille de votre téléphone, le fabricant de celui-ci en reçoit le contenu de votre part et le traite selon ses propres conditions, éventuellement en dehors de l’Union européenne. Une carte imprimée l’évite.

Nous ne vendons pas vos données, ne les prêtons pas à d’autres commerces et ne les utilisons pas pour la publicité de tiers.

## 5. Combien de temps nous les gardons

| Quoi | Combien de temps |
| --- | --- |
| Votre adhésion | jusqu’à votre départ, ou 36 mois après votre dernière visite |
| Chaque visite et son montant | 24 mois, puis seulement en sommes sans nom |
| Le consentement et son retrait | 3 ans après la fin, à titre de preuve |
| Tickets et comptabilité | 10 ans, comme la loi l’exige |

À votre départ, votre nom, votre adresse et votre anniversaire sont effacés aussitôt, et disparaissent des sauvegardes dans les trente-cinq jours.`,
      },
    },
    {
      name: "privacy-rights",
      kind: "rich-text",
      fields: {
        body: `## 6. Vos droits

Vous pouvez consulter et télécharger tout ce qui vous concerne, le corriger et l’effacer vous-même : ouvrez la carte et choisissez *Mes données*. Ou demandez-le-nous ; un mot au magasin ou par e-mail suffit. La loi vous donne le droit

- d’**accéder** à vos données et d’en recevoir une copie (article 15 du RGPD),
- de faire **rectifier** des données inexactes (article 16),
- de faire **effacer** des données (article 17),
- de faire **limiter** le traitement le temps de régler une question (article 18),
- d’**emporter** dans un format courant les données que vous nous avez confiées (article 20),
- de vous **opposer** à un traitement fondé sur un intérêt légitime (article 21),
- de **retirer un consentement** (article 7).

Nous répondons dans le mois, gratuitement. Pour être sûrs que c’est bien vous, nous demandons votre carte de fidélité, pas votre carte d’identité.

## 7. Cookies sur ces pages

Ces pages ne déposent aucun cookie d’analyse ou de publicité et ne chargent rien auprès d’autres entreprises. Les consultations sont comptées sans reconnaître personne.

## 8. Les jeunes

Dès seize ans, on peut s’inscrire seul. Les plus jeunes collectent sur la carte d’un parent ou d’un tuteur, et nous ne conservons rien à leur sujet.

## 9. Pas de décision automatisée

Aucune décision vous concernant n’est prise par un ordinateur seul. Si une carte collecte anormalement souvent, une personne regarde et vous en parle avant qu’il ne se passe quoi que ce soit.

## 10. Réclamations

Si quelque chose vous dérange, dites-le-nous d’abord. Vous pouvez aussi saisir à tout moment l’autorité de contrôle :

**Commission nationale pour la protection des données (CNPD)**, 15, boulevard du Jazz, L-4370 Belvaux, Luxembourg, [cnpd.public.lu](https://cnpd.public.lu).

Si vous habitez ou travaillez en Belgique, en France ou en Allemagne, vous pouvez également vous adresser à l’autorité de ce pays.

## 11. Modifications

Si un point important change, nous vous en informons au moins trente jours avant, sur la carte ou par e-mail. Les règles du programme lui-même figurent dans les [conditions du programme](page:terms).

*1er septembre 2026*`,
      },
    },
  ],
});
