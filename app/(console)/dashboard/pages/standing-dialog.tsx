"use client";

import { useRouter } from "next/navigation";
import { pageFieldsSchema } from "@/cms/pages/document";
import { fieldSpecs, sectionSpecs } from "@/cms/sections/field-spec";
import { InheritanceDialogs } from "@/components/editor/inheritance/inheritance-dialogs";
import { PreviewPane } from "@/components/editor/preview/preview-pane";
import type { FormState } from "@/components/ui/form-state";
import { detachHere, linkHere, restoreHere, revertHere, reviewUpdatesOf } from "../../_editor/inheritance-actions";
import type { ListedStorefront } from "./listed-page";
import type { OpenDialog } from "./use-page-actions";

const specs = { page: fieldSpecs(pageFieldsSchema), sections: sectionSpecs() };

type StandingDialogProps = {
  opened: OpenDialog;
  storefront: ListedStorefront;
  /** Gives a section back to the default; left out for those who may not, and where the page is whole. */
  onRevertSection: ((sectionId: string) => void) | undefined;
  onClose: () => void;
};

/** The editor's windows about a page and its default, over the list; what is decided there shows in it at once. */
export function StandingDialog({ opened, storefront, onRevertSection, onClose }: StandingDialogProps) {
  const { dialog, standing, document } = opened;
  const { pageId, version } = standing;
  const router = useRouter();
  async function listed<T>(answer: Promise<FormState<T>>): Promise<FormState<T>> {
    const state = await answer;
    router.refresh();
    return state;
  }
  return (
    <InheritanceDialogs
      inheritance={{
        standing,
        names: storefront.names,
        isOwn: storefront.isOwn,
        may: [],
        hrefs: { plan: storefront.hrefs.usage, origin: null },
        actions: {
          review: (decision) => listed(reviewUpdatesOf(pageId, decision)),
          detach: (from) => listed(detachHere(pageId, from)),
          link: (from) => listed(linkHere(pageId, from)),
          revert: (from) => listed(revertHere(pageId, from)),
          restore: () => listed(restoreHere(pageId)),
        },
      }}
      open={dialog}
      document={document}
      specs={specs}
      settle={async () => version}
      showPage={(shown) => <PreviewPane pageId={pageId} document={shown} selectedId={null} onSelect={() => {}} />}
      onRevertSection={standing.override ? onRevertSection : undefined}
      onClose={onClose}
    />
  );
}
