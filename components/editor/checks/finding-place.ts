import type { Finding } from "@/cms/pages/checks";
import type { PageDocument } from "@/cms/pages/document";
import { heldBy } from "@/cms/pages/hidden-sections";
import { wayTo } from "../../pages/way-to";
import { inWords } from "../../pages/words";
import { sectionLabel } from "../outline/section-label";

/** Where a finding is, in words, such as `Hero: Our coffee › Primary link › Leads to`. */
export function findingPlace(
  document: PageDocument,
  { sectionId, field }: Pick<Finding, "sectionId" | "field">,
): string {
  const section = heldBy(document).find(({ id }) => id === sectionId);
  const label = section && sectionLabel(section);
  const isHidden = section && !document.sections.includes(section);
  const whose = section ? `${inWords(section.kind)}${label ? `: ${label}` : ""}${isHidden ? " (hidden)" : ""}` : "Page";
  const way = wayTo(stepsOf(field));
  return way ? `${whose} › ${way}` : whose;
}

/** The steps of a field such as `fields.questions.2.answer`, without what all fields of a section begin with. */
function stepsOf(field: string | null): Array<string | number> {
  const steps = field?.replace(/^fields\./, "").split(".") ?? [];
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
