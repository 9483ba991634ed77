import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";
import type { ImportChoice } from "@/cms/archive/choice";
import { fewArchivesAtOnce } from "@/cms/archive/few-at-once";
import type { Run } from "@/cms/archive/import-archive";
import { Invalid } from "@/cms/errors";
import { authorise, installation } from "@/cms/policy";
import { asUser } from "@/lib/auth/act-as";
import { firsts, queryOf } from "@/lib/console/query";
import { env } from "@/lib/env";
import { temporaryFile } from "@/lib/temporary-file";
import { answerSignedIn } from "../answer";

type Received = { run: Run; file: string; choice: ImportChoice };

/**
 * Takes an archive in, which is the whole body of the request; what is to become of it stands in the address. Who may not
 * is refused before it is read. It stays on the disk for as long as it is worked on.
 */
export function receiveArchive(request: Request, work: (received: Received) => Promise<unknown>): Promise<Response> {
  return answerSignedIn(async (session) => {
    const run: Run = (verb) => asUser(session, "everything", verb);
    await run(async (ctx) => authorise(ctx, "platform.create", installation));
    return fewArchivesAtOnce(async () => {
      const { path, remove } = await temporaryFile();
      try {
        await store(request, path);
        return await work({ run, file: path, choice: choiceIn(request) });
      } finally {
        await remove();
      }
    });
  });
}

async function store({ body }: Request, path: string): Promise<void> {
  if (!body) throw new Invalid([{ path: "file", message: "choose the archive of a platform" }]);
  try {
    await pipeline(Readable.fromWeb(body as NodeStream), createWriteStream(path));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOSPC") throw cause;
    throw new Invalid([{ path: "file", message: "The file did not arrive whole. Try again." }]);
  }
}

function choiceIn(request: Request): ImportChoice {
  const { domains, ...names } = firsts(queryOf(new URL(request.url).searchParams), [
    "code",
    "name",
    "pathPrefix",
    "domains",
  ]);
  return { ...names, ...(domains === "on" && { origin: new URL(env().APP_URL).origin }) };
}
