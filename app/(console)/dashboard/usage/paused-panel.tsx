import type { NamedCountedPage } from "@/cms/memberships/list-counted-pages";
import type { Plan } from "@/cms/memberships/quota";
import type { Member } from "@/cms/memberships/standing";
import { limitWords } from "@/components/pages/plan-words";
import { Panel } from "@/components/ui/panel";
import { counted } from "@/lib/counted";
import { PageChoice } from "./page-choice";

type PausedPanelProps = { plan: Plan; pages: NamedCountedPage[]; member: Member; mayChoose: boolean };

/** Why pages are paused and what to do about it, with the choice of those that stay; nothing where none is. */
export function PausedPanel({ plan, pages, member, mayChoose }: PausedPanelProps) {
  const paused = pages.filter(({ isPaused }) => isPaused);
  if (!paused.length) return null;
  const overrides = paused.filter(({ isCustom }) => !isCustom).length;
  const custom = paused.length - overrides;
  return (
    <div id="paused" className="scroll-mt-20">
      <Panel
        title={`Paused: ${counted(paused.length, "page")}`}
        description={`The ${plan.tierName} plan has room for: ${limitWords(plan)}. What is over it, the newest first, is paused; nothing is deleted, and a larger plan shows again what fits.`}
      >
        <div className="space-y-5">
          <ul className="list-disc space-y-1 pl-5 text-sm">
            {overrides > 0 && <li>Where an override is paused, visitors see the platform’s page.</li>}
            {custom > 0 && <li>A custom page that is paused is not there for visitors.</li>}
            <li>
              {mayChoose
                ? "Choose below which ones stay, delete or revert what you do not need, or ask for another plan."
                : "An owner can choose which ones stay, or ask for another plan."}
            </li>
          </ul>
          <PageChoice
            key={pages.map(({ id, isPaused }) => `${id}${isPaused}`).join()}
            member={member}
            pages={pages}
            limits={{ maxPages: plan.maxPages, maxCustomPages: plan.maxCustomPages }}
            mayChoose={mayChoose}
          />
        </div>
      </Panel>
    </div>
  );
}
