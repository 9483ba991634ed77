import { defineVendor } from "@/db/seed/define";

/** The merchants of the demonstration, each on the platforms that suit its trade. */
export default [
  defineVendor({
    code: "wizamart",
    name: "Wizamart",
    profile: {
      legalName: "Wizamart S.à r.l.",
      email: "hello@wizamart.lu",
      phone: "+352 20 00 02 11",
      street: "47, avenue de la Gare",
      postcode: "L-1611",
      city: "Luxembourg",
      country: "Luxembourg",
      tagline: {
        en: "Board games, solder and good advice, five minutes from platform 5.",
        fr: "Jeux de société, électronique et bons conseils, à cinq minutes du quai 5.",
      },
    },
    memberships: [
      { platform: "oms", tier: "professional" },
      { platform: "loyalty", tier: "essential" },
    ],
  }),
  defineVendor({
    code: "boulangerie-pauly",
    name: "Boulangerie Pauly",
    profile: {
      legalName: "Boulangerie Pauly et Fils S.à r.l.",
      email: "moien@boulangerie-pauly.lu",
      phone: "+352 20 00 02 24",
      street: "62, rue de l’Alzette",
      postcode: "L-4010",
      city: "Esch-sur-Alzette",
      country: "Luxembourg",
      tagline: {
        en: "Bread that takes its time, in Esch since 1958.",
        fr: "Un pain qui prend son temps, à Esch depuis 1958.",
      },
    },
    memberships: [
      { platform: "oms", tier: "essential" },
      { platform: "loyalty", tier: "business" },
    ],
  }),
  defineVendor({
    code: "velo-center",
    name: "Vëlo Center",
    profile: {
      legalName: "Vëlo Center S.A.",
      email: "workshop@velo-center.lu",
      phone: "+352 20 00 02 37",
      street: "18, rue Edward Steichen",
      postcode: "L-2540",
      city: "Luxembourg",
      country: "Luxembourg",
      tagline: {
        en: "Bicycles and a quick workshop on the Kirchberg plateau.",
        fr: "Vélos et atelier rapide sur le plateau du Kirchberg.",
      },
    },
    memberships: [
      { platform: "oms", tier: "business" },
      { platform: "sitebuilder", tier: "professional" },
    ],
  }),
  defineVendor({
    code: "moselle-cellars",
    name: "Moselle Cellars",
    profile: {
      legalName: "Domaine Hoffmann et Enfants S.C.A.",
      email: "cave@moselle-cellars.lu",
      phone: "+352 20 00 02 48",
      street: "31, esplanade",
      postcode: "L-5533",
      city: "Remich",
      country: "Luxembourg",
      tagline: {
        en: "Riesling, Auxerrois and Crémant from eleven hectares above the Moselle.",
        fr: "Riesling, auxerrois et crémant de onze hectares au-dessus de la Moselle.",
      },
    },
    memberships: [
      { platform: "oms", tier: "enterprise", domains: ["www.moselle-cellars.lu"] },
      { platform: "loyalty", tier: "professional", hidden: ["rewards-catalog"] },
    ],
  }),
  defineVendor({
    code: "atelier-lux",
    name: "Atelier Lux",
    profile: {
      legalName: "Atelier Lux S.à r.l.",
      email: "forge@atelier-lux.lu",
      phone: "+352 20 00 02 56",
      street: "8, Grand-Rue",
      postcode: "L-9710",
      city: "Clervaux",
      country: "Luxembourg",
      tagline: {
        en: "Furniture for a lifetime or two, from an old forge in Clervaux.",
        fr: "Des meubles pour une vie ou deux, d’une ancienne forge de Clervaux.",
      },
    },
    memberships: [
      { platform: "sitebuilder", tier: "enterprise", domains: ["www.atelier-lux.lu"] },
      { platform: "oms", tier: "essential", hidden: ["delivery-and-returns"] },
    ],
  }),
  defineVendor({
    code: "ardennes-outdoor",
    name: "Ardennes Outdoor",
    profile: {
      legalName: "Ardennes Outdoor S.à r.l.",
      email: "base@ardennes-outdoor.lu",
      phone: "+352 20 00 02 63",
      street: "24, Grand-Rue",
      postcode: "L-9410",
      city: "Vianden",
      country: "Luxembourg",
      tagline: {
        en: "Ropes, canoes and boots at the foot of the castle road.",
        fr: "Cordes, canoës et chaussures au pied de la montée du château.",
      },
    },
    memberships: [
      { platform: "loyalty", tier: "enterprise" },
      { platform: "sitebuilder", tier: "essential" },
    ],
  }),
  defineVendor({
    code: "nordstad-books",
    name: "Nordstad Books",
    isSuspended: true,
    profile: {
      legalName: "Nordstad Books S.à r.l.-S",
      email: "bonjour@nordstad-books.lu",
      phone: "+352 20 00 02 79",
      street: "115, Grand-Rue",
      postcode: "L-9051",
      city: "Ettelbruck",
      country: "Luxembourg",
      tagline: {
        en: "New and second-hand books in five languages, opposite the bus stop.",
        fr: "Livres neufs et d’occasion en cinq langues, face à l’arrêt de bus.",
      },
    },
    memberships: [{ platform: "oms", tier: "essential" }],
  }),
];
