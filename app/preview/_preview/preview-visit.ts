import type { PageDocument } from "@/cms/pages/document";
import type { Layer } from "@/cms/pages/layer";
import type { SitePage } from "@/cms/pages/site-pages";
import type { PreviewStage } from "@/cms/previews/preview-stage";
import type { Linked } from "@/cms/sites/links";
import { siteChrome } from "../../sites/_site/chrome";
import { templateOf } from "../../sites/_site/template-of";
import type { PageVisit } from "../../sites/_site/visit";

type Previewed = { slug: string; locale: string; layer: Layer; document: PageDocument; stage: PreviewStage };

/** A previewed page as if it were visited, with what its site shows once it is public. */
export function previewVisit({ slug, locale, layer, document, stage }: Previewed) {
  const page = { document, locale, layer, publishedAt: new Date() };
  const visit: PageVisit = { kind: "page", site: stage.site, slug, locale, page };
  const pages = withOwn(stage.pages, { slug, locale, layer, document });
  return {
    visit,
    template: templateOf(visit),
    chrome: siteChrome(stage.site, pages, locale, slug),
    linked: linkedPages(pages, stage),
  };
}

/** As little of them as links need, since an editor's frame is sent all of it. */
function linkedPages(pages: readonly SitePage[], { site }: PreviewStage): Linked {
  const shown = pages.map(({ slug, layer, formerSlugs }) => ({ slug, layer, formerSlugs }));
  return { pages: shown, ofPlatform: site.vendor ? [] : shown };
}

function withOwn(pages: readonly SitePage[], { document, ...place }: Omit<Previewed, "stage">): SitePage[] {
  const { title, menuLabel, headerOrder, footerOrder, legalOrder, isIndexed } = document;
  const fields = { title, menuLabel, headerOrder, footerOrder, legalOrder, isIndexed };
  const isOwn = ({ slug, locale }: SitePage) => slug === place.slug && locale === place.locale;
  const before = pages.find(isOwn) ?? { formerSlugs: [], redirectedSlugs: [] };
  const { formerSlugs, redirectedSlugs } = before;
  return [...pages.filter((page) => !isOwn(page)), { ...place, ...fields, formerSlugs, redirectedSlugs }];
}
