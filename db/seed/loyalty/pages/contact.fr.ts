import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Contact",
  menuLabel: "Contact",
  footerOrder: 60,
  seoTitle: "Contacter Loyalty+ à Luxembourg",
  seoDescription:
    "Appelez, écrivez ou passez : nos collègues de Bonnevoie répondent en luxembourgeois, français, allemand et anglais, le samedi matin aussi.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Contact",
        heading: "Une personne répond, le plus souvent Carole",
        text: "Commencez un essai, demandez un calcul ou racontez-nous ce qui n’allait pas samedi. Nous répondons à chaque e-mail dans les quatre heures ouvrables, dans la langue où vous écrivez.",
        primaryLink: { label: "Nous écrire", href: "mailto:{{platform.email}}" },
        secondaryLink: { label: "Nous appeler", href: "tel:{{platform.phone}}" },
      },
    },
    {
      name: "reach-us",
      kind: "contact-details",
      fields: {
        heading: "Où et quand",
        text: "En dehors de ces heures, la page de caisse vous dit elle-même si la panne vient de chez nous, et depuis quand.",
        email: "{{platform.email}}",
        phone: "{{platform.phone}}",
        address: "{{platform.address}}",
        hours: [
          { days: "Du lundi au vendredi", times: "8h00–18h00" },
          { days: "Samedi", times: "9h00–13h00, par téléphone" },
          { days: "Dimanche et jours fériés", times: "fermé, sauf pour une caisse qui ne lit plus" },
        ],
      },
    },
    {
      name: "which-way",
      kind: "feature-grid",
      fields: {
        heading: "Ce qui nous aide à vous aider",
        text: "Une ligne suffit. Avec ce qui suit sous la main, vous recevez une réponse au lieu d’une question.",
        features: [
          {
            icon: "rocket",
            title: "Vous voulez commencer",
            text: "Le nom du commerce, la caisse que vous utilisez et, à peu près, le nombre de tickets d’un samedi.",
          },
          {
            icon: "calculator",
            title: "Vous voulez savoir ce que cela coûte",
            text: "Ticket moyen, visites par mois, un cadeau en tête. Le calcul revient le jour même.",
          },
          {
            icon: "life-buoy",
            title: "Quelque chose ne marche pas",
            text: "L’heure à laquelle c’est arrivé et le nom de l’appareil. Une photo de l’écran en dit plus que les deux.",
          },
          {
            icon: "receipt",
            title: "Il s’agit d’une facture",
            text: "Le numéro de la facture, en haut à droite. Pour un changement d’adresse ou de numéro de TVA, le nouveau suffit.",
          },
          {
            icon: "shield-check",
            title: "Vous êtes membre d’un programme",
            text: "Adressez-vous d’abord au commerce : vos points et vos données relèvent de lui. Si personne ne répond, écrivez-nous.",
          },
          {
            icon: "message",
            title: "Vous écrivez sur nous",
            text: "Journalistes et étudiants reçoivent des chiffres avec leur source. Nous ne prêtons pas nos commerçants pour des photos.",
          },
        ],
      },
    },
    {
      name: "way-here",
      kind: "rich-text",
      fields: {
        body: `## Comment venir

**À pied ou en train.** De la gare centrale, prenez la passerelle au-dessus des voies vers Bonnevoie ; notre porte est à dix minutes. Les transports publics sont gratuits dans tout le pays, le bus pour le dernier bout aussi.

**À vélo.** Un abri vous attend dans la cour, avec une pompe.

**En voiture.** La rue est réservée aux riverains. Laissez la voiture dans un P+R de la ligne de tram, par exemple au Stade de Luxembourg, et descendez à Leschte Steiwer.

La sonnette indique *Orion Commerce* ; Loyalty+ est au deuxième étage, avec ascenseur. Si des marches, des portes ou la lumière vous gênent, dites-le-nous avant et nous nous verrons là où cela vous convient.`,
      },
    },
  ],
});
