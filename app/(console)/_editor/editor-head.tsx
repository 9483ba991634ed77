import { ArrowUpRight } from "lucide-react";
import type { ReactNode } from "react";
import type { EditedPage } from "@/cms/pages/find-page";
import { layers } from "@/cms/pages/layer";
import { ownersOnlyText } from "@/components/console/owners-only";
import { PreviewLinksDialog } from "@/components/editor/preview/preview-links-dialog";
import { KindBadge, PublicationBadge } from "@/components/pages/page-badges";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { pageAddress } from "@/lib/console/page-address";
import type { LoadedEditor } from "./load-editor";
import { PageMenu } from "./page-menu";
import {
  createPreviewLinkOf,
  listPreviewLinksOf,
  revokePreviewLinkOf,
  revokePreviewLinksOf,
} from "./preview-link-actions";

type EditorHeadProps = {
  loaded: LoadedEditor;
  breadcrumbs: ReactNode;
  copyHref: string | undefined;
  mayDelete: boolean;
  mayShare: boolean;
};

/** Which page is written, how far it is, and what is done with it as a whole. */
export function EditorHead({ loaded, breadcrumbs, copyHref, mayDelete, mayShare }: EditorHeadProps) {
  const { page, owners } = loaded;
  const address = visitedAt(loaded);
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        {breadcrumbs}
        <span className="ml-auto flex flex-wrap items-center justify-end gap-1">
          {address && (
            <a href={address} target="_blank" rel="noreferrer" className={buttonClass("quiet")}>
              {page.layer === layers.default ? "View in a storefront" : "View on the site"}{" "}
              <ArrowUpRight aria-hidden="true" className="size-4" />
            </a>
          )}
          {mayShare && !page.isDeleted && (
            <PreviewLinksDialog
              isPublic={page.isPublic}
              list={listPreviewLinksOf.bind(null, page.id)}
              create={createPreviewLinkOf.bind(null, page.id)}
              revoke={revokePreviewLinkOf.bind(null, page.id)}
              revokeAll={revokePreviewLinksOf.bind(null, page.id)}
            />
          )}
          <PageMenu
            pageId={page.id}
            title={page.document.title}
            isDeleted={page.isDeleted}
            mayDelete={mayDelete}
            copyHref={copyHref}
          />
        </span>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h1 className="min-w-0 text-xl font-semibold tracking-tight wrap-anywhere">{page.document.title}</h1>
        <span className="flex flex-wrap items-center gap-2 text-sm text-soft">
          <KindBadge kind={kindOf(page)} />
          <PublicationBadge publication={page.publication} />
          <Badge>{page.locale.toUpperCase()}</Badge>
          <span className="break-all">
            {page.vendor ? `${page.vendor.name} on ${page.platform.name}` : page.platform.name} · /{page.slug}
          </span>
        </span>
      </div>
      {owners && page.vendor && (
        <p className="text-sm text-soft">{ownersOnlyText({ vendor: page.vendor.name, what: "publish", owners })}</p>
      )}
      {page.isDeleted && (
        <Alert tone="danger">
          {page.vendor
            ? "This page was reverted or deleted. Bring it back to change it."
            : "This page was deleted. Bring it back to change it."}
        </Alert>
      )}
    </div>
  );
}

/** Where visitors see the page; a default they see in storefronts alone. */
function visitedAt({ page, follower }: LoadedEditor): string | null {
  if (!page.isPublic || page.isDeleted || page.pause) return null;
  const vendor = page.layer === layers.default ? follower : page.vendor;
  return vendor || page.layer === layers.platform ? pageAddress({ ...page, vendor }) : null;
}

function kindOf({ layer, originRevisionId }: EditedPage) {
  if (layer === layers.platform) return "platform";
  if (layer === layers.default) return "default";
  return originRevisionId ? "override" : "custom";
}
