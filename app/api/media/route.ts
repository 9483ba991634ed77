import { z } from "zod";
import { listMedia } from "@/cms/media/list-media";
import { readCursor, writeCursor } from "@/lib/console/cursor";
import { firsts, queryOf } from "@/lib/console/query";
import { answerOf } from "./answer";
import { receivePicture } from "./receive-picture";

/** As PostgreSQL writes one, to the microsecond. */
const timestamp = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:?\d{2})?$/;
const cursorSchema = z.strictObject({ at: z.string().regex(timestamp), id: z.uuid() });
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
