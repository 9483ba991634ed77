import type { Metadata, Viewport } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { loadSitePages } from "@/app/sites/_site/load-page";
import { loadPictures } from "@/app/sites/_site/load-pictures";
import { missingMetadata, pageMetadata } from "@/app/sites/_site/metadata";
import { structuredData } from "@/app/sites/_site/structured-data";
import { templateOf } from "@/app/sites/_site/template-of";
import { findVisit, ownerOf, platformOf, type VisitParams } from "@/app/sites/_site/visit";
import { fillVariables, variableValues } from "@/cms/sections/variables";
import { linksOf } from "@/cms/sites/links";
import { nothing } from "@/cms/sites/path";
import { LanguageNote } from "@/components/sites/language-note";
import { PageBody } from "@/components/sites/templates/page-body";

type Props = { params: Promise<VisitParams> };

/** Next wants one address at build time; this one is no site, so the build needs no database. */
export function generateStaticParams(): VisitParams[] {
  return [{ site: nothing, locale: nothing, path: [nothing] }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const visit = await findVisit(await params);
  switch (visit.kind) {
    case "page":
      return pageMetadata(visit, await loadSitePages(ownerOf(visit.site), visit.site.locales));
    case "missing":
      return missingMetadata(visit);
    case "redirect":
      return {};
  }
}

export async function generateViewport({ params }: Props): Promise<Viewport> {
  const visit = await findVisit(await params);
  return visit.kind === "page" ? { themeColor: visit.site.theme.colors.background } : {};
}

export default async function SitePage({ params }: Props) {
  const visit = await findVisit(await params);
  if (visit.kind === "redirect") permanentRedirect(visit.location);
  if (visit.kind === "missing") notFound();

  const { site, locale, page } = visit;
  const document = fillVariables(page.document, variableValues(site.platform, site.vendor));
  const pages = await loadSitePages(ownerOf(site), site.locales);
  const ofPlatform = site.vendor ? await loadSitePages(platformOf(site), site.locales) : pages;
  const context = {
    locale: page.locale,
    template: templateOf(visit),
    href: linksOf(site, locale, { pages, ofPlatform }),
    picture: await loadPictures(document.sections),
  };
  return (
    <>
      {page.locale !== locale && <LanguageNote wantedLocale={locale} shownLocale={page.locale} />}
      <div lang={page.locale}>
        <PageBody sections={document.sections} context={context} />
      </div>
      <script type="application/ld+json">{scriptSafe(structuredData(visit, document))}</script>
    </>
  );
}

/** As JSON in which no text can look like markup: React would write it otherwise than it reads it, and the page twice. */
const scriptSafe = (data: unknown) => JSON.stringify(data).replaceAll("<", "\\u003c");
