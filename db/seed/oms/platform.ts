import { definePlatform } from "@/db/seed/define";

export default definePlatform({
  code: "oms",
  name: "OMS",
  pathPrefix: "oms",
  domains: ["oms.lu", "www.oms.lu"],
  defaultLocale: "en",
  locales: ["en", "fr", "de"],
  homeTemplate: "spotlight",
  theme: {
    colors: {
      background: "#ffffff",
      surface: "#f3f6fc",
      text: "#0b1426",
      muted: "#4b5a75",
      border: "#dbe2ee",
      primary: "#1d4ed8",
      onPrimary: "#ffffff",
      accent: "#ffc53d",
      onAccent: "#2b1d00",
      deep: "#0a1a3f",
      onDeep: "#eaf0ff",
    },
    headingFont: "geist",
    bodyFont: "instrument-sans",
    radius: "medium",
    mark: { src: "/illustrations/oms/mark.svg", alt: "", width: 64, height: 64 },
  },
  profile: {
    legalName: "Orion Commerce S.à r.l.",
    email: "hello@oms.lu",
    phone: "+352 20 00 01 60",
    street: "9, rue du Laboratoire",
    postcode: "L-1911",
    city: "Luxembourg",
    country: "Luxembourg",
    tagline: {
      en: "Every order on one list, from the first call to the hand-over.",
      fr: "Toutes vos commandes sur une seule liste, du premier appel à la remise en main propre.",
      de: "Alle Bestellungen auf einer Liste, vom ersten Anruf bis zur Übergabe.",
    },
  },
  redirects: [
    { from: "/tarifs", to: "/pricing" },
    { from: "/kontakt", to: "/contact" },
  ],
});
