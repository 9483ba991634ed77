"use client";

import { memo } from "react";
import { SectionView, type SectionViewProps } from "@/components/sections/renderers";
import { Boundary } from "./boundary";

/** A section in the editor's preview: where it cannot be shown, that is said in its place. */
export const LiveSection = memo(function LiveSection(props: SectionViewProps) {
  return (
    <Boundary of={props.section} instead={<NotShown id={props.section.id} />}>
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
    was.picture === is.picture &&
    was.anchorPrefix === is.anchorPrefix
  );
}

function NotShown({ id }: { id: string }) {
  return (
    <section id={id} lang="en" className="live-not-shown ground-plain">
      <p className="wrap">This section cannot be shown yet.</p>
    </section>
  );
}
