import type { ReactNode } from "react";
import type { ImportPlan } from "@/cms/archive/plan-import";
import { Alert } from "@/components/ui/alert";
import { Panel } from "@/components/ui/panel";
import { Time } from "@/components/ui/time";
import { counted } from "@/lib/counted";

type PlanSummaryProps = {
  plan: ImportPlan;
  /** The reader's language. */
  locale: string;
  children: ReactNode;
};

/** What an import would create, and what stands in its way; the way on only where nothing does. */
export function PlanSummary({ plan, locale, children }: PlanSummaryProps) {
  const { names, source, clashes, isNameTaken } = plan;
  return (
    <Panel
      title="What would be imported"
      description={
        <>
          {source.name} ({source.code}), exported{" "}
          <Time at={new Date(source.exportedAt)} now={new Date()} locale={locale} /> by Orion {source.productVersion}.
        </>
      }
    >
      <div className="space-y-5">
        <Counts plan={plan} />
        {isNameTaken && (
          <Alert>
            <p>
              Another platform is called {names.name} already. Lists would show both; give this one another name where
              that would mislead.
            </p>
          </Alert>
        )}
        {clashes.length ? (
          <Clashes plan={plan} />
        ) : (
          <>
            <Alert tone="success">
              <p>
                Nothing stands in the way. {names.name} will be closed, at /{names.pathPrefix}, until you have looked it
                through and open it. It gets no vendors and no people.
              </p>
            </Alert>
            {children}
          </>
        )}
      </div>
    </Panel>
  );
}

function Counts({ plan: { counts, locales } }: { plan: ImportPlan }) {
  const facts: Array<[string, ReactNode]> = [
    ["Platform pages", counts.platformPages],
    ["Vendor defaults", counts.vendorDefaults],
    ["Published", counts.published],
    ["Scheduled", counts.scheduled],
    ["Drafts", counts.drafts],
    ["Pictures", counts.pictures],
    ["Redirects", counts.redirects],
    ["Languages", locales.join(", ")],
  ];
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-4">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="text-sm text-soft">{name}</dt>
          <dd className="text-lg font-semibold wrap-anywhere tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Clashes({ plan: { clashes, clashCount } }: { plan: ImportPlan }) {
  const left = clashCount - clashes.length;
  return (
    <Alert tone="danger">
      <p className="font-medium">
        Nothing can be imported yet: {counted(clashCount, "thing stands", { many: "things stand" })} in the way.
      </p>
      <ul className="list-disc space-y-1 pl-5">
        {clashes.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
        {left > 0 && <li>And {left} more.</li>}
      </ul>
    </Alert>
  );
}
