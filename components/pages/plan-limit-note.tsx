import type { FeatureCode } from "@/cms/tiers/entitlements";
import { creationRefusal, type Limits, refusalWords, type Usage } from "@/cms/tiers/quota";
import { Alert } from "../ui/alert";
import { usageWords } from "./plan-words";

type PlanLimitNoteProps = {
  plan: Usage & Limits & { tierName: string; features: readonly FeatureCode[] };
  /** Whether the page that is to be made would be a custom one. */
  isCustom: boolean;
  /** Where usage and plans are shown. */
  href: string;
};

/** Says why a plan lets no page be created, with the numbers and what helps; nothing where it does. */
export function PlanLimitNote({ plan, isCustom, href }: PlanLimitNoteProps) {
  const reason = creationRefusal(plan, { isCustom });
  if (!reason) return null;
  return (
    <Alert>
      <p className="font-medium">{refusalWords(reason, plan)}</p>
      <p>
        In use: {usageWords(plan)}. Pages that are there can still be edited, and reverting or deleting one makes room.
      </p>
      <a href={href} className="inline-block font-medium text-accent underline underline-offset-4">
        See the usage and other plans
      </a>
    </Alert>
  );
}
