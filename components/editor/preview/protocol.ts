import { z } from "zod";
import type { PageDocument } from "@/cms/pages/document";
import { templateSchema } from "@/cms/pages/template";

/**
 * What the editor and the preview that it frames tell each other, by `postMessage` on one origin. A page that is being
 * written keeps to no schema, so only what the preview cannot do without is asked of it.
 */
const showSchema = z.object({
  kind: z.literal("orion.show"),
  document: z.looseObject({
    template: templateSchema,
    sections: z.array(z.looseObject({ id: z.string(), kind: z.string(), fields: z.unknown() })),
  }),
  selectedId: z.string().nullable(),
});

/** Keys that mean something to the editor together with ⌘ or Ctrl, wherever the focus is. */
export const shortcutKeys = ["s", "z"] as const;

const toldSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("orion.ready") }),
  z.object({ kind: z.literal("orion.chosen"), sectionId: z.string() }),
  z.object({ kind: z.literal("orion.pressed"), key: z.enum(shortcutKeys), isShifted: z.boolean() }),
]);

/** From the editor: the page as it is written now, and the section that is being written. */
export type Show = { kind: "orion.show"; document: PageDocument; selectedId: string | null };

/** From the preview: it listens, or someone chose a section in it or pressed a shortcut of the editor. */
export type Told = z.infer<typeof toldSchema>;

type Received = Pick<MessageEvent, "data" | "origin" | "source">;

/** What the editor says to the preview; null for what is not from there, or nothing that it would say. */
export function readShow(event: Received, origin: string, editor: unknown): Show | null {
  return (read(showSchema, event, origin, editor) as Show | undefined) ?? null;
}

/** What the preview says to the editor; null for what is not from there, or nothing that it would say. */
export function readTold(event: Received, origin: string, preview: unknown): Told | null {
  return read(toldSchema, event, origin, preview) ?? null;
}

function read<S extends z.ZodType>(
  schema: S,
  event: Received,
  origin: string,
  sender: unknown,
): z.output<S> | undefined {
  if (event.origin !== origin || !sender || event.source !== sender) return undefined;
  return schema.safeParse(event.data).data;
}
