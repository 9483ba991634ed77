import { defineOverride } from "@/db/seed/define";

export default defineOverride({
  changed: {
    introduction: {
      eyebrow: "Depuis 1958",
      heading: "Dans notre rue, la lumière s’allume à une heure et demie",
      text: "Grand-père Jos cuisait pour le poste du matin de l’usine. L’usine est devenue une université. Le poste du matin vient toujours, mais avec des sacs à dos.",
    },
    "our-promise": {
      body: `## Quatre choses, et du temps

Farine, eau, sel, levain. Il n’y a rien d’autre dans notre pain, et il ne faut rien d’autre si on le laisse reposer vingt-quatre heures. Ce qu’on digère mal, c’est le plus souvent une pâte pressée.

La farine vient d’un moulin de la vallée de l’Alzette qui connaît ses agriculteurs par leur prénom. Le beurre est luxembourgeois. Le sel, c’est du sel.

### Qui pétrit

- **Nicole Pauly**, troisième génération : le levain et tout ce qui porte des graines.
- **Antoine**, son frère : la viennoiserie. Les croissants sont de lui, et le silence jusqu’à six heures aussi.
- **Rosa**, au comptoir depuis vingt-deux ans, qui sait quels enfants ont droit à un deuxième bonbon.

### Ce que nous ne vendons pas

Le pain de la veille au prix fort. Après dix-neuf heures, ce qui reste part à l’épicerie sociale du quartier, et en décembre personne ne demande de ticket.`,
    },
    "what-to-expect": {
      heading: "Ce sur quoi vous pouvez compter",
      features: [
        {
          icon: "clock",
          title: "Chaud dès 5 h 45",
          text: "Les premiers pains sortent avant le premier bus. Les petits pains reviennent à dix heures et à seize heures.",
        },
        {
          icon: "leaf",
          title: "Les quatorze allergènes",
          text: "Ils sont indiqués pour chaque pain, en rayon et dans votre confirmation. Demandez si vous voulez voir la recette.",
        },
        {
          icon: "heart",
          title: "Des gâteaux au prénom",
          text: "Commandez avant midi pour le lendemain. Nous vous épelons le prénom, depuis l’année des trois Kevin.",
        },
      ],
    },
  },
});
