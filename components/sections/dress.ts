import type { Template } from "@/cms/pages/template";

/** How a section is dressed. A legal page's sections look like those of any other inner page. */
export type Dress = "spotlight" | "editorial" | "mosaic" | "content";

export function dressOf(template: Template): Dress {
  return template === "legal" ? "content" : template;
}
