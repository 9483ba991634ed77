import type { ResolvedPage } from "@/cms/inheritance/resolve";
import { layers } from "@/cms/pages/layer";
import type { Site } from "@/cms/sites/site";

/** What the root of a platform's own site shows until a home page is published: who it is and how to reach it. */
export function fallbackHome({ platform }: Site): ResolvedPage {
  const { name, profile, defaultLocale, homeTemplate } = platform;
  return {
    locale: defaultLocale,
    layer: layers.platform,
    publishedAt: new Date(0),
    document: {
      title: name,
      template: homeTemplate,
      menuLabel: "",
      headerOrder: null,
      footerOrder: null,
      legalOrder: null,
      seoTitle: "",
      seoDescription: "",
      shareImage: null,
      isIndexed: false,
      sections: [
        {
          id: platform.id,
          kind: "hero",
          fields: {
            eyebrow: "",
            heading: name,
            text: profile.tagline[defaultLocale] ?? "",
            primaryLink: profile.email ? { label: profile.email, href: `mailto:${profile.email}` } : null,
            secondaryLink: null,
            image: null,
            highlights: [],
          },
        },
      ],
    },
  };
}
