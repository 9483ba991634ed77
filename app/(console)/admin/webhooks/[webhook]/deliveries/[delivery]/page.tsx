import { notFound } from "next/navigation";
import { z } from "zod";
import { readDelivery } from "@/cms/webhooks/list-deliveries";
import { readWebhook } from "@/cms/webhooks/list-webhooks";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { PageHead } from "@/components/console/shell";
import { CodeBlock } from "@/components/ui/code-block";
import { Panel } from "@/components/ui/panel";
import { Time } from "@/components/ui/time";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { eventText } from "../../../event-words";
import { DeliveryBadge } from "../../../states";
import { listPath, webhookPath } from "../../../webhook-paths";
import { LookAgain } from "../../look-again";
import { AttemptList } from "./attempt-list";
import { SendAgain } from "./send-again";

export const metadata = { title: "Message · Orion" };

type Props = { params: Promise<{ webhook: string; delivery: string }>; searchParams: Promise<Query> };

/** One message to a webhook: what was sent, and how each attempt went. */
export default async function DeliveryPage({ params, searchParams }: Props) {
  const [given, typed] = await Promise.all([params, searchParams]);
  const { platform: code = null } = firsts(typed, ["platform"]);
  const session = await requireSession();
  const { scope, current } = await orNotFound(() => adminPlace(session, code));
  const webhookId = z.uuid().safeParse(given.webhook).data ?? notFound();
  const deliveryId = z.uuid().safeParse(given.delivery).data ?? notFound();
  const { webhook, delivery } = await orNotFound(() =>
    asUser(session, scope, async (ctx) => ({
      webhook: await readWebhook(ctx, { webhookId }),
      delivery: await readDelivery(ctx, { webhookId, deliveryId }),
    })),
  );
  const { type, state, createdAt, nextAttemptAt, attempts, body } = delivery;
  const platform = current?.code ?? null;
  const { locale } = session.person;
  const moment = (at: Date) => <Time at={at} now={new Date()} locale={locale} />;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: listPath(platform), label: "Webhooks" },
          { href: webhookPath({ platform, webhookId }), label: webhook.name },
          { href: null, label: "Message" },
        ]}
      />
      <PageHead
        title={type}
        actions={
          <SendAgain
            place={{ kind: "admin", platform }}
            webhookId={webhookId}
            deliveryId={deliveryId}
            isPaused={webhook.isPaused}
          />
        }
      >
        {eventText(type)} Made {moment(createdAt)}.
      </PageHead>
      <Panel title="Attempts" actions={<DeliveryBadge state={state} />}>
        <div className="space-y-4">
          {nextAttemptAt && (
            <p className="text-sm">
              {webhook.isPaused ? "It is sent once the webhook goes on." : <>Next attempt: {moment(nextAttemptAt)}.</>}
            </p>
          )}
          <AttemptList attempts={attempts} locale={locale} />
        </div>
      </Panel>
      <Panel
        title="What is sent"
        description="The receiver gets it in one line, without these breaks; what is signed is that line."
      >
        <div className="space-y-4">
          <p className="text-sm">
            <span className="text-soft">Its id, in the header</span> <code>webhook-id</code>
            <span className="text-soft">:</span> <code className="break-all">{delivery.id}</code>
          </p>
          <CodeBlock title="Body" code={JSON.stringify(JSON.parse(body), null, 2)} />
        </div>
      </Panel>
      {!webhook.isPaused && <LookAgain attempts={[nextAttemptAt]} />}
    </>
  );
}
