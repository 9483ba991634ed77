import { type Limits, quotaRefusal, type Usage } from "@/cms/tiers/quota";

/** What of a plan is in use, such as `7 of 10 pages, 3 of 5 custom`. */
export function usageWords({ pages, customPages, ...limits }: Usage & Limits): string {
  const { maxPages, maxCustomPages } = limits;
  const all = maxPages === null ? `${pages} ${nounOf(pages)}` : `${pages} of ${maxPages} ${nounOf(maxPages)}`;
  if (maxCustomPages === 0 && customPages === 0) return `${all}, no custom pages`;
  return maxCustomPages === null
    ? `${all}, ${customPages} custom`
    : `${all}, ${customPages} of ${maxCustomPages} custom`;
}

/** What a plan has room for, such as `10 pages, 5 of them custom`. */
export function limitWords({ maxPages, maxCustomPages }: Limits): string {
  const all = maxPages === null ? "Any number of pages" : `${maxPages} ${nounOf(maxPages)}`;
  if (maxCustomPages === 0) return `${all}, none of them custom`;
  if (maxCustomPages === null || maxCustomPages === maxPages) return `${all}, custom ones too`;
  return `${all}, ${maxCustomPages} of them custom`;
}

/** How many must be taken away before a choice of pages fits a plan, in a sentence; null where it fits. */
export function overflowWords({ pages, customPages, maxPages, maxCustomPages }: Usage & Limits): string | null {
  const over = { pages: pages - (maxPages ?? pages), custom: customPages - (maxCustomPages ?? customPages) };
  if (over.pages > 0) return `That is ${over.pages} more than the plan has room for.`;
  if (over.custom > 0) return `That is ${over.custom} custom ${nounOf(over.custom)} more than the plan has room for.`;
  return null;
}

/**
 * What of a vendor's own pages could be taken away for one more to fit, each in a sentence; nothing that makes no room.
 *
 * @param usage as it was before the refusal: another page may have taken the last place since.
 */
export function roomWords(usage: Usage & Limits, { isCustom }: { isCustom: boolean }): string[] {
  const { pages, customPages } = usage;
  const latest = quotaRefusal(usage, usage, { isCustom }) ? usage : { pages: pages + 1, customPages: customPages + 1 };
  const revert =
    "Revert a page to its default: it shows the platform’s page again, and counts no more. It can be undone.";
  const remove = "Delete a custom page that you no longer need. It can be undone.";
  if (quotaRefusal(latest, usage, { isCustom }) === "custom-pages") {
    return [`${remove} Reverting an override makes no room for a custom page.`];
  }
  return [...(pages > customPages ? [revert] : []), ...(customPages > 0 ? [remove] : [])];
}

function nounOf(count: number): string {
  return count === 1 ? "page" : "pages";
}
