import { CircleCheck } from "lucide-react";
import type { ReactNode } from "react";
import type { Plan } from "@/cms/memberships/quota";
import type { OwnPage, StorefrontAttention } from "@/cms/overview/storefront-attention";
import { openUpdates } from "@/cms/pages/vendor-page";
import type { PlanRequest } from "@/cms/plan-requests/plan-request";
import { isNearLimit, quotaRefusal, type Usage } from "@/cms/tiers/quota";
import { usageWords } from "@/components/pages/plan-words";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Time } from "@/components/ui/time";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { listAddress } from "@/lib/console/list-address";
import type { StorefrontQuery } from "@/lib/console/storefront-place";
import { counted } from "@/lib/counted";
import { AttentionGroup, AttentionLine } from "../../_overview/attention-group";

type AttentionPanelProps = {
  attention: StorefrontAttention;
  plan: Usage & Plan;
  request: PlanRequest | null;
  kept: StorefrontQuery;
  locale: string;
  now: Date;
};

const answerDays = 14;

/** What waits for a vendor: its pages, its plan, and what it asked for. */
export function AttentionPanel({ attention, plan, request, kept, locale, now }: AttentionPanelProps) {
  const { updated, shadowing, overPlan, locked, scheduled, changed, drafts } = attention;
  const news = request && isNews(request, now) ? request : null;
  const isNear = isNearLimit(plan, plan);
  const isFull = quotaRefusal(plan, plan, { isCustom: false }) !== null;
  const isCalm = !news && !isNear && Object.values(attention).every(({ count }) => count === 0);
  const format = new Intl.NumberFormat(locale);
  const usage = listAddress("/dashboard/usage", kept);
  const attentionTab = listAddress("/dashboard/pages", kept, { tab: "attention" });
  const pagesIn = (state: string) => listAddress("/dashboard/pages", kept, { tab: "mine", state });
  const changedAt = ({ own }: OwnPage) => <Time at={own.updatedAt} now={now} locale={locale} />;
  const lines = (pages: OwnPage[], say: (page: OwnPage) => ReactNode) =>
    pages.map((page) => (
      <AttentionLine key={page.own.pageId} href={editorAddresses(page.own.pageId)[1]} label={page.title}>
        {say(page)}
      </AttentionLine>
    ));
  return (
    <Panel title="What needs attention">
      {isCalm && (
        <EmptyState icon={CircleCheck} title="Nothing waits for you">
          Updates of what you have overridden, defaults that appeared behind your own pages, drafts, paused pages and
          limits of your plan appear here.
        </EmptyState>
      )}
      <div className="space-y-6">
        <AttentionGroup
          title="Defaults updated under your overrides"
          count={updated.count}
          format={format}
          allHref={listAddress("/dashboard/updates", kept)}
        >
          {lines(updated.first, (page) => `${counted(openUpdates(page), "update")} to review`)}
        </AttentionGroup>
        <AttentionGroup
          title="Defaults that appeared behind your own pages"
          count={shadowing.count}
          format={format}
          allHref={attentionTab}
        >
          {lines(shadowing.first, () => "Keep your page, or adopt the default")}
        </AttentionGroup>
        <AttentionGroup
          title="Your plan"
          count={Number(isNear) + Number(news !== null)}
          format={format}
          allHref={usage}
        >
          {news && (
            <AttentionLine href={usage} label={newsOf(news)}>
              <Time at={news.answeredAt ?? news.askedAt} now={now} locale={locale} />
              {news.answer && `: ${news.answer}`}
            </AttentionLine>
          )}
          {isNear && (
            <AttentionLine href={usage} label={`The ${plan.tierName} plan is ${isFull ? "full" : "nearly full"}`}>
              In use: {usageWords(plan)}
            </AttentionLine>
          )}
        </AttentionGroup>
        <AttentionGroup title="Paused by your plan" count={overPlan.count} format={format} allHref={`${usage}#paused`}>
          {lines(overPlan.first, () => "Your plan has no room for it")}
        </AttentionGroup>
        <AttentionGroup title="Paused by the platform" count={locked.count} format={format} allHref={attentionTab}>
          {lines(locked.first, () => "The platform has locked its page, which visitors see instead")}
        </AttentionGroup>
        <AttentionGroup title="Public later" count={scheduled.count} format={format} allHref={pagesIn("scheduled")}>
          {lines(
            scheduled.first,
            ({ own }) => own.scheduledAt && <Time at={own.scheduledAt} now={now} locale={locale} />,
          )}
        </AttentionGroup>
        <AttentionGroup
          title="Changes that are not published"
          count={changed.count}
          format={format}
          allHref={pagesIn("changed")}
        >
          {lines(changed.first, changedAt)}
        </AttentionGroup>
        <AttentionGroup
          title="Drafts that visitors do not see"
          count={drafts.count}
          format={format}
          allHref={pagesIn("draft")}
        >
          {lines(drafts.first, changedAt)}
        </AttentionGroup>
      </div>
    </Panel>
  );
}

/** An open request, and for a while what was answered. */
function isNews({ state, answeredAt }: PlanRequest, now: Date): boolean {
  if (state === "withdrawn") return false;
  return !answeredAt || now.getTime() - answeredAt.getTime() < answerDays * 86_400_000;
}

function newsOf({ state, tierName }: PlanRequest): string {
  if (state === "open") return `Your request for ${tierName} waits for an answer`;
  return `Your request for ${tierName} was ${state}`;
}
