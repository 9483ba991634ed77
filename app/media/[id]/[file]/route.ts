import { Readable } from "node:stream";
import { loadPicture } from "@/app/sites/_site/load-pictures";
import { isMediaId, mediaAddress, mediaFileOf } from "@/cms/media/address";
import { cropOf, type RenderedRow, renderingHash, renderingKey } from "@/cms/media/rendering";
import { isKnownTag } from "@/lib/known-tag";
import { fileSize, openFile } from "@/lib/media-storage";

type Params = { params: Promise<{ id: string; file: string }> };
type Named = { hash: string; width: number; isCurrent: boolean };

const forever = "public, max-age=31536000, immutable";
const askAgain = "public, max-age=0, must-revalidate";

/**
 * The files of pictures, on every host. An address with a hash never changes what it answers; the one that documents
 * store leads to what the picture shows now. Nothing of the address becomes part of a path but a UUID, a hash and a width.
 */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { id, file } = await params;
  const asked = isMediaId(id) ? mediaFileOf(file) : null;
  const row = asked && (await loadPicture(id));
  if (!asked || !row) return missing();
  const shown = shownBy(row);
  // A page that was loaded before the picture was replaced gets what it shows now.
  if (asked !== "current" && asked.hash !== shown.hash) return moved(id);
  const width = asked === "current" ? shown.width : asked.width;
  if (!row.widths.includes(width)) return missing();
  return answer(request, id, { hash: shown.hash, width, isCurrent: asked === "current" });
}

function shownBy(row: RenderedRow): { hash: string; width: number } {
  return { hash: renderingHash(row.contentHash, cropOf(row)), width: row.widths.at(-1) ?? 0 };
}

async function answer(request: Request, id: string, { hash, width, isCurrent }: Named): Promise<Response> {
  const etag = `"${hash}-${width}"`;
  const headers = { etag, "cache-control": isCurrent ? askAgain : forever };
  if (isKnownTag(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  const key = renderingKey(id, hash, width);
  const bytes = await fileSize(key);
  if (bytes === null) return missing();
  const described = {
    ...headers,
    "content-type": "image/webp",
    "content-length": String(bytes),
    "content-disposition": `inline; filename="${hash}-${width}.webp"`,
  };
  if (request.method === "HEAD") return new Response(null, { headers: described });
  const stored = await openFile(key);
  if (!stored) return missing();
  return new Response(Readable.toWeb(stored.stream) as ReadableStream<Uint8Array>, { headers: described });
}

function moved(id: string): Response {
  return new Response(null, { status: 307, headers: { location: mediaAddress(id), "cache-control": "no-store" } });
}

function missing(): Response {
  return new Response("There is no such picture.", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
