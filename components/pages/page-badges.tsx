import { Badge } from "../ui/badge";

const kinds = {
  platform: { label: "Platform page", className: "bg-platform-soft text-platform" },
  default: { label: "Vendor default", className: "bg-default-soft text-default" },
  override: { label: "Vendor override", className: "bg-override-soft text-override" },
  detached: { label: "Detached", className: "bg-override-soft text-override" },
  custom: { label: "Custom page", className: "bg-override-soft text-override" },
};

export type PageKind = keyof typeof kinds;

/** Whose page it is: the platform's own, its default for vendors, or a vendor's. */
export function KindBadge({ kind }: { kind: PageKind }) {
  const { label, className } = kinds[kind];
  return (
    <span
      className={`inline-flex items-center rounded-full px-2 py-0.5 text-xs font-medium whitespace-nowrap ${className}`}
    >
      {label}
    </span>
  );
}

const publications = {
  draft: { label: "Draft", tone: "neutral" },
  scheduled: { label: "Scheduled", tone: "warning" },
  published: { label: "Published", tone: "success" },
  changed: { label: "Changed", tone: "accent" },
} as const;

/** How far a page is on its way to visitors. */
export function PublicationBadge({ publication }: { publication: keyof typeof publications }) {
  const { label, tone } = publications[publication];
  return <Badge tone={tone}>{label}</Badge>;
}
