import type { ProfileInput } from "@/cms/vendors/profile";

/** The profile that a form with `ProfileFields` was filled in with. */
export function profileOfForm(form: FormData): ProfileInput {
  const profile: Record<string, string> = {};
  const tagline: Record<string, string> = {};
  for (const [name, value] of form) {
    const [group, field = "", locale] = name.split(".");
    if (group !== "profile") continue;
    if (locale) tagline[locale] = String(value).trim();
    else profile[field] = String(value).trim();
  }
  return { ...profile, tagline };
}
