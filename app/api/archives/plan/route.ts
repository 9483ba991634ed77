import { planArchive } from "@/cms/archive/import-archive";
import { receiveArchive } from "../receive-archive";

/** Says what importing an archive would do; nothing of it is kept. */
export function POST(request: Request): Promise<Response> {
  return receiveArchive(request, ({ run, ...asked }) => planArchive(run, asked));
}
