import { ArrowUpRight } from "lucide-react";
import type { EditedPage } from "@/cms/pages/find-page";
import { layers } from "@/cms/pages/layer";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { NavigationSwitch } from "@/components/console/navigation-switch";
import { ownersOnlyText } from "@/components/console/owners-only";
import { PreviewLinksDialog } from "@/components/editor/preview/preview-links-dialog";
import { KindBadge, PublicationBadge } from "@/components/pages/page-badges";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { pageAddress } from "@/lib/console/page-address";
import { DraftNote } from "./draft-note";
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
  /** The list that the page is in. */
  list: { href: string; label: string };
  copyHref: string | undefined;
  mayDelete: boolean;
  mayShare: boolean;
};

/** Which page is written, how far it is, and what is done with it as a whole; two lines at every width. */
export function EditorHead({ loaded, list, copyHref, mayDelete, mayShare }: EditorHeadProps) {
  const { page, owners } = loaded;
  const { title } = page.document;
  const address = page.isPublic ? siteAddressOf(loaded) : null;
  const viewLabel = page.layer === layers.default ? "View in a storefront" : "View on the site";
  return (
    <div className="@container">
      <div className="flex items-center gap-2">
        {!page.isDeleted && <NavigationSwitch />}
        <div className="min-w-0 flex-1 space-y-1">
          <div className="flex h-6 items-center gap-3">
            <Breadcrumbs trail={[list, { href: null, label: placeOf(page) }]} isOneLine />
            <span className="flex shrink-0 items-center gap-1.5 max-sm:ml-auto">
              {page.isDeleted ? (
                <Badge>{loaded.successor?.state.kind === "default" ? "Reverted" : "Deleted"}</Badge>
              ) : (
                <>
                  <KindBadge kind={kindOf(loaded)} />
                  {page.pause ? (
                    <Badge tone="warning">Paused</Badge>
                  ) : (
                    <PublicationBadge publication={page.publication} />
                  )}
                </>
              )}
              <Badge>{page.locale.toUpperCase()}</Badge>
            </span>
          </div>
          <div className="flex min-h-10 items-center gap-1">
            <h1 title={title} className="min-w-0 truncate text-xl font-semibold tracking-tight">
              {title}
            </h1>
            <span className="ml-auto flex shrink-0 items-center">
              {address && (
                <a
                  href={address}
                  target="_blank"
                  rel="noreferrer"
                  title={viewLabel}
                  className={buttonClass("quiet", "px-3!")}
                >
                  <ArrowUpRight aria-hidden="true" className="size-4" />
                  <span className="sr-only @4xl:not-sr-only">{viewLabel}</span>
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
                title={title}
                isDeleted={page.isDeleted}
                mayDelete={mayDelete}
                copyHref={copyHref}
              />
            </span>
          </div>
        </div>
      </div>
      {owners && page.vendor && (
        <p className="text-xs text-soft wrap-anywhere">
          {ownersOnlyText({ vendor: page.vendor.name, what: "publish", owners })}
        </p>
      )}
      <DraftNote loaded={loaded} />
    </div>
  );
}

/** Where visitors see the page once it is public; a default they see in storefronts alone, where one follows it. */
export function siteAddressOf({ page, follower }: LoadedEditor): string | null {
  if (page.isDeleted || page.pause) return null;
  const vendor = page.layer === layers.default ? follower : page.vendor;
  return vendor || page.layer === layers.platform ? pageAddress({ ...page, vendor }) : null;
}

function placeOf({ vendor, platform, slug }: EditedPage): string {
  return `${vendor ? `${vendor.name} on ${platform.name}` : platform.name} · /${slug}`;
}

function kindOf({ page: { layer, originRevisionId }, standing }: LoadedEditor) {
  if (layer === layers.platform) return "platform";
  if (layer === layers.default) return "default";
  if (standing?.state.kind === "detached") return "detached";
  return originRevisionId ? "override" : "custom";
}
