import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode, Ref } from "react";

const tones = {
  info: { Icon: Info, classes: "border-line bg-panel text-ink" },
  success: { Icon: CircleCheck, classes: "border-success/30 bg-success-soft text-success" },
  danger: { Icon: CircleAlert, classes: "border-danger/30 bg-danger-soft text-danger" },
};

type AlertProps = { tone?: keyof typeof tones; children: ReactNode; ref?: Ref<HTMLDivElement> };

/** A message about the page or form that it stands in. Says itself to screen readers when it appears. */
export function Alert({ tone = "info", children, ref }: AlertProps) {
  const { Icon, classes } = tones[tone];
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role={tone === "danger" ? "alert" : "status"}
      className={`flex gap-3 rounded-lg border px-4 py-3 text-sm ${classes}`}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1 space-y-2 wrap-anywhere">{children}</div>
    </div>
  );
}
