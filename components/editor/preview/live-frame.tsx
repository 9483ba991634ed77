"use client";

import { useEffect, useLayoutEffect, useMemo } from "react";
import { mediaIdOf } from "@/cms/media/address";
import type { ShownPicture } from "@/cms/media/rendering";
import type { PageDocument } from "@/cms/pages/document";
import type { HomeTemplate } from "@/cms/pages/template";
import type { VariableValues } from "@/cms/sections/variables";
import { type Bases, type Linked, linksOf } from "@/cms/sites/links";
import type { SiteChrome } from "@/components/sites/site-chrome";
import { SiteFrame } from "@/components/sites/site-frame";
import { PageBody } from "@/components/sites/templates/page-body";
import { Boundary } from "./boundary";
import { LiveSection } from "./live-section";
import { presenter } from "./present";
import { bringIntoView, markChosen } from "./selection";
import { useShown } from "./use-shown";
import { useStayHere } from "./use-stay-here";

export type LiveFrameProps = {
  /** The page as it is stored, shown until the editor says more. */
  document: PageDocument;
  locale: string;
  chrome: SiteChrome;
  values: VariableValues;
  bases: Bases;
  /** The pages that its links may lead to. */
  linked: Linked;
  /** The pictures of the stored page by their ids; one that is chosen since is shown from its one address. */
  pictures: Readonly<Record<string, ShownPicture>>;
  /** Of a platform's home page, which has its template from the platform. */
  homeTemplate: HomeTemplate | null;
};

/** A page in its site as visitors see it, while it is written: a click chooses a section, and leads nowhere. */
export function LiveFrame(props: LiveFrameProps) {
  const { locale, values, bases, linked, pictures } = props;
  const { document, selectedId, choose, chosenHere } = useShown(props.document);
  const present = useMemo(() => presenter(values), [values]);
  const href = useMemo(() => linksOf(bases, locale, linked), [bases, locale, linked]);
  const picture = useMemo(() => (src: string) => pictures[mediaIdOf(src) ?? ""] ?? null, [pictures]);
  const template = props.homeTemplate ?? document.template;
  useStayHere(choose);

  // After each rendering: a section that was rendered anew has lost its mark.
  useLayoutEffect(() => markChosen(selectedId));
  useEffect(() => {
    if (selectedId && selectedId !== chosenHere.current) bringIntoView(selectedId);
    chosenHere.current = null;
  }, [selectedId, chosenHere]);

  return (
    <SiteFrame chrome={props.chrome} locale={locale} template={template}>
      <div data-live-preview="">
        <Boundary of={document} instead={<p className="live-not-shown wrap">This page cannot be shown yet.</p>}>
          <PageBody sections={present(document)} context={{ locale, template, href, picture }} View={LiveSection} />
        </Boundary>
      </div>
    </SiteFrame>
  );
}
