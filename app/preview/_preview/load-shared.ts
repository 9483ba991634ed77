import { connection } from "next/server";
import { cache } from "react";
import { findPreview } from "@/cms/previews/find-preview";
import { asNobody } from "@/lib/auth/act-as";
import { siteBase } from "@/lib/console/site-address";

/** What a preview link leads to; asked once for each request. */
export const loadShared = cache(async (secret: string) => {
  await connection();
  return asNobody((ctx) => findPreview(ctx, { secret, addressOf: siteBase }));
});
