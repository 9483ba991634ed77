import { CircleCheck } from "lucide-react";
import type { Attention } from "@/cms/overview/find-attention";
import { soonDays } from "@/cms/overview/find-scheduled";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Time } from "@/components/ui/time";
import { listAddress } from "@/lib/console/list-address";
import { AttentionGroup, AttentionLine } from "../../_overview/attention-group";
import { webhookPath } from "../webhooks/webhook-paths";

type AttentionPanelProps = {
  attention: Attention;
  platform: string | null;
  /** Codes of the vendors that are named, by their ids. */
  vendorCodes: ReadonlyMap<string, string>;
  locale: string;
  now: Date;
};

/** What waits for somebody: the first few of each kind, with the way to all of them. */
export function AttentionPanel({ attention, platform, vendorCodes, locale, now }: AttentionPanelProps) {
  const { planRequests, scheduled, behind, nearLimits, failedDeliveries, failedMails } = attention;
  const all = [planRequests, scheduled, behind, nearLimits, failedDeliveries, failedMails];
  const total = all.reduce((sum, each) => sum + (each?.count ?? 0), 0);
  const count = new Intl.NumberFormat(locale);
  return (
    <Panel title="What needs attention">
      {total === 0 && (
        <EmptyState icon={CircleCheck} title="Nothing waits for you">
          Requests for another tier, pages about to be public, overrides left behind, full plans, and messages and mail
          that could not be delivered appear here.
        </EmptyState>
      )}
      <div className="space-y-6">
        <AttentionGroup
          title="Requests for another tier"
          count={planRequests.count}
          format={count}
          allHref={listAddress("/admin/plan-requests", { platform })}
        >
          {planRequests.first.map((request) => (
            <AttentionLine
              key={request.requestId}
              href={listAddress("/admin/plan-requests", { platform })}
              label={`${request.vendor} asks for ${request.tierName}`}
            >
              {request.fromTierName} on {request.platform}, <Time at={request.askedAt} now={now} locale={locale} />
            </AttentionLine>
          ))}
        </AttentionGroup>
        <AttentionGroup
          title="Public soon"
          count={scheduled.count}
          format={count}
          allHref={listAddress("/admin/content-pages", { platform, state: "scheduled", days: `${soonDays}` })}
        >
          {scheduled.first.map((page) => (
            <AttentionLine key={page.pageId} href={`/admin/content-pages/${page.pageId}`} label={page.title}>
              {page.vendor ? `${page.vendor} on ${page.platform}` : page.platform}
              {page.scheduledAt && (
                <>
                  , <Time at={page.scheduledAt} now={now} locale={locale} />
                </>
              )}
            </AttentionLine>
          ))}
        </AttentionGroup>
        <AttentionGroup title="Pages that left overrides behind" count={behind.count} format={count} allHref={null}>
          {behind.first.map((page) => (
            <AttentionLine
              key={page.pageId}
              href={`/admin/content-pages/${page.pageId}/vendors?group=behind`}
              label={page.title}
            >
              {page.platform}, {page.overrides === 1 ? "one override" : `${count.format(page.overrides)} overrides`} to
              review
            </AttentionLine>
          ))}
        </AttentionGroup>
        <AttentionGroup
          title="Plans that are nearly full"
          count={nearLimits.count}
          format={count}
          allHref={listAddress("/admin/vendors", { platform, state: "near-limit" })}
        >
          {nearLimits.first.map((member) => (
            <AttentionLine
              key={member.membershipId}
              href={listAddress(`/admin/vendors/${vendorCodes.get(member.vendorId)}`, { platform })}
              label={member.vendor}
            >
              {member.tier} on {member.platform}: {usageText(member.pages, member.maxPages)} pages,{" "}
              {usageText(member.customPages, member.maxCustomPages)} custom
            </AttentionLine>
          ))}
        </AttentionGroup>
        <AttentionGroup
          title="Messages to webhooks that were given up"
          count={failedDeliveries.count}
          format={count}
          allHref={null}
        >
          {failedDeliveries.first.map(({ webhookId, name, platform: on, messages }) => (
            <AttentionLine
              key={webhookId}
              href={webhookPath({ platform, webhookId }, { state: "failed" })}
              label={name}
            >
              {on}, {messages === 1 ? "one message" : `${count.format(messages)} messages`} within the last day
            </AttentionLine>
          ))}
        </AttentionGroup>
        {failedMails && (
          <AttentionGroup
            title="Mail that failed"
            count={failedMails.count}
            format={count}
            allHref="/admin/outbox?state=failed"
          >
            {failedMails.first.map((mail) => (
              <AttentionLine key={mail.mailId} href={`/admin/outbox/${mail.mailId}`} label={mail.subject}>
                to {mail.recipient}
              </AttentionLine>
            ))}
          </AttentionGroup>
        )}
      </div>
    </Panel>
  );
}

function usageText(used: number, most: number | null): string {
  return most === null ? `${used}` : `${used} of ${most}`;
}
