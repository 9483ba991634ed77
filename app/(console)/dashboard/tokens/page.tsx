import { notFound } from "next/navigation";
import { can } from "@/cms/policy";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { firsts, type Query } from "@/lib/console/query";
import { storefrontNames, storefrontPlace } from "@/lib/console/storefront-place";
import { TokenLinks } from "../../_tokens/token-links";
import { TokensScreen } from "../../_tokens/tokens-screen";
import { DashboardHead, NoStorefront } from "../dashboard-head";

export const metadata = { title: "API tokens · Orion" };

/** The tokens with which other systems act for a vendor, for its owners. */
export default async function TokensPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { after, ...query } = firsts(await searchParams, [...storefrontNames, "after"]);
  const session = await requireSession();
  const place = await orNotFound(() => storefrontPlace(session, query));
  const { current, storefront, reader, kept } = place;
  if (!current.isOwner) notFound();
  if (!storefront) return <NoStorefront place={place} title="API tokens" />;
  const mayCreate = can(reader.actor, "token.create", storefront.member);
  const newHref = mayCreate ? listAddress("/dashboard/tokens/new", kept) : null;
  return (
    <>
      <DashboardHead place={place} title="API tokens" actions={<TokenLinks newHref={newHref} />}>
        What other systems act with for {current.name}, on all of its platforms.
      </DashboardHead>
      <TokensScreen
        session={reader}
        scope={storefront.member}
        place={{ kind: "vendor", vendor: current.code }}
        kept={kept}
        after={after}
      />
    </>
  );
}
