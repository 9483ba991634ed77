import { Plus, Webhook } from "lucide-react";
import { listWebhooks } from "@/cms/webhooks/list-webhooks";
import { PageHead } from "@/components/console/shell";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ListFrame } from "@/components/ui/table";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { webhooksPath } from "./webhook-paths";
import { WebhookTable } from "./webhook-table";

export const metadata = { title: "Webhooks · Orion" };

/** Which other systems are told of what happens on a platform, or, for a super admin, on all. */
export default async function WebhooksPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { platform = null } = firsts(await searchParams, ["platform"]);
  const session = await requireSession();
  const { scope, platforms, current } = await orNotFound(() => adminPlace(session, platform));
  const webhooks = await asUser(session, scope, listWebhooks);
  const code = current?.code ?? null;
  const add = platforms.length > 0 && (
    <a href={listAddress(`${webhooksPath}/new`, { platform: code })} className={buttonClass("primary")}>
      <Plus aria-hidden="true" className="size-4" /> New webhook
    </a>
  );
  return (
    <>
      <PageHead title="Webhooks" actions={add}>
        Which other systems are told of what happens {current ? `on ${current.name} and to its vendors.` : "here."}
      </PageHead>
      {webhooks.length ? (
        <ListFrame>
          <WebhookTable webhooks={webhooks} platform={code} locale={session.person.locale} />
        </ListFrame>
      ) : (
        <EmptyState icon={Webhook} title="No webhook yet">
          With a webhook another system hears within seconds that a page was published, an override made or a vendor
          joined: a search index that takes the page up, a cache that lets it go, a chat that says so. It need not ask
          again and again.
        </EmptyState>
      )}
    </>
  );
}
