import type { HomeTemplate, Template } from "@/cms/pages/template";
import type { SectionKind } from "@/cms/sections/kinds";
import type { Section } from "@/cms/sections/section";
import type { Ground } from "@/components/sections/ground";

/** Sections that keep a ground of their own in a template, whatever stands around them. */
const fixed: Record<HomeTemplate | "content", Partial<Record<SectionKind, Ground>>> = {
  spotlight: { hero: "plain", quotes: "deep", "call-to-action": "primary" },
  editorial: { "call-to-action": "accent" },
  mosaic: {
    hero: "plain",
    statistics: "plain",
    quotes: "plain",
    faq: "tint-accent",
    "image-text": "tint",
    "call-to-action": "primary",
  },
  content: { hero: "tinted", "call-to-action": "deep" },
};

/** The ground of each section. Bands alternate in spotlight, panels in mosaic by kind; the others keep to one paper. */
export function groundsFor(sections: Section[], template: Template): Ground[] {
  const dress = template === "legal" ? "content" : template;
  let isTinted = true;
  return sections.map(({ kind }) => {
    const own = fixed[dress][kind];
    if (own) {
      isTinted = true;
      return own;
    }
    if (dress === "mosaic") return "tinted";
    if (dress !== "spotlight") return "plain";
    isTinted = !isTinted;
    return isTinted ? "tinted" : "plain";
  });
}
