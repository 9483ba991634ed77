import { notFound, permanentRedirect } from "next/navigation";
import { nothing } from "@/cms/sites/path";
import { findVisit, type VisitParams } from "../../../visit";

/** Next wants one address at build time; this one is no site, so the build needs no database. */
export function generateStaticParams(): VisitParams[] {
  return [{ site: nothing, locale: nothing, path: [nothing] }];
}

export default async function SitePage({ params }: { params: Promise<VisitParams> }) {
  const visit = await findVisit(await params);
  if (visit.kind === "redirect") permanentRedirect(visit.location);
  if (visit.kind === "missing") notFound();
  return <main lang={visit.page.locale}><h1>{visit.page.document.title}</h1><p>{new Date(visit.page.publishedAt).toISOString()}</p></main>;
}
