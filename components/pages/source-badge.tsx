import type { PageState } from "@/cms/inheritance/page-state";
import { layers } from "@/cms/pages/layer";

/** What a vendor's page is, in words: where it comes from, and how much of it is the vendor's. */
export function sourceWords(state: PageState): string {
  switch (state.kind) {
    case "default":
      return state.origin === layers.default ? "Default" : "Platform page";
    case "override":
      return `Override, ${state.customised} of ${state.total} sections`;
    case "detached":
      return "Detached";
    case "hidden":
      return "Hidden";
    case "custom":
      return "Custom";
  }
}

const looks: Record<PageState["kind"], string> = {
  default: "bg-default-soft text-default",
  override: "bg-override-soft text-override",
  detached: "bg-override-soft text-override",
  custom: "bg-override-soft text-override",
  hidden: "bg-hover text-soft",
};

export function SourceBadge({ state }: { state: PageState }) {
  const isPlatforms = state.kind === "default" && state.origin === layers.platform;
  const look = isPlatforms ? "bg-platform-soft text-platform" : looks[state.kind];
  return (
    <span className={`inline-flex items-center rounded-full px-2 py-0.5 text-xs font-medium whitespace-nowrap ${look}`}>
      {sourceWords(state)}
    </span>
  );
}
