import { describe, expect, it } from "vitest";
import type { Verification } from "@/cms/legacy/verify";
import { isWhole, verificationText } from "./verification-text";

const whole: Verification = {
  vendors: { old: 1_200, brought: 1_200, gone: 0 },
  memberships: 1_200,
  users: { old: 3, brought: 2, gone: 0 },
  pages: { old: 40, brought: 38, gone: 0 },
  kinds: { platform: 1, default: 2, override: 30, custom: 5 },
  ...{ published: 36, drafts: 1, paused: 4, edited: 2, compared: 36, missing: 0 },
  differences: [],
};
const difference = { legacyId: 17, name: "shop/about", before: "our two shops", after: "our shops", explained: [] };

describe("a verification in lines", () => {
  it("counts what there was, what came and what stands", () => {
    expect(isWhole(whole)).toBe(true);
    expect(verificationText(whole)).toEqual([
      "",
      "  vendors      1,200 old, 1,200 brought in; 1,200 standing memberships",
      "  people       3 old, 2 brought in",
      "  pages        40 old, 38 brought in",
      "  of a kind    1 platform, 2 default, 30 override, 5 custom",
      "  of a state   36 public, 1 draft; 4 of them paused",
      "  compared     36, and 2 left out, which were edited since",
      "",
      "✔ No page differs, but for what the plan said is left behind.",
    ]);
  });

  it("passes a difference that what was left behind explains, and says by what", () => {
    const found = { ...whole, differences: [{ ...difference, explained: ["a form"] }] };
    expect(isWhole(found)).toBe(true);
    expect(verificationText(found).join("\n")).toContain(
      "page 17, shop/about, explained by what was left behind: a form\n    before …our two shops…\n    now    …our shops…",
    );
  });

  it("does not pass one that nothing explains", () => {
    const found = { ...whole, differences: [difference, { ...difference, explained: ["a form"] }] };
    expect(isWhole(found)).toBe(false);
    expect(verificationText(found)).toContain("  page 17, shop/about");
    expect(verificationText(found).at(-1)).toBe("✖ 1 difference that nothing explains.");
  });

  it.each([
    [1, "✖ 1 vendor, person or page is not in yet: run goes on, with the same decisions."],
    [7, "✖ 7 vendors, people and pages are not in yet: run goes on, with the same decisions."],
  ])("does not pass where %d of it is not in yet, and says nothing of things gone", (missing, told) => {
    const found = { ...whole, missing };
    expect(isWhole(found)).toBe(false);
    expect(verificationText(found).at(-1)).toBe(told);
  });

  it("does not pass where something that was in is gone", () => {
    const found = { ...whole, vendors: { ...whole.vendors, gone: 2 }, pages: { ...whole.pages, gone: 3 } };
    expect(isWhole(found)).toBe(false);
    expect(verificationText(found)[1]).toContain("1,200 brought in, 2 of them gone since;");
    expect(verificationText(found).at(-1)).toBe("✖ 5 vendors, people and pages are gone that had been brought in.");
  });
});
