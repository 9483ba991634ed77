import type { z } from "zod";
import type { choicesSchema } from "@/cms/inheritance/choices";
import type { PageAction } from "@/cms/inheritance/page-state";
import type { Standing } from "@/cms/pages/standing";
import type { FormState } from "../../ui/form-state";

/** What is handed over about updates: the choices, and which versions of page and default they were made on. */
export type ReviewDecision = {
  version: number;
  originRevisionId: string;
  choices: z.input<typeof choicesSchema>;
};

/** What changes how a vendor's page stands to its default; each is refused where someone saved the page meanwhile. */
export type InheritanceActions = {
  review: (decision: ReviewDecision) => Promise<FormState<{ version: number; isBehind: boolean }>>;
  detach: (version: number) => Promise<FormState>;
  /** Follows the default (again), keeping what differs; without a version, whatever was saved since. */
  link: (version?: number) => Promise<FormState>;
  revert: (version: number) => Promise<FormState>;
  /** Undoes a revert. */
  restore: () => Promise<FormState>;
};

/** All that the editor of a vendor's page knows of what stands behind it. */
export type Inheritance = {
  standing: Standing;
  names: { platform: string; vendor: string };
  /** Whether the reader works for the vendor; an admin looks at someone else's page. */
  isOwn: boolean;
  /** What the reader may do with the page in its state. */
  may: readonly PageAction[];
  hrefs: {
    /** Where the plan is seen or changed. */
    plan: string;
    /** The editor of the default; null for those who do not write it. */
    origin: string | null;
  };
  actions: InheritanceActions;
};
