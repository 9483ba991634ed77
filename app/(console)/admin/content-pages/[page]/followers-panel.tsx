import type { Following } from "@/cms/pages/count-following";
import type { EditedPage } from "@/cms/pages/find-page";
import type { publishImpact } from "@/cms/pages/following";
import { inWords } from "@/components/pages/words";
import { Alert } from "@/components/ui/alert";
import { Panel } from "@/components/ui/panel";

type Impact = Awaited<ReturnType<typeof publishImpact>>;
type FollowersPanelProps = { page: EditedPage; following: Following; impact: Impact | null };

/** What vendors do with the page, each count leading to its list; and whom publishing the draft would ask. */
export function FollowersPanel({ page, following, impact }: FollowersPanelProps) {
  const groups = [
    { group: "follow", label: "Follow it", count: following.follow },
    { group: "override", label: "Override it", count: following.override },
    { group: "behind", label: "Are behind", count: following.behind },
    { group: "own", label: "Have a page of their own", count: following.own },
    { group: "hidden", label: "Hide it", count: following.hidden },
    { group: "paused", label: "Are paused", count: following.paused },
  ];
  const sections = Object.entries(following.bySection).filter(([, count]) => count > 0);
  return (
    <Panel title="Vendors">
      <div className="space-y-5 text-sm">
        {impact && (
          <Alert>
            <p className="font-medium">Publishing the saved draft</p>
            <p>
              {impact.follow} follow, {impact.override} override, {impact.asked} will be asked to review.
            </p>
          </Alert>
        )}
        <dl className="divide-y divide-line">
          {groups.map(({ group, label, count }) => (
            <div key={group} className="flex items-center justify-between gap-4 py-2">
              <dt>{label}</dt>
              <dd className="tabular-nums">
                {count > 0 ? (
                  <a
                    href={`/admin/content-pages/${page.id}/vendors?group=${group}`}
                    aria-label={`${label}: ${count} ${count === 1 ? "vendor" : "vendors"}`}
                    className="font-medium text-accent underline underline-offset-4 hover:no-underline"
                  >
                    {count}
                  </a>
                ) : (
                  <span className="text-soft">0</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
        {sections.length > 0 && (
          <div>
            <h3 className="mb-2 font-medium">Overridden sections</h3>
            <ul className="space-y-1">
              {sections.map(([sectionId, count]) => (
                <li key={sectionId} className="flex justify-between gap-4">
                  <span className="truncate text-soft">{sectionName(page, sectionId)}</span>
                  <span className="tabular-nums">{count}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Panel>
  );
}

function sectionName({ document }: EditedPage, sectionId: string): string {
  const section = document.sections.find(({ id }) => id === sectionId);
  if (!section) return "A section that was removed";
  return "heading" in section.fields && section.fields.heading ? section.fields.heading : inWords(section.kind);
}
