import { CircleCheck, FileText, SearchX } from "lucide-react";
import type { StorefrontTab } from "@/cms/pages/storefront-filters";
import { EmptyState } from "@/components/ui/empty-state";

type NoPagesProps = {
  filters: { tab: StorefrontTab; search: string; state: string | null; locale: string | null };
  /** How many pages there are whatever the filters say. */
  total: number;
  platform: string;
  allHref: string;
};

/** What stands in place of the list: nothing there yet, nothing of the kind, or nothing that matches. */
export function NoPages({ filters: { tab, search, state, locale }, total, platform, allHref }: NoPagesProps) {
  if (!total) {
    return (
      <EmptyState icon={FileText} title="No page yet">
        {platform} has published nothing for storefronts so far. Begin with a page of your own; it stays a draft until
        you publish it.
      </EmptyState>
    );
  }
  if (search || state || locale || tab === "all") {
    return (
      <EmptyState icon={SearchX} title="No page matches">
        <a href={allHref} className="font-medium text-accent underline">
          Show all pages
        </a>
      </EmptyState>
    );
  }
  const { title, text } = ofTab[tab];
  return (
    <EmptyState icon={tab === "attention" ? CircleCheck : FileText} title={title}>
      {text}
    </EmptyState>
  );
}

const ofTab: Record<Exclude<StorefrontTab, "all">, { title: string; text: string }> = {
  platform: { title: "Every page is your own", text: "The storefront shows no page as the platform has it." },
  mine: { title: "No page is your own yet", text: "Override one of the platform’s pages, or begin a new one." },
  attention: {
    title: "Nothing needs your attention",
    text: "No default was updated under a page of yours, and none is paused.",
  },
  hidden: { title: "No page is hidden", text: "What you hide is listed here, so that you can show it again." },
};
