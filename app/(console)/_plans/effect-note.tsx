import type { NamedPages } from "@/cms/memberships/preview-plan";
import { Alert } from "@/components/ui/alert";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { counted } from "@/lib/counted";

/** What another tier does to a member's pages. */
export type PlanEffect = { paused: NamedPages; resumed: NamedPages };

/** The pages that another tier would pause and show again, for an admin who is about to change it. */
export function EffectNote({ paused, resumed }: PlanEffect) {
  return (
    <Alert>
      {!paused.count && !resumed.count && <p>No page is affected.</p>}
      <PageNames title="Will be paused, the newest first; nothing is deleted" {...paused} />
      <PageNames title="Will be shown again" {...resumed} />
    </Alert>
  );
}

function PageNames({ title, count, pages }: NamedPages & { title: string }) {
  if (!count) return null;
  return (
    <div className="space-y-1">
      <p className="font-medium">
        {title}: {counted(count, "page")}
      </p>
      <ul aria-label={title} className="list-disc space-y-1 pl-5">
        {pages.map(({ pageId, slug, locale }) => (
          <li key={pageId} className="break-words">
            <a href={editorAddresses(pageId)[0]} target="_blank" rel="noreferrer" className="underline">
              /{slug} ({locale.toUpperCase()})
            </a>
          </li>
        ))}
        {count > pages.length && <li className="text-soft">and {count - pages.length} more</li>}
      </ul>
    </div>
  );
}
