import { type Preset, presetScopes, presets } from "@/cms/tokens/presets";
import type { RoleKind } from "@/cms/users/role";

export const presetWords: Readonly<Record<Preset, { name: string; text: string }>> = {
  read: { name: "Read only", text: "Sees what the role sees, and changes nothing." },
  write: { name: "Write drafts", text: "Writes and uploads too; visitors see none of it before people publish it." },
  publish: { name: "Publish", text: "Changes what visitors see: publishes, hides, renames and deletes pages." },
  everything: { name: "Everything you may", text: "Settings, plans and addresses too, as far as the role goes." },
};

/** What a token may do in a few words: a preset’s name, or how many scopes it has. */
export function scopesText(kind: RoleKind, scopes: readonly string[]): string {
  const preset = presets.find((each) => {
    const meant = presetScopes(each, kind);
    return meant.length === scopes.length && meant.every((scope) => scopes.includes(scope));
  });
  if (preset) return preset === "everything" ? "Everything its role may" : presetWords[preset].name;
  return scopes.length === 1 ? "1 scope" : `${scopes.length} scopes`;
}
