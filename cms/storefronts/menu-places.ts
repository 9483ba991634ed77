/** A page in a storefront's menu; the place of one that it inherits is the platform's to decide. */
export type MenuEntry = { slug: string; title: string; order: number | null; isOwn: boolean };

/** Orders of pages in menus: see `menuOrder` of cms/pages/document.ts. */
const [lowest, highest] = [0, 1000];

/** Room that is left between pages, for others. */
const roomy = 10;

/**
 * Gives a storefront's own pages orders with which a menu has the wanted sequence, between those that it inherits, which
 * keep theirs. Own pages that stand right already keep theirs too.
 *
 * @param wanted the whole menu in its new sequence; the inherited ones in the sequence that they have.
 * @returns the order of each own page by its slug, or the two between which there is no room for what should stand there.
 */
export function placesIn(wanted: readonly MenuEntry[]): Map<string, number> | { before: string; after: string } {
  const places = new Map<string, number>();
  for (const { from, run, to } of runsOf(wanted)) {
    const [low, high] = [from?.order ?? lowest - 1, to?.order ?? highest + 1];
    const orders = isInOrder(run, low, high) ? run.map(({ order }) => Number(order)) : spread(run.length, low, high);
    if (!orders) return { before: from?.title ?? "", after: to?.title ?? "" };
    for (const [index, { slug }] of run.entries()) places.set(slug, orders[index] ?? 0);
  }
  return places;
}

type Run = { from: MenuEntry | undefined; run: MenuEntry[]; to: MenuEntry | undefined };

/** Own pages that stand beside one another, with the inherited ones before and after them. */
function runsOf(wanted: readonly MenuEntry[]): Run[] {
  const runs: Run[] = [];
  let run: MenuEntry[] = [];
  let from: MenuEntry | undefined;
  for (const entry of wanted) {
    if (entry.isOwn) {
      run.push(entry);
      continue;
    }
    if (run.length) runs.push({ from, run, to: entry });
    [from, run] = [entry, []];
  }
  return run.length ? [...runs, { from, run, to: undefined }] : runs;
}

function isInOrder(run: readonly MenuEntry[], low: number, high: number): boolean {
  const orders = [low, ...run.map(({ order }) => order ?? Number.NaN), high];
  return orders.every((order, index) => index === 0 || order > Number(orders[index - 1]));
}

/** So many whole numbers between two, with as much room between them as there is; null where they do not fit. */
function spread(count: number, low: number, high: number): number[] | null {
  const room = high - low;
  if (room - 1 < count) return null;
  const step = Math.min(roomy, room / (count + 1));
  return Array.from({ length: count }, (_, index) => low + Math.floor(step * (index + 1)));
}
