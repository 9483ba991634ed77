import type { PageDocument } from "@/cms/pages/document";
import { homeSlug } from "@/cms/pages/slug";
import { canonicalAddress } from "@/cms/sites/links";
import type { Site } from "@/cms/sites/site";
import { plainText } from "@/components/sections/plain-text";
import { businessOf, canonicalPlace } from "./metadata";
import type { PageVisit } from "./visit";

/**
 * JSON-LD of a page in the vocabulary of schema.org: the business on a home page, the way there on any other, when the page
 * last changed, and the questions of its FAQ sections.
 *
 * @param document with its variables filled in.
 */
export function structuredData(visit: PageVisit, document: PageDocument): object {
  const subject = visit.slug === homeSlug ? organisation(visit.site) : breadcrumbs(visit, document.title);
  return { "@context": "https://schema.org", "@graph": [subject, webPage(visit, document), ...questions(document)] };
}

function webPage({ page }: PageVisit, { title }: PageDocument): object {
  const dateModified = new Date(page.publishedAt).toISOString();
  return { "@type": "WebPage", name: title, inLanguage: page.locale, dateModified };
}

function organisation(site: Site): object {
  const { name, profile } = businessOf(site);
  const { legalName, email, phone, street, postcode, city, country } = profile;
  const address = known({
    streetAddress: street,
    postalCode: postcode,
    addressLocality: city,
    addressCountry: country,
  });
  return {
    "@type": site.vendor ? "LocalBusiness" : "Organization",
    "@id": `${site.canonicalBase}/#business`,
    name,
    url: `${site.canonicalBase}/`,
    ...known({ legalName, email, telephone: phone }),
    ...(street && city ? { address: { "@type": "PostalAddress", ...address } } : {}),
  };
}

function breadcrumbs({ site, slug, page }: PageVisit, title: string): object {
  const { base, siteName } = canonicalPlace(site, page.layer);
  const address = (of: string) => canonicalAddress(base, site.platform.defaultLocale, page.locale, of);
  const crumbs = [
    { name: siteName, item: address(homeSlug) },
    { name: title, item: address(slug) },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map((crumb, index) => ({ "@type": "ListItem", position: index + 1, ...crumb })),
  };
}

function questions(document: PageDocument): object[] {
  const entries = document.sections.flatMap((section) => (section.kind === "faq" ? section.fields.questions : []));
  if (!entries.length) return [];
  const mainEntity = entries.map(({ question, answer }) => ({
    "@type": "Question",
    name: question,
    acceptedAnswer: { "@type": "Answer", text: plainText(answer) },
  }));
  return [{ "@type": "FAQPage", mainEntity }];
}

function known(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}
