import { registeredSeat } from "@/db/seed/company";
import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Protection des données",
  template: "legal",
  menuLabel: "Vie privée",
  legalOrder: 20,
  isRequired: true,
  seoTitle: "Protection des données chez {{vendor.name}}",
  seoDescription:
    "Quelles données {{vendor.name}} traite lorsque vous commandez ou écrivez, dans quel but, pendant combien de temps, qui les reçoit et quels sont vos droits.",
  sections: [
    {
      name: "heading",
      kind: "hero",
      fields: {
        eyebrow: "Mise à jour le 1er mars 2025",
        heading: "Protection des données",
        text: "Ce que {{vendor.name}} sait de vous après une commande, et ce qu’il en advient.",
      },
    },
    {
      name: "what-we-process",
      kind: "rich-text",
      fields: {
        body: `## Qui est responsable

Le responsable du traitement au sens du règlement général sur la protection des données (RGPD) est {{vendor.name}}, {{vendor.address}}. Pour toute question, écrivez à {{vendor.email}} ou parlez-nous : {{vendor.phone|au magasin}}.

## En bref

- Nous utilisons vos données pour exécuter votre commande et tenir notre comptabilité, et pour rien qui puisse vous surprendre.
- Nous ne vendons pas de données et n’en achetons pas.
- Vous pouvez demander à tout moment ce que nous avons sur vous, et le faire corriger ou effacer.

## Lorsque vous commandez

Pour exécuter une commande, nous traitons votre nom, ce que vous avez commandé, le jour du retrait ou l’adresse de livraison, et une adresse e-mail ou un numéro de téléphone pour vous dire que c’est prêt. La base légale est le contrat avec vous (art. 6, par. 1, b du RGPD). Sans ces indications, nous ne pouvons pas exécuter la commande ; tout le reste est facultatif.

Nous notons aussi la langue dans laquelle vous aimez être servi et ce que vous nous avez dit pour plus tard, par exemple que vous ne supportez pas les noix ou que la sonnette ne fonctionne pas. Nous le faisons dans notre intérêt commun à un bon service (art. 6, par. 1, f). Une note qui révèle quelque chose de votre santé n’est gardée qu’avec votre consentement (art. 9, par. 2, a) ; nous l’effaçons dès que vous le demandez.

## Lorsque vous payez

Les paiements sont exécutés par le prestataire que vous choisissez : votre banque, Payconiq, Satispay ou l’exploitant du terminal de paiement. Ils sont responsables de leur propre traitement. Nous apprenons qu’un montant a été payé, quand et combien, mais ni votre numéro de carte ni le solde de votre compte.

## Lorsque vous écrivez, appelez ou passez

Nous gardons les messages et de brèves notes d’appels afin de savoir ce qui a été convenu. Les conversations téléphoniques ne sont pas enregistrées.

## Lorsque vous lisez ces pages

Le serveur note l’adresse de la page, l’heure, le type de navigateur et l’adresse IP, afin de fonctionner et de repousser les attaques (art. 6, par. 1, f). Ces notes sont effacées après 14 jours. Il n’y a ni publicité, ni suivi, ni contenu intégré d’autres sites. Aucun cookie n’est posé ; la langue que vous choisissez fait partie de l’adresse.

## Combien de temps nous gardons les données

| Quoi | Combien de temps |
| --- | --- |
| Factures et pièces justificatives | 10 ans, comme l’exige le Code de commerce |
| Commandes et adresses de livraison | 3 ans après la dernière commande |
| Messages et notes d’appels | 1 an après le règlement de l’affaire |
| Indications de santé ou d’intolérance | jusqu’au retrait de votre consentement |
| Notes techniques du serveur | 14 jours |

Ensuite, nous effaçons les données ou les modifions de sorte qu’elles ne se rapportent plus à vous.`,
      },
    },
    {
      name: "recipients-and-rights",
      kind: "rich-text",
      fields: {
        body: `## Qui reçoit des données

Seulement ceux qui en ont besoin pour leur tâche :

- **{{platform.name}}** ({{platform.legalName}}, ${registeredSeat}) fournit notre liste de commandes et ces pages. L’entreprise traite les données pour notre compte, en vertu d’un contrat conforme à l’article 28 du RGPD, et les conserve au Luxembourg.
- **Le transporteur**, par exemple POST Luxembourg, reçoit le nom, l’adresse et, si vous souhaitez être averti, votre numéro de téléphone.
- **Notre fiduciaire** reçoit les factures pour la comptabilité.
- **Les autorités** reçoivent des données lorsqu’une loi nous y oblige.

Nous ne transférons pas de données hors de l’Espace économique européen.

## Des nouvelles de notre part

Si vous avez acheté chez nous, nous pouvons vous informer par e-mail de produits semblables de notre maison, sauf si vous vous y êtes opposé. Chaque message indique comment y mettre fin. Tout envoi supplémentaire suppose que vous l’ayez demandé.

## Comment nous protégeons les données

Notre liste de commandes s’ouvre avec des accès personnels. Chacun voit ce que son travail exige : au comptoir, les commandes ; au bureau seulement, les factures. Les connexions sont chiffrées. Les bons en papier portant des noms sont détruits en fin de journée.

Si des données tombaient malgré tout en de mauvaises mains et qu’il en résultait un risque pour vous, nous vous en informerions sans délai et le signalerions à l’autorité de contrôle dans les 72 heures.

## Vos droits

Vous avez le droit

- d’être informé sur vos données et d’en recevoir une copie (art. 15) ;
- de les faire rectifier (art. 16) ;
- de les faire effacer (art. 17), dans la mesure où la loi ne nous oblige pas à les garder ;
- d’obtenir la limitation du traitement (art. 18) ;
- de recevoir dans un format courant les données que vous nous avez fournies (art. 20) ;
- de vous opposer à un traitement fondé sur notre intérêt légitime et, à tout moment et sans motif, à la publicité (art. 21) ;
- de retirer un consentement pour l’avenir (art. 7, par. 3).

Dites-le au magasin ou écrivez à {{vendor.email}}. Nous répondons dans le mois et gratuitement. Afin que personne ne demande en votre nom, nous pouvons vous demander un détail que vous seul connaissez, comme la date de votre dernière commande.

Nous ne prenons aucune décision automatisée à votre sujet.

## Réclamations

Si notre réponse ne vous satisfait pas, vous pouvez vous adresser à l’autorité de protection des données :

> Commission nationale pour la protection des données (CNPD), 15, boulevard du Jazz, L-4370 Belvaux

Si vous résidez en France, en Belgique, en Allemagne ou ailleurs dans l’Union, l’autorité de votre pays vous est également ouverte.

## Enfants

Nos articles peuvent être destinés aux enfants, nos commandes ne le sont pas. Les personnes de moins de seize ans commandent par l’intermédiaire de leurs parents ; si nous remarquons qu’il en a été autrement, nous effaçons les données.

## Modifications de cette notice

Lorsque notre façon de travailler change, nous adaptons cette notice. La date en haut indique la version que vous lisez.`,
      },
    },
  ],
});
