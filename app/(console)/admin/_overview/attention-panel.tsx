import { CircleCheck } from "lucide-react";
import type { ReactNode } from "react";
import type { Attention } from "@/cms/overview/find-attention";
import { soonDays } from "@/cms/overview/find-scheduled";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Time } from "@/components/ui/time";
import { listAddress } from "@/lib/console/list-address";

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
  const { planRequests, scheduled, behind, nearLimits, failedMails } = attention;
  const total = planRequests.count + scheduled.count + behind.count + nearLimits.count + (failedMails?.count ?? 0);
  const count = new Intl.NumberFormat(locale);
  return (
    <Panel title="What needs attention">
      {total === 0 && (
        <EmptyState icon={CircleCheck} title="Nothing waits for you">
          Requests for another tier, pages about to be public, overrides left behind, full plans and failed mail appear
          here.
        </EmptyState>
      )}
      <div className="space-y-6">
        <Group
          title="Requests for another tier"
          count={planRequests.count}
          format={count}
          allHref={listAddress("/admin/plan-requests", { platform })}
        >
          {planRequests.first.map((request) => (
            <Line
              key={request.requestId}
              href={listAddress("/admin/plan-requests", { platform })}
              label={`${request.vendor} asks for ${request.tierName}`}
            >
              {request.fromTierName} on {request.platform}, <Time at={request.askedAt} now={now} locale={locale} />
            </Line>
          ))}
        </Group>
        <Group
          title="Public soon"
          count={scheduled.count}
          format={count}
          allHref={listAddress("/admin/content-pages", { platform, state: "scheduled", days: `${soonDays}` })}
        >
          {scheduled.first.map((page) => (
            <Line key={page.pageId} href={`/admin/content-pages/${page.pageId}`} label={page.title}>
              {page.vendor ? `${page.vendor} on ${page.platform}` : page.platform}
              {page.scheduledAt && (
                <>
                  , <Time at={page.scheduledAt} now={now} locale={locale} />
                </>
              )}
            </Line>
          ))}
        </Group>
        <Group title="Pages that left overrides behind" count={behind.count} format={count} allHref={null}>
          {behind.first.map((page) => (
            <Line
              key={page.pageId}
              href={`/admin/content-pages/${page.pageId}/vendors?group=behind`}
              label={page.title}
            >
              {page.platform}, {page.overrides === 1 ? "one override" : `${count.format(page.overrides)} overrides`} to
              review
            </Line>
          ))}
        </Group>
        <Group
          title="Plans that are nearly full"
          count={nearLimits.count}
          format={count}
          allHref={listAddress("/admin/vendors", { platform, state: "near-limit" })}
        >
          {nearLimits.first.map((member) => (
            <Line
              key={member.membershipId}
              href={listAddress(`/admin/vendors/${vendorCodes.get(member.vendorId)}`, { platform })}
              label={member.vendor}
            >
              {member.tier} on {member.platform}: {usageText(member.pages, member.maxPages)} pages,{" "}
              {usageText(member.customPages, member.maxCustomPages)} custom
            </Line>
          ))}
        </Group>
        {failedMails && (
          <Group title="Mail that failed" count={failedMails.count} format={count} allHref="/admin/outbox?state=failed">
            {failedMails.first.map((mail) => (
              <Line key={mail.mailId} href={`/admin/outbox/${mail.mailId}`} label={mail.subject}>
                to {mail.recipient}
              </Line>
            ))}
          </Group>
        )}
      </div>
    </Panel>
  );
}

function usageText(used: number, most: number | null): string {
  return most === null ? `${used}` : `${used} of ${most}`;
}

/** `allHref` leads to a list of exactly what is counted; where there is none, each line leads to its own. */
type GroupProps = {
  title: string;
  count: number;
  format: Intl.NumberFormat;
  allHref: string | null;
  children: ReactNode;
};

function Group({ title, count, format, allHref, children }: GroupProps) {
  if (!count) return null;
  return (
    <section aria-label={title} className="space-y-2">
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm font-medium">
        {title}
        {allHref ? (
          <a href={allHref} className="text-accent underline underline-offset-4">
            {format.format(count)}
            <span className="sr-only"> in all: {title}</span>
          </a>
        ) : (
          <span className="text-soft">{format.format(count)}</span>
        )}
      </h3>
      <ul className="divide-y divide-line rounded-lg border border-line">{children}</ul>
    </section>
  );
}

function Line({ href, label, children }: { href: string; label: string; children: ReactNode }) {
  return (
    <li className="relative px-4 py-2.5 text-sm hover:bg-hover/60">
      <a href={href} className="font-medium wrap-anywhere after:absolute after:inset-0">
        {label}
      </a>
      <p className="wrap-anywhere text-soft">{children}</p>
    </li>
  );
}
