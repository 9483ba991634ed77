import type { PageDocument } from "@/cms/pages/document";
import { homeSlug } from "@/cms/pages/slug";
import { canonicalAddress } from "@/cms/sites/links";
import type { Site } from "@/cms/sites/site";
import { businessOf } from "./metadata";

/**
 * JSON-LD of a page in the vocabulary of schema.org: the business on a home page, the way there on any other, and the
 * questions of its FAQ sections.
 *
 * @param document with its variables filled in.
 */
export function structuredData(site: Site, document: PageDocument, slug: string, locale: string): object {
  const graph = [
    slug === homeSlug ? organisation(site) : breadcrumbs(site, document, slug, locale),
    ...questions(document),
  ];
  return { "@context": "https://schema.org", "@graph": graph };
}

function organisation(site: Site): object {
  const { name, profile } = businessOf(site);
  const { legalName, email, phone, street, postcode, city, country } = profile;
  return {
    "@type": site.vendor ? "LocalBusiness" : "Organization",
    "@id": `${site.canonicalBase}/#business`,
    name,
    url: `${site.canonicalBase}/`,
    ...known({ legalName, email, telephone: phone }),
    ...(street && city
      ? {
          address: {
            "@type": "PostalAddress",
            ...known({ streetAddress: street, postalCode: postcode, addressLocality: city, addressCountry: country }),
          },
        }
      : {}),
  };
}

function breadcrumbs(site: Site, document: PageDocument, slug: string, locale: string): object {
  const address = (of: string) => canonicalAddress(site.canonicalBase, site.platform.defaultLocale, locale, of);
  const crumbs = [
    { name: businessOf(site).name, item: address(homeSlug) },
    { name: document.title, item: address(slug) },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map((crumb, index) => ({ "@type": "ListItem", position: index + 1, ...crumb })),
  };
}

function questions(document: PageDocument): object[] {
  const entries = document.sections.flatMap((section) => (section.kind === "faq" ? section.fields.questions : []));
  if (!entries.length) return [];
  return [
    {
      "@type": "FAQPage",
      mainEntity: entries.map(({ question, answer }) => ({
        "@type": "Question",
        name: question,
        acceptedAnswer: { "@type": "Answer", text: answer },
      })),
    },
  ];
}

function known(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}
