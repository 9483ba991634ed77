import { parseArgs } from "node:util";
import { presetScopes, presets, scopesOf } from "@/cms/tokens/presets";
import { longestDays, type TokenScope } from "@/cms/tokens/token";
import { type RoleKind, roleKinds } from "@/cms/users/role";

/** What a token is to be called, to act as and to be able to, as the command says it. */
export type TokenRequest = {
  name: string;
  kind: RoleKind;
  /** Code of the platform that an admin's token is for, or of the vendor that an owner's or editor's is for. */
  platform: string | null;
  vendor: string | null;
  scopes: TokenScope[];
  days: number;
};

export const usage = `Makes an API token, and prints it this once.

  npm run token -- --role super-admin --name CI
  npm run token -- --role platform-admin --platform oms --name Import --scopes write --days 30
  npm run token -- --role vendor-owner --vendor wizamart --name Till --scopes page.read,media.read

  --role      ${roleKinds.join(", ")}
  --platform  code of the platform, for a platform-admin
  --vendor    code of the vendor, for a vendor-owner or a vendor-editor
  --name      what uses it
  --scopes    ${presets.join(", ")}, or scopes with commas between; ${presets[0]} if left out
  --days      for how long it works, 1 to ${longestDays}; 90 if left out`;

const options = {
  role: { type: "string" },
  platform: { type: "string" },
  vendor: { type: "string" },
  name: { type: "string" },
  scopes: { type: "string", default: presets[0] },
  days: { type: "string", default: "90" },
} as const;

/** @throws Error with a sentence that says what of the command is wrong. */
export function readRequest(given: string[]): TokenRequest {
  const { role, platform, vendor, name, scopes, days } = parseArgs({ args: given, options }).values;
  const kind = roleKinds.find((each) => each === role);
  if (!kind) throw new Error(`--role must be one of ${roleKinds.join(", ")}.`);
  if (!name?.trim()) throw new Error("--name must say what uses the token.");
  return {
    name: name.trim(),
    kind,
    ...tenantOf(kind, platform, vendor),
    scopes: scopesNamed(scopes, kind),
    days: daysOf(days),
  };
}

function tenantOf(kind: RoleKind, platform = "", vendor = "") {
  const needs = { platform: kind === "platform-admin", vendor: kind.startsWith("vendor-") };
  if (needs.platform !== Boolean(platform)) {
    throw new Error(needs.platform ? `A ${kind} needs --platform.` : `A ${kind} takes no --platform.`);
  }
  if (needs.vendor !== Boolean(vendor)) {
    throw new Error(needs.vendor ? `A ${kind} needs --vendor.` : `A ${kind} takes no --vendor.`);
  }
  return { platform: platform || null, vendor: vendor || null };
}

function scopesNamed(text: string, kind: RoleKind): TokenScope[] {
  const preset = presets.find((each) => each === text);
  if (preset) return presetScopes(preset, kind);
  const offered = scopesOf(kind);
  const named = text.split(",").map((each) => each.trim());
  const strange = named.filter((each) => !offered.some((scope) => scope === each));
  if (strange.length) {
    throw new Error(
      `A ${kind} has no such scope: ${strange.map((each) => each || "(nothing)").join(", ")}. It has ${offered.join(", ")}.`,
    );
  }
  return offered.filter((scope) => named.includes(scope));
}

function daysOf(text: string): number {
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (days < 1 || days > longestDays) throw new Error(`--days must be a number from 1 to ${longestDays}.`);
  return days;
}
