import { notFound } from "next/navigation";
import { z } from "zod";
import { deliveryStates, listDeliveries } from "@/cms/webhooks/list-deliveries";
import { readWebhook } from "@/cms/webhooks/list-webhooks";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { PageHead } from "@/components/console/shell";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { readCursor } from "@/lib/console/cursor";
import { momentSchema } from "@/lib/console/moment";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace, type Place } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { env } from "@/lib/env";
import { listPath } from "../webhook-paths";
import { DeliveryLog } from "./delivery-log";
import { SettingsPanel } from "./settings-panel";
import { WebhookActions } from "./webhook-actions";

export const metadata = { title: "Webhook · Orion" };

const placeSchema = z.strictObject({ at: momentSchema, id: z.uuid() });

type Props = { params: Promise<{ webhook: string }>; searchParams: Promise<Query> };

/** A webhook: what is decided of it, and what was sent to it. */
export default async function WebhookPage({ params, searchParams }: Props) {
  const [{ webhook: given }, typed] = await Promise.all([params, searchParams]);
  const query = firsts(typed, ["platform", "state", "after"]);
  const session = await requireSession();
  const { scope, current } = await orNotFound(() => adminPlace(session, query.platform ?? null));
  const webhookId = z.uuid().safeParse(given).data ?? notFound();
  const state = deliveryStates.find((each) => each === query.state);
  const after = readCursor(placeSchema, query.after);
  const { webhook, log } = await orNotFound(() =>
    asUser(session, scope, async (ctx) => ({
      webhook: await readWebhook(ctx, { webhookId }),
      log: await listDeliveries(ctx, { webhookId, state, after }),
    })),
  );
  const platform = current?.code ?? null;
  const place: Place = { kind: "admin", platform };
  const { locale } = session.person;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: listPath(platform), label: "Webhooks" },
          { href: null, label: webhook.name },
        ]}
      />
      <PageHead title={webhook.name} actions={<WebhookActions place={place} webhook={webhook} />}>
        {webhook.isPaused
          ? `Paused: nothing of ${webhook.platform.name} is sent, and what happens meanwhile is not kept for it.`
          : `Told of what happens on ${webhook.platform.name} and to its vendors.`}
      </PageHead>
      <SettingsPanel
        place={place}
        webhook={webhook}
        hasPrivateHosts={env().WEBHOOK_PRIVATE_HOSTS.length > 0}
        locale={locale}
      />
      <DeliveryLog
        webhook={webhook}
        platform={platform}
        state={state}
        isLater={after !== null}
        log={log}
        locale={locale}
      />
    </>
  );
}
