import { createReadStream, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { NextResponse } from "next/server";
import { type Exported, exportPlatform } from "@/cms/archive/export-platform";
import { fewArchivesAtOnce } from "@/cms/archive/few-at-once";
import { inSnapshot, type Scope } from "@/cms/context";
import { Conflict, Forbidden, NotFound } from "@/cms/errors";
import type { Session } from "@/cms/sessions/find-session";
import { currentSession } from "@/lib/auth/session";
import { adminPlace } from "@/lib/console/place";
import { logFault } from "@/lib/logger";
import { type TemporaryFile, temporaryFile } from "@/lib/temporary-file";

type Props = { params: Promise<{ platform: string }> };

/**
 * The archive of a platform, as a download.
 *
 * Written to the disk first, so that what fails is said instead of breaking a download off, and a slow client keeps no
 * connection to the database; then sent piece by piece.
 */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const session = await currentSession();
  if (!session) return new NextResponse("Sign in first.", { status: 401 });
  try {
    const { platform: code } = await params;
    const { scope, current } = await adminPlace(session, code);
    return await fewArchivesAtOnce(() => download(session, scope, current?.id ?? ""));
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) return new NextResponse("Not found.", { status: 404 });
    if (error instanceof Conflict)
      return new NextResponse(error.message, { status: error.field === "busy" ? 503 : 409 });
    throw error;
  }
}

async function download(session: Session, scope: Scope, platformId: string): Promise<Response> {
  const file = await temporaryFile();
  try {
    const { code } = await written(file, session, scope, platformId);
    return new Response(thenRemoved(file), {
      headers: {
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="${code}-${new Date().toISOString().slice(0, 10)}.zip"`,
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    await file.remove();
    throw error;
  }
}

async function written(file: TemporaryFile, { actor }: Session, scope: Scope, platformId: string): Promise<Exported> {
  const to = createWriteStream(file.path);
  try {
    return await inSnapshot(actor, scope, (ctx) => exportPlatform(ctx, { platformId, to }));
  } finally {
    to.destroy();
  }
}

/** The file's content; the file itself goes once that has been sent, or nobody waits for it any more. */
function thenRemoved({ path, remove }: TemporaryFile): ReadableStream<Uint8Array> {
  const source = createReadStream(path);
  source.once("close", () => void remove().catch(logFault));
  return Readable.toWeb(source) as ReadableStream<Uint8Array>;
}
