import type { PageDocument } from "@/cms/pages/document";
import { presentable } from "@/cms/sections/presentable";
import type { Section } from "@/cms/sections/section";
import { fillSection, type VariableValues } from "@/cms/sections/variables";

/**
 * Makes sections ready to be shown, as they are being written: whole, with their variables filled in. A section that
 * stayed the same gives the same result, so that only what changed is rendered again; one of an unknown kind is left as
 * it is.
 */
export function presenter(values: VariableValues): (document: Pick<PageDocument, "sections">) => Section[] {
  const known = new WeakMap<Section, Section>();
  return ({ sections }) =>
    sections.map((section) => {
      const found = known.get(section);
      if (found) return found;
      const whole = presentable(section);
      const presented = whole ? fillSection(whole, values) : section;
      known.set(section, presented);
      return presented;
    });
}
