import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { fillVariables, variableValues } from "@/cms/sections/variables";
import { linksOf } from "@/cms/sites/links";
import { nothing } from "@/cms/sites/path";
import { PageBody } from "@/components/sites/templates/page-body";
import { loadPictures } from "../../sites/_site/load-pictures";
import { loadShared } from "../_preview/load-shared";
import { previewVisit } from "../_preview/preview-visit";

/** Next wants one address at build time; this one leads nowhere, and nothing is asked of the database before a request. */
export function generateStaticParams() {
  return [{ secret: nothing }];
}

type Props = { params: Promise<{ secret: string }> };

const kept: Metadata = {
  robots: { index: false, follow: false },
  referrer: "no-referrer",
  icons: "/orion.svg",
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const preview = await loadShared((await params).secret);
  if (typeof preview === "string") return { ...kept, title: "No preview · Orion" };
  const { platform, vendor } = preview.stage.site;
  return { ...kept, title: `${fillVariables(preview.document, variableValues(platform, vendor)).title} · Preview` };
}

/** A page as its preview link shows it. */
export default async function SharedPreviewPage({ params }: Props) {
  const preview = await loadShared((await params).secret);
  if (typeof preview === "string") notFound();
  const { document, locale, stage } = preview;
  const { site } = stage;
  const { template, linked } = previewVisit(preview);
  const { sections } = fillVariables(document, variableValues(site.platform, site.vendor));
  const context = { locale, template, href: linksOf(site, locale, linked), picture: await loadPictures(sections) };
  return <PageBody sections={sections} context={context} />;
}
