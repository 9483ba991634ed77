import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { PageHead } from "@/components/console/shell";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { env } from "@/lib/env";
import { listPath } from "../webhook-paths";
import { NewWebhookForm } from "./new-webhook-form";
import { receiverExample } from "./receiver-example";

export const metadata = { title: "A new webhook · Orion" };

/** Makes a webhook for a platform. */
export default async function NewWebhookPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { platform = null } = firsts(await searchParams, ["platform"]);
  const session = await requireSession();
  const { platforms, current } = await orNotFound(() => adminPlace(session, platform));
  const code = current?.code ?? null;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: listPath(code), label: "Webhooks" },
          { href: null, label: "New webhook" },
        ]}
      />
      <PageHead title="New webhook">
        {current ? `It is told of what happens on ${current.name} and to its vendors.` : "For one system each."}
      </PageHead>
      <NewWebhookForm
        place={{ kind: "admin", platform: code }}
        platforms={(current ? [current] : platforms).map(({ id, name }) => ({ value: id, label: name }))}
        hasPrivateHosts={env().WEBHOOK_PRIVATE_HOSTS.length > 0}
        example={receiverExample}
      />
    </>
  );
}
