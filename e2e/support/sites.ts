import type { Page } from "@playwright/test";
import { type Facts, readFacts } from "./facts";
import { type Answer, get } from "./http";
import { port } from "./server";

/** One way to reach a site: the host to ask, and the path that all of the site's addresses begin with. */
export type Entry = { host: string; base: string };

const vendorPath = (vendor?: string) => (vendor ? `/vendors/${vendor}` : "");

/** Under the application host, as in `localhost:9999/oms`. */
export const underPrefix = (prefix: string, vendor?: string): Entry => ({
  host: `localhost:${port()}`,
  base: `/${prefix}${vendorPath(vendor)}`,
});

/** By a host of its own, as in `oms.lu`. */
export const onHost = (host: string, vendor?: string): Entry => ({ host, base: vendorPath(vendor) });

/** Asks for a path of a site. */
export const ask = ({ host, base }: Entry, path: string): Promise<Answer> => get(host, base + path);

/** Asks for a page of a site and reads what it says of itself. */
export async function visit(parser: Page, entry: Entry, path: string): Promise<Facts & { status: number }> {
  const { status, body } = await ask(entry, path);
  return { status, ...(await readFacts(parser, body.toString())) };
}

/** The addresses that a site's sitemap lists. */
export async function sitemap(entry: Entry): Promise<string[]> {
  const { body } = await ask(entry, "/sitemap.xml");
  return [...body.toString().matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => address);
}
