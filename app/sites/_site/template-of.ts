import { layers } from "@/cms/pages/layer";
import { homeSlug } from "@/cms/pages/slug";
import type { Template } from "@/cms/pages/template";
import type { Visit } from "./visit";

/**
 * How a page is composed. A platform's home page has the template that its admin selected, and gives the whole site
 * its header; any other page has the one stored with it.
 */
export function templateOf(visit: Exclude<Visit, { kind: "redirect" }>): Template {
  if (visit.kind === "missing") return visit.site?.platform.homeTemplate ?? "content";
  const { site, slug, page } = visit;
  return slug === homeSlug && page.layer === layers.platform ? site.platform.homeTemplate : page.document.template;
}
