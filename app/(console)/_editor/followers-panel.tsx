import type { Following } from "@/cms/pages/count-following";
import type { EditedPage } from "@/cms/pages/find-page";
import type { publishImpact } from "@/cms/pages/following";
import { Alert } from "@/components/ui/alert";
import { Panel } from "@/components/ui/panel";
import { counted } from "@/lib/counted";
import { sectionName } from "./section-name";

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
                <VendorCount
                  href={`/admin/content-pages/${page.id}/vendors?group=${group}`}
                  label={label}
                  count={count}
                />
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
                  <span className="truncate text-soft">{sectionName(page.document, sectionId)}</span>
                  <VendorCount
                    href={`/admin/content-pages/${page.id}/vendors?group=override&section=${sectionId}`}
                    label={sectionName(page.document, sectionId)}
                    count={count}
                  />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Panel>
  );
}

/** How many vendors, leading to the list of them. */
function VendorCount({ href, label, count }: { href: string; label: string; count: number }) {
  if (!count) return <span className="text-soft">0</span>;
  return (
    <a
      href={href}
      aria-label={`${label}: ${counted(count, "vendor")}`}
      className="font-medium text-accent tabular-nums underline underline-offset-4 hover:no-underline"
    >
      {count}
    </a>
  );
}
