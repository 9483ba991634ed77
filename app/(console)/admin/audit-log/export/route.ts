import { NextResponse } from "next/server";
import { exportEvents } from "@/cms/audit/export-events";
import type { ListedEvent } from "@/cms/audit/list-events";
import { Forbidden, NotFound } from "@/cms/errors";
import { asUser } from "@/lib/auth/act-as";
import { currentSession } from "@/lib/auth/session";
import { adminPlace } from "@/lib/console/place";
import { firsts, queryOf } from "@/lib/console/query";
import { logNames } from "../../../_audit/query";
import { loadFilter } from "../load-filter";
import { eventRow, headRow } from "./event-row";

/**
 * The events of the log that its filters match, as a CSV file, newest first.
 *
 * Read a batch at a time, each in a transaction of its own, and only as fast as the client takes them: a log of any
 * length needs no more memory than a batch, and a slow client keeps no connection to the database.
 */
export async function GET(request: Request): Promise<Response> {
  const session = await currentSession();
  if (!session) return new NextResponse("Sign in first.", { status: 401 });
  const query = firsts(queryOf(new URL(request.url).searchParams), logNames);
  try {
    const { scope, current } = await adminPlace(session, query.platform ?? null);
    const filter = await asUser(session, scope, (ctx) => loadFilter(ctx, query));
    const batches = exportEvents((read) => asUser(session, scope, read), filter);
    // Before the answer begins, so that a refusal can still be one.
    const first = await batches.next();
    const name = `audit-log-${current?.code ?? "all"}-${new Date().toISOString().slice(0, 10)}.csv`;
    return new Response(rowsFrom(first, batches), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) return new NextResponse("Not found.", { status: 404 });
    throw error;
  }
}

type Batches = AsyncGenerator<ListedEvent[], void>;

function rowsFrom(first: IteratorResult<ListedEvent[], void>, batches: Batches): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let batch = first;
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(headRow)),
    pull: async (controller) => {
      if (batch.done) return controller.close();
      if (batch.value.length) controller.enqueue(encoder.encode(batch.value.map(eventRow).join("")));
      batch = await batches.next();
      if (batch.done) controller.close();
    },
  });
}
