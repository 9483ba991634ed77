import { describe, expect, it } from "vitest";
import { roleKinds } from "../users/role";
import { presetScopes, presets, scopesOf } from "./presets";
import { offeredScopes } from "./token";

describe("the scopes of a role", () => {
  it("are all there are for super admins, and fewer for each that may less", () => {
    expect(scopesOf("super-admin")).toEqual(offeredScopes);
    const [all, admin, owner, editor] = roleKinds.map((kind) => scopesOf(kind));
    expect(all).toEqual(expect.arrayContaining(admin ?? []));
    expect(admin).toEqual(expect.arrayContaining(owner ?? []));
    expect(owner).toEqual(expect.arrayContaining(editor ?? []));
    expect(new Set([all, admin, owner, editor].map((scopes) => scopes?.length)).size).toBe(4);
  });

  it("hold what belongs to the role and nothing that is decided above it", () => {
    expect(scopesOf("vendor-editor")).toContain("page.publish");
    expect(scopesOf("vendor-editor")).not.toContain("vendor.update");
    expect(scopesOf("vendor-owner")).toContain("vendor.update");
    expect(scopesOf("vendor-owner")).not.toContain("page.lock");
    expect(scopesOf("platform-admin")).toContain("vendor.create");
    expect(scopesOf("platform-admin")).not.toContain("tier.create");
  });
});

describe.each(roleKinds)("the presets of a %s", (kind) => {
  it("hold more from one to the next, up to everything", () => {
    const held = presets.map((preset) => presetScopes(preset, kind));
    for (const [index, scopes] of held.entries()) expect(scopes).toEqual(expect.arrayContaining(held[index - 1] ?? []));
    expect(held.at(-1)).toEqual(scopesOf(kind));
  });

  it("change nothing where they only read, and nothing that visitors see where they only write", () => {
    expect(presetScopes("read", kind).every((scope) => scope.endsWith(".read"))).toBe(true);
    expect(presetScopes("read", kind)).toContain("page.read");
    expect(presetScopes("write", kind)).toContain("page.save-draft");
    expect(presetScopes("write", kind)).not.toContain("page.publish");
    expect(presetScopes("publish", kind)).toContain("page.publish");
  });
});
