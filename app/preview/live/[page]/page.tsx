import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { withoutHidden } from "@/cms/pages/hidden-sections";
import { layers } from "@/cms/pages/layer";
import { homeSlug } from "@/cms/pages/slug";
import { variableValues } from "@/cms/sections/variables";
import { nothing } from "@/cms/sites/path";
import { LiveFrame } from "@/components/editor/preview/live-frame";
import { loadShownPictures } from "../../../sites/_site/load-pictures";
import { loadLive } from "../../_preview/load-live";
import { previewVisit } from "../../_preview/preview-visit";

/** Next wants one address at build time; this one leads nowhere, and nothing is asked of the database before a request. */
export function generateStaticParams() {
  return [{ page: nothing }];
}

export const metadata: Metadata = { title: "Preview", robots: { index: false, follow: false }, icons: "/orion.svg" };

/** The page that an editor frames, at first as it is stored. */
export default async function LivePreviewPage({ params }: { params: Promise<{ page: string }> }) {
  const live = await loadLive((await params).page);
  if (!live) notFound();
  const { page, stage } = live;
  const { document, locale, slug, layer } = page;
  const { basePath, platformBase, platform, vendor } = stage.site;
  const { chrome, linked } = previewVisit({ slug, locale, layer, document, stage });
  return (
    <LiveFrame
      document={withoutHidden(document)}
      locale={locale}
      chrome={chrome}
      values={variableValues(platform, vendor)}
      bases={{ basePath, platformBase, platform: { defaultLocale: platform.defaultLocale } }}
      linked={linked}
      pictures={await loadShownPictures(document.sections)}
      homeTemplate={slug === homeSlug && layer === layers.platform ? platform.homeTemplate : null}
    />
  );
}
