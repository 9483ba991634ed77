import { z } from "zod";
import { parse } from "@/cms/parse";
import { forgetWorkingCopy } from "@/cms/working-copies/forget-working-copy";
import { keepWorkingCopy } from "@/cms/working-copies/keep-working-copy";
import { answerOf } from "../../answer";

type Params = { params: Promise<{ page: string; editor: string }> };

/** The page as it stands in the editor, whatever it says, and what it was begun from; the verb looks at the rest. */
const typedSchema = z.strictObject({
  document: z.unknown(),
  version: z.number(),
  originRevisionId: z.string().nullable(),
  givenBack: z.array(z.string()).default([]),
});

/** Keeps what is typed in an editor and not saved, for who types it. */
export async function PUT(request: Request, { params }: Params): Promise<Response> {
  const { page: pageId, editor: editorId } = await params;
  return answerOf(pageId, async (run) => {
    const { version: pageVersion, ...typed } = parse(typedSchema, await request.json().catch(() => null));
    return run((ctx) => keepWorkingCopy(ctx, { ...typed, pageId, editorId, pageVersion }));
  });
}

/** Forgets what was kept of an editor: it is saved, or given up. */
export async function DELETE(_: Request, { params }: Params): Promise<Response> {
  const { page: pageId, editor: editorId } = await params;
  return answerOf(pageId, (run) => run((ctx) => forgetWorkingCopy(ctx, { pageId, editorId })));
}
