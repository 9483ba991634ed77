"use server";

import { NotFound } from "@/cms/errors";
import { listStorefrontPages } from "@/cms/pages/list-storefront-pages";
import type { VendorPage } from "@/cms/pages/list-vendor-pages";
import type { Finding, FindingGroup } from "@/components/console/command-palette";
import { sourceWords } from "@/components/pages/source-badge";
import { asUser } from "@/lib/auth/act-as";
import { currentSession } from "@/lib/auth/session";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { listAddress } from "@/lib/console/list-address";
import { type StorefrontQuery, storefrontPlace } from "@/lib/console/storefront-place";

const longest = 100;
const mostFound = 12;

/** The pages of a storefront by words of their titles and addresses; nothing for those who do not work for it. */
export async function findInStorefront(query: StorefrontQuery, text: string): Promise<FindingGroup[]> {
  const session = await currentSession();
  const search = String(text).replaceAll("\0", "").slice(0, longest);
  if (!session || !search.trim()) return [];
  try {
    const { storefront, reader, kept } = await storefrontPlace(session, query);
    if (!storefront) return [];
    const { member } = storefront;
    const filters = { search, limit: mostFound };
    const { pages } = await asUser(reader, member, (ctx) => listStorefrontPages(ctx, { ...member, filters }));
    return pages.length ? [{ label: "Pages", items: pages.map((page) => findingOf(page, kept)) }] : [];
  } catch (error) {
    if (error instanceof NotFound) return [];
    throw error;
  }
}

/** A page of its own opens in the editor; one that it inherits is found in the list, with what can be done with it. */
function findingOf({ own, title, slug, locale, state }: VendorPage, kept: StorefrontQuery): Finding {
  return {
    href: own ? editorAddresses(own.pageId)[1] : listAddress("/dashboard/pages", kept, { q: slug, locale }),
    label: title,
    detail: [`/${slug}`, locale.toUpperCase(), sourceWords(state)].filter(Boolean).join(" · "),
  };
}
