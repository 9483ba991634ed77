import { PageHead } from "@/components/console/shell";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { TokenLinks } from "../../_tokens/token-links";
import { TokensScreen } from "../../_tokens/tokens-screen";

export const metadata = { title: "API tokens · Orion" };

/** The tokens of a platform and of its vendors, or, for a super admin, of the whole installation. */
export default async function TokensPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { platform = null, after } = firsts(await searchParams, ["platform", "after"]);
  const session = await requireSession();
  const { scope, current } = await orNotFound(() => adminPlace(session, platform));
  const kept = { platform: current?.code };
  return (
    <>
      <PageHead title="API tokens" actions={<TokenLinks newHref={listAddress("/admin/tokens/new", kept)} />}>
        What other systems act with {current ? `on ${current.name}, and for its vendors.` : "on this installation."}
      </PageHead>
      <TokensScreen
        session={session}
        scope={scope}
        place={{ kind: "admin", platform: current?.code ?? null }}
        kept={kept}
        after={after}
      />
    </>
  );
}
