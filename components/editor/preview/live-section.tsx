"use client";

import { memo, type ReactNode } from "react";
import { renderers, SectionView, type SectionViewProps } from "@/components/sections/renderers";
import { Boundary } from "./boundary";

/** A section in the editor's preview: where it cannot be shown, that is said in its place. */
export const LiveSection = memo(function LiveSection(props: SectionViewProps) {
  const { section } = props;
  const { id, kind } = section;
  if (!Object.hasOwn(renderers, kind)) {
    return <NotShown id={id}>Sections of the kind “{kind}” are not known here. What it says is kept.</NotShown>;
  }
  return (
    <Boundary of={section} instead={<NotShown id={id}>This section cannot be shown yet.</NotShown>}>
      <SectionView {...props} />
    </Boundary>
  );
}, isSame);

/** The context is made anew at each key press; what of it a renderer can see seldom changes. */
function isSame(before: SectionViewProps, after: SectionViewProps): boolean {
  const [was, is] = [before.context, after.context];
  return (
    before.section === after.section &&
    before.ground === after.ground &&
    was.template === is.template &&
    was.locale === is.locale &&
    was.href === is.href &&
    was.anchorPrefix === is.anchorPrefix
  );
}

function NotShown({ id, children }: { id: string; children: ReactNode }) {
  return (
    <section id={id} lang="en" className="live-not-shown ground-plain">
      <p className="wrap">{children}</p>
    </section>
  );
}
