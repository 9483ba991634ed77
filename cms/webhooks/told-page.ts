import { z } from "zod";

/** The page that a message is about, as it was called then. */
export type ToldPage = {
  /** Null for a slug that a vendor hid or shows again: the page there is not its own. */
  pageId: string | null;
  slug: string;
  /** Null where it is every language. */
  locale: string | null;
  /** The vendor's name; null for the platform's own page. */
  vendor: string | null;
};

const message = z.object({
  data: z.object({
    vendor: z.object({ name: z.string() }).nullish(),
    page: z.object({ id: z.string(), slug: z.string(), locale: z.string() }).optional(),
    slug: z.string().optional(),
  }),
});

/** The page that a message tells of; null where it tells of none. */
export function toldPage(body: string): ToldPage | null {
  const { data } = message.parse(JSON.parse(body));
  const vendor = data.vendor?.name ?? null;
  if (data.page) return { pageId: data.page.id, slug: data.page.slug, locale: data.page.locale, vendor };
  return data.slug === undefined ? null : { pageId: null, slug: data.slug, locale: null, vendor };
}
