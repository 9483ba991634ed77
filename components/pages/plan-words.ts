import type { Limits, Usage } from "@/cms/tiers/quota";

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

function nounOf(count: number): string {
  return count === 1 ? "page" : "pages";
}
