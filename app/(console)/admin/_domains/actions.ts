"use server";

import { revalidatePath } from "next/cache";
import type { Context } from "@/cms/context";
import { addDomain } from "@/cms/sites/add-domain";
import { makePrimaryDomain } from "@/cms/sites/make-primary-domain";
import { removeDomain } from "@/cms/sites/remove-domain";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { isSuperAdmin, platformScope } from "@/lib/console/place";
import { env } from "@/lib/env";

/** A platform's own site, or a vendor's storefront on it. */
export type DomainSite = { platformId: string; vendorId: string | null };

export async function addHost(site: DomainSite, isPrimary: boolean, _: unknown, form: FormData): Promise<FormState> {
  const host = String(form.get("host")).trim().toLowerCase();
  return addHostAgain(site, { host, isPrimary });
}

export async function addHostAgain(
  { platformId, vendorId }: DomainSite,
  { host, isPrimary }: { host: string; isPrimary: boolean },
): Promise<FormState> {
  return onSite(platformId, (ctx) =>
    addDomain(ctx, { platformId, vendorId, host, isPrimary, origin: new URL(env().APP_URL).origin }),
  );
}

export async function makePrimary({ platformId }: DomainSite, domainId: string): Promise<FormState> {
  return onSite(platformId, (ctx) => makePrimaryDomain(ctx, { domainId }));
}

export async function removeHost({ platformId }: DomainSite, domainId: string): Promise<FormState> {
  return onSite(platformId, (ctx) => removeDomain(ctx, { domainId }));
}

async function onSite<T>(platformId: string, verb: (ctx: Context) => Promise<T>): Promise<FormState<T>> {
  const state = await runAction(
    (session) => (isSuperAdmin(session) ? "everything" : platformScope(session, platformId)),
    verb,
  );
  if (state.status === "done") revalidatePath("/admin", "layout");
  return state;
}
