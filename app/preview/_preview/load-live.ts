import { connection } from "next/server";
import { cache } from "react";
import { z } from "zod";
import { Forbidden, NotFound } from "@/cms/errors";
import { findLivePreview } from "@/cms/previews/find-live-preview";
import { asUser } from "@/lib/auth/act-as";
import { currentSession } from "@/lib/auth/session";
import { pageScope } from "@/lib/console/place";
import { siteBase } from "@/lib/console/site-address";

/** The page that an editor frames; null for whoever may not read it, or is not signed in. */
export const loadLive = cache(async (page: string) => {
  await connection();
  const session = await currentSession();
  const pageId = z.uuid().safeParse(page).data;
  if (!session || !pageId) return null;
  try {
    const scope = await pageScope(session, pageId);
    return await asUser(session, scope, (ctx) => findLivePreview(ctx, { pageId, addressOf: siteBase }));
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) return null;
    throw error;
  }
});
