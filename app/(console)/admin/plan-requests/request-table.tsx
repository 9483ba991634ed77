import type { ListedRequest } from "@/cms/plan-requests/list-requests";
import type { PlanRequestState } from "@/cms/plan-requests/plan-request";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { listAddress } from "@/lib/console/list-address";
import type { Place } from "@/lib/console/place";
import { AnswerDialog } from "./answer-dialog";
import { askedFor } from "./asked-for";
import { AskedText } from "./asked-text";

const states: Record<PlanRequestState, { label: string; tone: "neutral" | "success" | "danger" | "accent" }> = {
  open: { label: "Open", tone: "accent" },
  granted: { label: "Granted", tone: "success" },
  declined: { label: "Declined", tone: "danger" },
  withdrawn: { label: "Withdrawn", tone: "neutral" },
};

type RequestTableProps = {
  requests: ListedRequest[];
  place: Place;
  platform: string | null;
  locale: string;
  now: Date;
};

/** Requests for other tiers: who asks for what, and the answer or the way to it. */
export function RequestTable({ requests, place, platform, locale, now }: RequestTableProps) {
  const columns: Column<ListedRequest>[] = [
    {
      key: "vendor",
      label: "Vendor",
      isLead: true,
      className: "md:w-1/4",
      cell: ({ vendor, platform: of }) => (
        <>
          <a
            href={listAddress(`/admin/vendors/${vendor.code}`, { platform })}
            className="font-medium wrap-anywhere hover:underline"
          >
            {vendor.name}
          </a>
          <span className="block text-soft">on {of.name}</span>
        </>
      ),
    },
    { key: "asked", label: "Asks for", className: "md:w-1/3", cell: (request) => <AskedText request={request} /> },
    {
      key: "when",
      label: "Asked",
      cell: ({ askedBy, askedAt }) => (
        <>
          <Time at={askedAt} now={now} locale={locale} />
          <span className="block wrap-anywhere text-soft">{askedBy ?? "Someone without a role here"}</span>
        </>
      ),
    },
    {
      key: "answer",
      label: "Answer",
      cell: (request) =>
        request.state === "open" ? (
          <AnswerDialog place={place} asked={askedFor(request)} />
        ) : (
          <Answer request={request} locale={locale} now={now} />
        ),
    },
  ];
  return <Table caption="Plan requests" columns={columns} rows={requests} rowKey={({ id }) => id} />;
}

function Answer({ request, locale, now }: { request: ListedRequest; locale: string; now: Date }) {
  const { state, answer, answeredBy, answeredAt } = request;
  const { label, tone } = states[state];
  return (
    <div className="space-y-1.5">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Badge tone={tone}>{label}</Badge>
        {answeredAt && <Time at={answeredAt} now={now} locale={locale} />}
      </p>
      <p className="wrap-anywhere text-soft">{answeredBy ?? "Someone without a role here"}</p>
      {answer && <p className="border-l-2 border-line pl-3 whitespace-pre-line wrap-anywhere text-soft">{answer}</p>}
    </div>
  );
}
