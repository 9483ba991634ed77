import { dequal } from "dequal/lite";
import { z } from "zod";

/** What `refuseStale` and `changesSince` say of the saves that came in between. */
const detailSchema = z.object({
  changes: z
    .array(
      z.object({
        actor: z.string().nullable(),
        detail: z.object({
          before: z.record(z.string(), z.unknown()).default({}),
          after: z.record(z.string(), z.unknown()).default({}),
        }),
      }),
    )
    .default([]),
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
  const people = [...data.changes.map(({ actor }) => actor), ...data.saves.map(({ author }) => author)];
  const names = [...new Set(people.flatMap((name) => name ?? []))];
  const fields = [...data.fields, ...data.changes.flatMap(({ detail: { before, after } }) => different(before, after))];
  const sections = data.sectionIds.length;
  const what = [
    ...[...new Set(fields)].map(words),
    ...(sections ? [sections === 1 ? "1 section" : `${sections} sections`] : []),
  ];
  if (!what.length) return names.length ? `${message} It was ${listed(names)}.` : message;
  return `${message} ${names.length ? `${listed(names)} changed` : "Changed"}: ${listed(what)}.`;
}

function different(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return Object.keys(after).filter((name) => !dequal(before[name], after[name]));
}

/** `tier` for `tierId`: people know what is changed, not by which id. */
const words = (name: string) =>
  name
    .replace(/Id$/, "")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();

const listed = (items: string[]) => new Intl.ListFormat("en").format(items);
