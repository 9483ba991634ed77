"use client";

import type { ReactNode } from "react";
import type { PageDocument } from "@/cms/pages/document";
import type { PageEditorProps } from "../page-editor";
import { originName } from "./banner-words";
import { CompareDialog } from "./compare-dialog";
import { ConfirmDialog } from "./confirm-dialog";
import type { Inheritance } from "./inheritance";
import { overriddenOf } from "./live-sources";
import type { BannerDialog } from "./override-banner";
import { ReviewDialog } from "./review-dialog";
import { type Settle, useStandingActions } from "./use-standing-actions";
import { ViewDefaultDialog } from "./view-default-dialog";
import { WhatIsLost } from "./what-is-lost";

type InheritanceDialogsProps = {
  inheritance: Inheritance;
  /** Which one is open. */
  open: BannerDialog;
  /** The page as it is typed. */
  document: PageDocument;
  specs: PageEditorProps["specs"];
  settle: Settle;
  showPage: (document: PageDocument) => ReactNode;
  onRevertSection: ((sectionId: string) => void) | undefined;
  onClose: () => void;
};

/** The windows in which one looks at what stands behind a page, and decides about it. */
export function InheritanceDialogs(props: InheritanceDialogsProps) {
  const { inheritance, open, document, specs, settle, showPage, onRevertSection, onClose } = props;
  const { standing, names, isOwn, actions } = inheritance;
  const { isPending, detach, link, revert } = useStandingActions(inheritance, settle, onClose);
  const { origin } = standing;
  const overridden = overriddenOf(standing);
  if (!origin) return null;
  const behind = originName(origin.layer, names.platform);
  switch (open) {
    case "view-default":
      return (
        <ViewDefaultDialog
          title={`This is ${behind}`}
          isOwn={isOwn}
          document={origin.document}
          showPage={showPage}
          onClose={onClose}
        />
      );
    case "compare":
      return (
        <CompareDialog
          title={`Compare with ${behind}`}
          isOwn={isOwn}
          origin={origin.document}
          document={document}
          isWhole={!overridden}
          onRevertSection={onRevertSection}
          onClose={onClose}
        />
      );
    case "review":
      return (
        overridden && (
          <ReviewDialog
            overridden={overridden}
            specs={specs}
            settle={settle}
            review={actions.review}
            showPage={showPage}
            onClose={onClose}
          />
        )
      );
    case "detach":
      return (
        <ConfirmDialog
          title={`Detach from ${behind}?`}
          label="Detach"
          isPending={isPending}
          onConfirm={detach}
          onClose={onClose}
        >
          <p>
            The page stays as it looks now, as a whole. What the platform improves in the default will not reach it any
            more, and updates are not announced.
          </p>
          <p>It can be linked again at any time; what differs by then is kept.</p>
        </ConfirmDialog>
      );
    case "link":
      return (
        <ConfirmDialog
          title={`Follow ${behind}?`}
          label="Follow the default"
          isPending={isPending}
          onConfirm={link}
          onClose={onClose}
        >
          <p>
            Visitors see no difference at first: all that differs from the default is kept. What says the same follows
            the default from then on, and every section can be reverted to it by itself.
          </p>
        </ConfirmDialog>
      );
    case "revert":
      return (
        <ConfirmDialog
          title={`Revert to ${behind}?`}
          label="Revert to default"
          look="danger"
          isPending={isPending}
          onConfirm={revert}
          onClose={onClose}
        >
          <WhatIsLost origin={origin.document} document={document} />
          <p>The page is put aside with all its revisions; undoing this brings it back.</p>
        </ConfirmDialog>
      );
  }
}
