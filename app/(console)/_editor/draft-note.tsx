import { homeSlug } from "@/cms/pages/slug";
import { menuPlaces } from "@/cms/pages/vendor-page";
import { usageWords } from "@/components/pages/plan-words";
import { menuWords } from "@/components/pages/vendor-page-words";
import type { LoadedEditor } from "./load-editor";

/** What a vendor's draft takes of the plan although nobody sees it yet, and where a page that is in no menu gets into one. */
export function DraftNote({ loaded: { page, plan } }: { loaded: LoadedEditor }) {
  if (!plan) return null;
  const { originRevisionId, slug, document } = page;
  const isAstray = !originRevisionId && slug !== homeSlug && menuWords(menuPlaces(document)) === null;
  return (
    <p className="text-xs text-soft wrap-anywhere">
      This draft counts towards the {plan.tierName} plan: {usageWords(plan)}.
      {isAstray && " It stands in no menu yet: the view “Page” puts it into one."}
    </p>
  );
}
