import { iconResponse } from "@/app/sites/_site/icon-response";
import type { SiteFileContext } from "@/app/sites/_site/site-file";

export async function GET(_request: Request, context: SiteFileContext): Promise<Response> {
  return iconResponse(context);
}
