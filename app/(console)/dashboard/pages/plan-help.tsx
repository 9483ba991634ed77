import type { Limits, Usage } from "@/cms/tiers/quota";
import { roomWords } from "@/components/pages/plan-words";

export type PlanHelpProps = {
  usage: Usage & Limits;
  /** Whether a page was refused that no default stands behind. */
  isCustom: boolean;
};

/** The ways on where a plan is full: all that was written already stays. */
export function PlanHelp({ usage, isCustom }: PlanHelpProps) {
  return (
    <>
      <p>This makes room:</p>
      <ul className="list-disc space-y-1 pl-5">
        {roomWords(usage, { isCustom }).map((way) => (
          <li key={way}>{way}</li>
        ))}
        <li>Ask for a larger plan; the platform’s admins answer.</li>
      </ul>
      <p className="text-soft">Everything that you have written stays as it is, and can be edited at any time.</p>
    </>
  );
}
