"use server";

import { revalidatePath } from "next/cache";
import type { Context } from "@/cms/context";
import { arrangeMenu } from "@/cms/pages/arrange-menu";
import type { HomeTemplate } from "@/cms/pages/template";
import { activatePlatform, deactivatePlatform } from "@/cms/platforms/activate-platform";
import { changeHomeTemplate } from "@/cms/platforms/change-home-template";
import { changeTheme } from "@/cms/platforms/change-theme";
import { letVendorsChange } from "@/cms/platforms/let-vendors-change";
import type { ThemeInput } from "@/cms/platforms/theme";
import { type PlatformChanges, updatePlatform } from "@/cms/platforms/update-platform";
import type { VendorToken } from "@/cms/storefronts/vendor-theme";
import { type FormState, versionOf } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { isSuperAdmin, platformScope } from "@/lib/console/place";

const profileFields = ["legalName", "email", "phone", "street", "postcode", "city", "country"] as const;

export async function saveGeneral(
  platformId: string,
  locales: string[],
  _: unknown,
  form: FormData,
): Promise<FormState> {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const changes: PlatformChanges = {
    name: text("name"),
    ...(form.has("pathPrefix") && { pathPrefix: text("pathPrefix") }),
    profile: {
      ...Object.fromEntries(profileFields.map((field) => [field, text(`profile.${field}`)])),
      tagline: Object.fromEntries(locales.map((locale) => [locale, text(`profile.tagline.${locale}`)])),
    },
  };
  const target = { platformId, version: versionOf(form) };
  return onPlatform(platformId, (ctx) => updatePlatform(ctx, { ...target, ...changes }));
}

export async function saveLocales(platformId: string, _: unknown, form: FormData): Promise<FormState> {
  const defaultLocale = String(form.get("defaultLocale"));
  const locales = String(form.get("locales"))
    .split(/[\s,]+/)
    .filter(Boolean);
  const target = { platformId, version: versionOf(form) };
  return onPlatform(platformId, (ctx) => updatePlatform(ctx, { ...target, defaultLocale, locales }));
}

export async function saveTheme(
  target: { platformId: string; version: number },
  theme: ThemeInput,
): Promise<FormState<{ version: number }>> {
  return onPlatform(target.platformId, (ctx) => changeTheme(ctx, { ...target, theme }));
}

export async function saveVendorTokens(platformId: string, _: unknown, form: FormData): Promise<FormState> {
  const tokens = form.getAll("token") as VendorToken[];
  const target = { platformId, version: versionOf(form) };
  return onPlatform(platformId, (ctx) => letVendorsChange(ctx, { ...target, tokens }));
}

export async function saveHomeTemplate(platformId: string, _: unknown, form: FormData): Promise<FormState> {
  const homeTemplate = form.get("homeTemplate") as HomeTemplate;
  const target = { platformId, version: versionOf(form) };
  return onPlatform(platformId, (ctx) => changeHomeTemplate(ctx, { ...target, homeTemplate }));
}

export async function setActive(platformId: string, isActive: boolean): Promise<FormState> {
  const verb = isActive ? activatePlatform : deactivatePlatform;
  return onPlatform(platformId, (ctx) => verb(ctx, { platformId }));
}

export async function orderMenu(
  arrangement: Parameters<typeof arrangeMenu>[1],
): Promise<FormState<{ waiting: string[] }>> {
  const state = await onPlatform(arrangement.platformId, (ctx) => arrangeMenu(ctx, arrangement));
  // The menu as it is by now is shown beside the refusal, so that it can be taken or saved over.
  if (state.status === "failed") revalidatePath("/admin/platforms", "layout");
  return state;
}

async function onPlatform<T>(platformId: string, verb: (ctx: Context) => Promise<T>): Promise<FormState<T>> {
  // A super admin sees everyone's names, as when they are told who saved before them.
  const state = await runAction(
    (session) => (isSuperAdmin(session) ? "everything" : platformScope(session, platformId)),
    verb,
  );
  if (state.status === "done") revalidatePath("/admin/platforms", "layout");
  return state;
}
