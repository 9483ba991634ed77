import { importArchive } from "@/cms/archive/import-archive";
import { receiveArchive } from "./receive-archive";

/** Imports an archive as a new platform, all of it or nothing. */
export function POST(request: Request): Promise<Response> {
  return receiveArchive(request, ({ run, ...asked }) => importArchive(run, asked));
}
