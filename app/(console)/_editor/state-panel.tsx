import type { EditedPage } from "@/cms/pages/find-page";
import { Panel } from "@/components/ui/panel";
import { Time } from "@/components/ui/time";
import { PolicySwitches } from "./policy-switches";
import { ScheduleForm, Unpublish } from "./schedule-form";

type StatePanelProps = {
  page: EditedPage;
  /** How many vendors have a page of their own at its place. */
  overriders: number;
  locale: string;
  mayPublish: boolean;
  mayLock: boolean;
};

/** When the page is public, and what vendors may do with it. */
export function StatePanel({ page, overriders, locale, mayPublish, mayLock }: StatePanelProps) {
  const { publication, scheduledAt, updatedAt, version, isDeleted } = page;
  const now = new Date();
  const isPublishable = publication !== "published" && !isDeleted;
  return (
    <>
      <Panel title="Publication">
        <div className="space-y-5 text-sm">
          <p className="text-soft">
            Last change <Time at={updatedAt} now={now} locale={locale} />
            {scheduledAt && (
              <>
                <br />
                Goes public <Time at={scheduledAt} now={now} locale={locale} />
              </>
            )}
          </p>
          {mayPublish && isPublishable && (
            <ScheduleForm pageId={page.id} version={version} scheduledAt={scheduledAt?.toISOString() ?? null} />
          )}
          {mayPublish && (page.isPublic || scheduledAt) && !isDeleted && <Unpublish pageId={page.id} />}
        </div>
      </Panel>
      {mayLock && (
        <Panel title="What vendors may do">
          <PolicySwitches
            pageId={page.id}
            overriders={overriders}
            isLocked={page.isLocked}
            isRequired={page.isRequired}
          />
        </Panel>
      )}
    </>
  );
}
