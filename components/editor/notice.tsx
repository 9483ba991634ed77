import { CircleAlert, Info, X } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "../ui/icon-button";

const tones = {
  info: { Icon: Info, classes: "border-line bg-panel text-ink", role: "status" },
  danger: { Icon: CircleAlert, classes: "border-danger/30 bg-danger-soft text-danger", role: "alert" },
} as const;

type NoticeProps = {
  tone?: keyof typeof tones;
  children: ReactNode;
  /** What can be done about it. */
  actions?: ReactNode;
  /** Left out for what has to be decided. */
  onClose?: () => void;
};

/** A message above the panes: one line where there is room, with what can be done about it beside it. */
export function Notice({ tone = "info", children, actions, onClose }: NoticeProps) {
  const { Icon, classes, role } = tones[tone];
  return (
    <div role={role} className={`flex items-start gap-2.5 rounded-lg border py-1 pr-1 pl-3 text-sm ${classes}`}>
      <Icon aria-hidden="true" className="mt-3 size-4 shrink-0" />
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3">
        <div className="min-w-0 flex-1 basis-60 py-2 wrap-anywhere">{children}</div>
        {actions && <div className="flex flex-wrap gap-1 *:my-0.5 *:min-h-9! *:px-3!">{actions}</div>}
      </div>
      {onClose && <IconButton icon={X} label="Close this message" onClick={onClose} />}
    </div>
  );
}
