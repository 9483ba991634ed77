import type { CandidateRow } from "@/cms/pages/find-candidates";

const yearS = 365 * 24 * 3600;

/** How long the rows may be stored: for good, or until the next of them that is scheduled becomes public. */
export function nextChange(rows: readonly CandidateRow[]) {
  const times = rows.flatMap(({ nextChangeAt }) => (nextChangeAt ? [nextChangeAt.getTime()] : []));
  const seconds = times.length ? Math.max(1, Math.ceil((Math.min(...times) - Date.now()) / 1000)) : yearS;
  return { stale: 300, revalidate: seconds, expire: seconds + 1 };
}
