import { listWorkingCopies, type WorkingCopy } from "@/cms/working-copies/list-working-copies";
import type { KeptCopy } from "@/components/editor/drafts/typed";
import { answerOf } from "../answer";

type Params = { params: Promise<{ page: string }> };

/** What the signed-in person typed into a page, in whichever browser, and never saved. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { page: pageId } = await params;
  return answerOf(pageId, async (run) => (await run((ctx) => listWorkingCopies(ctx, { pageId }))).map(asKept));
}

function asKept({ pageVersion: version, updatedAt, ...copy }: WorkingCopy): KeptCopy {
  return { ...copy, version, keptAt: updatedAt.getTime() };
}
