import type { EditedPage } from "@/cms/pages/find-page";
import { heldBy, placedSections } from "@/cms/pages/hidden-sections";
import { layers } from "@/cms/pages/layer";
import { inWords } from "@/components/pages/words";
import { Panel } from "@/components/ui/panel";
import { Time } from "@/components/ui/time";
import { CancelSchedule } from "./cancel-schedule";
import { DiscardDraft } from "./discard-draft";
import { PolicySwitches } from "./policy-switches";
import { ScheduleForm } from "./schedule-form";
import { SectionLocks } from "./section-locks";
import { sectionName } from "./section-name";
import { Unpublish } from "./unpublish";

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
          {publication === "changed" && !isDeleted && <DiscardDraft pageId={page.id} version={version} />}
          {mayPublish && scheduledAt && !isDeleted && (
            <CancelSchedule pageId={page.id} scheduledAt={scheduledAt.toISOString()} />
          )}
          {mayPublish && page.isPublic && !isDeleted && (
            <Unpublish
              pageId={page.id}
              isScheduled={scheduledAt !== null}
              afterwards={
                page.originRevisionId
                  ? "Visitors see the default instead."
                  : "Visitors find nothing of it at its address."
              }
            />
          )}
        </div>
      </Panel>
      {mayLock && (
        <Panel title="What vendors may do">
          <PolicySwitches
            pageId={page.id}
            overriders={overriders}
            isLocked={page.isLocked}
            isRequired={page.isRequired}
            isShownByVendors={page.isShownByVendors}
            isPlatformPage={page.layer === layers.platform}
          />
        </Panel>
      )}
      {mayLock && heldBy(page.document).length > 0 && (
        <Panel
          title="Locked sections"
          description="Vendors cannot change, hide or move a locked section. What they wrote in it before is set aside, and comes back when it is unlocked."
        >
          <SectionLocks
            pageId={page.id}
            lockedIds={page.lockedSectionIds}
            sections={placedSections(page.document).map(({ section, isHidden }) => ({
              id: section.id,
              about: isHidden ? `${inWords(section.kind)}, hidden` : inWords(section.kind),
              name: sectionName(page.document, section.id),
            }))}
          />
        </Panel>
      )}
    </>
  );
}
