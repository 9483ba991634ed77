import { createPreviewLink } from "@/cms/previews/create-preview-link";
import { findLivePreview } from "@/cms/previews/find-live-preview";
import { listPreviewLinks } from "@/cms/previews/list-preview-links";
import { revokePreviewLink } from "@/cms/previews/revoke-preview-link";
import { revokePreviewLinks } from "@/cms/previews/revoke-preview-links";
import { query, type Row, row } from "./whose";
import { defaultPage, overridePageId, run } from "./world";

type Target = () => Promise<{ pageId: string }>;

const link = async (target: Target) => ({ ...(await target()), lifetime: "day" as const, shows: "draft" as const });
const made = async (target: Target) => {
  const input = await link(target);
  const { linkId } = await run((ctx) => createPreviewLink(ctx, input));
  return { pageId: input.pageId, linkId };
};
const shared = async (target: Target) => {
  const input = await link(target);
  await run((ctx) => createPreviewLink(ctx, input));
  return { pageId: input.pageId };
};
const addressOf = ({ pathPrefix }: { pathPrefix: string }) => `/${pathPrefix}`;

/** Previews of a vendor's page, and of a page of its platform, which the vendor shows but does not write. */
export const previewRows: Row[] = [
  row("vendor", createPreviewLink, () => link(overridePageId)),
  row("vendor", revokePreviewLink, () => made(overridePageId)),
  row("vendor", revokePreviewLinks, () => shared(overridePageId)),
  query("vendor", listPreviewLinks, overridePageId),
  query("vendor", findLivePreview, async () => ({ ...(await overridePageId()), addressOf })),
  row("platform", createPreviewLink, () => link(defaultPage), " of a default"),
  row("platform", revokePreviewLink, () => made(defaultPage), " of a default"),
  row("platform", revokePreviewLinks, () => shared(defaultPage), " of a default"),
  query("platform", listPreviewLinks, defaultPage, " of a default"),
];
