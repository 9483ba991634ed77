import { z } from "zod";
import { listMedia } from "@/cms/media/list-media";
import { readCursor, writeCursor } from "@/lib/console/cursor";
import { momentSchema } from "@/lib/console/moment";
import { firsts, queryOf } from "@/lib/console/query";
import { answerOf } from "./answer";
import { receivePicture } from "./receive-picture";

const cursorSchema = z.strictObject({ at: momentSchema, id: z.uuid() });
const whoseSchema = z.enum(["platform", "vendor"]);

/** The pictures that may stand on the pages of an owner, newest first: for the window in which one is chosen. */
export function GET(request: Request): Promise<Response> {
  return answerOf(request, async ({ run }) => {
    const { whose, q: search, after } = firsts(queryOf(new URL(request.url).searchParams), ["whose", "q", "after"]);
    const filter = { search: search?.slice(0, 120), whose: whoseSchema.safeParse(whose).data };
    const place = readCursor(cursorSchema, after) ?? undefined;
    const { pictures, next } = await run((ctx) => listMedia(ctx, { ...filter, after: place }));
    return { pictures, next: next && writeCursor(next) };
  });
}

/** Takes a picture into a library, or a new file for one of it; the body is a form with `file`. */
export function POST(request: Request): Promise<Response> {
  return answerOf(request, (asked) => receivePicture(asked, request));
}
