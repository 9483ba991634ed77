import { type ReactNode, useId } from "react";

type PanelProps = { title: ReactNode; description?: ReactNode; actions?: ReactNode; children: ReactNode };

/** A titled part of a page. */
export function Panel({ title, description, actions, children }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-xl border border-line bg-panel shadow-panel">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-5 pt-5 sm:px-6">
        <div className="min-w-0 space-y-1">
          <h2 id={id} className="font-semibold tracking-tight">
            {title}
          </h2>
          {description && <p className="max-w-prose text-sm text-soft">{description}</p>}
        </div>
        {actions}
      </header>
      <div className="p-5 sm:p-6">{children}</div>
    </section>
  );
}
