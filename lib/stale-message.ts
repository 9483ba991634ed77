import { z } from "zod";

/** What `refuseStale` and `changesSince` say of the saves that came in between. */
const detailSchema = z.object({
  saves: z.array(z.object({ author: z.string().nullable() })).default([]),
  fields: z.array(z.string()).default([]),
  sectionIds: z.array(z.string()).default([]),
});

/**
 * Tells the writer of a stale save who saved before them and what, such as "Kim Reuter changed the name."
 *
 * @param message what the verb refused with.
 * @param detail of its `Conflict("version")`; one that says nothing adds nothing.
 */
export function staleMessage(message: string, detail: Readonly<Record<string, unknown>>): string {
  const { data } = detailSchema.safeParse(detail);
  if (!data) return message;
  const names = [...new Set(data.saves.flatMap(({ author }) => author ?? []))];
  const sections = data.sectionIds.length;
  const what = [
    ...[...new Set(data.fields)].map(words),
    ...(sections ? [sections === 1 ? "1 section" : `${sections} sections`] : []),
  ];
  if (!what.length) return names.length ? `${message} It was ${listed(names)}.` : message;
  return `${message} ${names.length ? `${listed(names)} changed` : "Changed"}: ${listed(what)}.`;
}

/** `tier` for `tierId`: people know what is changed, not by which id. */
const words = (name: string) =>
  name
    .replace(/Id$/, "")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();

const listed = (items: string[]) => new Intl.ListFormat("en").format(items);
