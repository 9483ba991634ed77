import { definePlatform } from "@/db/seed/define";

export default definePlatform({
  code: "sitebuilder",
  name: "Site Builder",
  pathPrefix: "sitebuilder",
  domains: ["sitebuilder.lu", "www.sitebuilder.lu"],
  defaultLocale: "en",
  locales: ["en", "fr"],
  homeTemplate: "editorial",
  theme: {
    colors: {
      background: "#fbf8f2",
      surface: "#f2ecdf",
      text: "#1d1a15",
      muted: "#5d554a",
      border: "#ddd3c1",
      primary: "#14603f",
      onPrimary: "#ffffff",
      accent: "#f3b43f",
      onAccent: "#2c1a00",
      deep: "#15271f",
      onDeep: "#f3efe4",
    },
    headingFont: "fraunces",
    bodyFont: "figtree",
    radius: "small",
    mark: { src: "/illustrations/sitebuilder/mark.svg", alt: "", width: 64, height: 64 },
  },
  profile: {
    legalName: "Orion Commerce S.à r.l.",
    email: "hello@sitebuilder.lu",
    phone: "+352 27 84 10 30",
    street: "12, rue de la Boucherie",
    postcode: "L-1247",
    city: "Luxembourg",
    country: "Luxembourg",
    tagline: {
      en: "Web sites for Luxembourg’s merchants, finished on the first day.",
      fr: "Des sites web pour les commerçants du Luxembourg, prêts dès le premier jour.",
    },
  },
  redirects: [
    { from: "/themes", to: "/templates" },
    { from: "/tarifs", to: "/pricing" },
    { from: "/legal", to: "/terms" },
  ],
});
