import { type SectionKind, sectionKinds } from "./kinds";
import type { Section } from "./section";

/**
 * A stored section of a kind that does not exist any more. Pages that hold one keep it as it is; visitors do not see it,
 * and nobody writes in it. Documents are typed by the kinds that there are, so whoever looks something up by a kind asks
 * here.
 */
export type RetiredSection = { id: string; kind: string; fields: Readonly<Record<string, unknown>> };

export function isRetired({ kind }: Pick<RetiredSection, "kind">): boolean {
  return !Object.hasOwn(sectionKinds, kind);
}

/** What visitors can be shown of a page's sections. */
export function withoutRetired(sections: readonly Section[]): Section[] {
  return sections.filter((section) => !isRetired(section));
}

/** What there is for a section's kind; undefined where the kind does not exist any more. */
export function ofKind<T extends Readonly<Record<SectionKind, unknown>>>(
  byKind: T,
  section: Pick<RetiredSection, "kind">,
): T[SectionKind] | undefined {
  return isRetired(section) ? undefined : byKind[section.kind as SectionKind];
}
