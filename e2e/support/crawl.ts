import type { Page } from "@playwright/test";
import { get } from "./http";
import { type Entry, visit } from "./sites";

/** What is wrong with one link: where it stands, where it leads, and why. */
type Problem = string;

export type Crawl = { pages: string[]; problems: Problem[] };

/**
 * Follows every link of a site from its first page on, and loads every picture and style.
 *
 * @param isOwn whether a path may be linked from this site; one that may not is a problem.
 */
export async function crawl(parser: Page, entry: Entry, isOwn: (path: string) => boolean): Promise<Crawl> {
  const start = `${entry.base}/`;
  const problems: Problem[] = [];
  const statuses = new Map<string, Promise<string>>();
  const pages: string[] = [];
  const waiting = [start];
  const seen = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const { status, links, assets, ids } = await visit(parser, { ...entry, base: "" }, path);
    if (status !== 200) problems.push(`${path} answers ${status}`);
    pages.push(path);
    for (const link of links.filter((href) => href.startsWith("#"))) {
      if (!ids.includes(link.slice(1))) problems.push(`${path} links to ${link}, which it does not have`);
    }
    for (const address of new Set([...links, ...assets].filter((href) => href.startsWith("/")))) {
      const [target = ""] = address.split("#");
      const isLink = links.includes(address);
      if (isLink && !isOwn(target)) problems.push(`${path} leads to ${address}, off its site`);
      const answer = statuses.get(target) ?? outcome(entry.host, target);
      statuses.set(target, answer);
      if ((await answer) !== "ok") problems.push(`${path} leads to ${address}, which answers ${await answer}`);
      if (isLink && target.startsWith(start) && !seen.has(target)) waiting.push(target);
      seen.add(target);
    }
  }
  return { pages, problems };
}

/** `ok`, or what the address answers instead; one redirect is followed. */
async function outcome(host: string, path: string, isRedirected = false): Promise<string> {
  const { status, headers } = await get(host, path);
  if (status === 308 && !isRedirected && headers.location?.startsWith("/"))
    return outcome(host, headers.location, true);
  return status === 200 ? "ok" : String(status);
}
