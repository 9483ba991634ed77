import type { Actor } from "@/cms/policy";

/** Where someone belongs after signing in: admins run platforms, vendors work on their pages. */
export function landingPath({ roles }: Actor): "/admin" | "/dashboard" | "/account" {
  if (roles.some(({ kind }) => kind === "super-admin" || kind === "platform-admin")) return "/admin";
  return roles.length ? "/dashboard" : "/account";
}
