import { Download } from "lucide-react";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";

/** The platform as a file. */
export function ExportPanel({ code }: { code: string }) {
  return (
    <Panel
      title="Export"
      description="One file to keep, to copy the platform to another Orion, or to hand it over. It holds settings, theme, languages, platform pages and vendor defaults with their drafts, menus, redirects and pictures; no vendors, members, people, tokens or history."
    >
      <a href={`/admin/platforms/${code}/export`} className={buttonClass("secondary")}>
        <Download aria-hidden="true" className="size-4" /> Export the platform
      </a>
    </Panel>
  );
}
