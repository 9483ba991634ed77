import { Circle, CircleCheck } from "lucide-react";
import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";

/** Something to do once. Without `href` it cannot be done yet. */
export type Step = { label: string; href: string | null; isDone: boolean };

type StepsPanelProps = { description: string; steps: readonly Step[]; actions?: ReactNode };

/** A short list of what to do first, with what of it is done. */
export function StepsPanel({ description, steps, actions }: StepsPanelProps) {
  return (
    <Panel title="First steps" description={description} actions={actions}>
      <ol className="space-y-1">
        {steps.map(({ label, href, isDone }) => (
          <li key={label} className="flex min-h-10 items-center gap-3 text-sm">
            {isDone ? (
              <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-success" />
            ) : (
              <Circle aria-hidden="true" className="size-5 shrink-0 text-soft" />
            )}
            {isDone || !href ? (
              <span className="text-soft">
                {label}
                {isDone && <span className="sr-only"> (done)</span>}
              </span>
            ) : (
              <a href={href} className="font-medium text-accent underline underline-offset-4">
                {label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
