import { definePlatform } from "@/db/seed/define";

export default definePlatform({
  code: "loyalty",
  name: "Loyalty+",
  pathPrefix: "loyalty",
  domains: ["loyalty.lu", "www.loyalty.lu"],
  defaultLocale: "en",
  locales: ["en", "fr", "de"],
  homeTemplate: "mosaic",
  theme: {
    colors: {
      background: "#fffdff",
      surface: "#f7f1fe",
      text: "#1f1033",
      muted: "#5f4d78",
      border: "#e6d9f6",
      primary: "#7c2fe0",
      onPrimary: "#ffffff",
      accent: "#ffb7e1",
      onAccent: "#45062c",
      deep: "#2a0f52",
      onDeep: "#f6ecff",
    },
    headingFont: "bricolage-grotesque",
    bodyFont: "plus-jakarta-sans",
    radius: "large",
    mark: { src: "/illustrations/loyalty/mark.svg", alt: "", width: 64, height: 64 },
  },
  profile: {
    legalName: "Orion Commerce S.à r.l.",
    email: "hello@loyalty.lu",
    phone: "+352 20 00 01 75",
    street: "38, rue de Bonnevoie",
    postcode: "L-1260",
    city: "Luxembourg",
    country: "Luxembourg",
    tagline: {
      en: "Loyalty programmes for the shops, cafés and workshops of the Grand Duchy.",
      fr: "Des programmes de fidélité pour les commerces, cafés et ateliers du Grand-Duché.",
      de: "Treueprogramme für Geschäfte, Cafés und Werkstätten im Großherzogtum.",
    },
  },
  redirects: [
    { from: "/tarifs", to: "/pricing" },
    { from: "/preise", to: "/pricing" },
    { from: "/stamp-cards", to: "/how-it-works" },
  ],
});
