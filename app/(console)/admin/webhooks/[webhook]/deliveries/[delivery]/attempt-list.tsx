import { type Attempt, isTaken } from "@/cms/webhooks/attempt";
import { Badge } from "@/components/ui/badge";
import { CodeBlock } from "@/components/ui/code-block";
import { Time } from "@/components/ui/time";

/** How each attempt to deliver a message went, the last one first. */
export function AttemptList({ attempts, locale }: { attempts: readonly Attempt[]; locale: string }) {
  if (!attempts.length) return <p className="text-sm text-soft">Nothing was sent yet.</p>;
  const now = new Date();
  const count = new Intl.NumberFormat(locale);
  const numbered = attempts.map((attempt, index) => ({ attempt, number: index + 1 })).reverse();
  return (
    <ol className="divide-y divide-line rounded-lg border border-line">
      {numbered.map(({ attempt, number }) => (
        <li key={number} className="space-y-3 px-4 py-3 text-sm">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-medium">Attempt {number}</span>
            <Badge tone={isTaken(attempt) ? "success" : "danger"}>
              {attempt.status === null ? "No answer" : `Status ${attempt.status}`}
            </Badge>
            <span className="text-soft">
              <Time at={new Date(attempt.at)} now={now} locale={locale} />, {count.format(attempt.durationMs)} ms
            </span>
          </p>
          {attempt.error && <p className="text-danger wrap-anywhere">{attempt.error}</p>}
          {attempt.answer && <CodeBlock title={`Answer to attempt ${number}, as text`} code={attempt.answer} />}
        </li>
      ))}
    </ol>
  );
}
