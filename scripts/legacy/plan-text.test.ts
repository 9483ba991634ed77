import { describe, expect, it } from "vitest";
import type { Finding } from "@/cms/legacy/plan/finding";
import type { Plan } from "./plan";
import { planText } from "./plan-text";

const plain: Plan = {
  counts: { vendors: 1, users: 1_200, pages: 40 },
  ...{ vendors: 1, users: 1_199, pages: 38, drafts: 2, withoutPassword: 0, done: 0 },
  kinds: { platform: 1, default: 2, override: 30, custom: 5 },
  pictures: {},
  findings: [],
};
const command = { isAccepted: false, origin: "https://www.oms.lu" };
const finding = (about: Finding["about"], legacyId: number, isOpen = true): Finding => ({
  ...{ about, legacyId, isOpen, name: "shop", code: "code-taken", found: "is taken", proposal: "it becomes another" },
});
const told = (given: Partial<Plan>, more: Partial<typeof command> = {}) =>
  planText({ ...plain, ...given }, { ...command, ...more }).join("\n");

describe("a plan in lines", () => {
  it("counts what there is, and what would come in", () => {
    expect(planText(plain, command)).toEqual([
      "",
      "The old database has 1 vendor, 1,200 people and 40 pages.",
      "A run would bring in 1 vendor as members, 1,199 people and 38 pages (1 platform, 2 default, 30 override, 5 custom; 2 of them drafts).",
      "Keywords for search engines do not come along: Orion has none.",
      "✔ There is nothing to decide.",
    ]);
    expect(told({ done: 3, withoutPassword: 1 })).toContain("Of them 3 have been brought in before");
    expect(told({ withoutPassword: 1 })).toContain("Passwords of 1 person cannot be verified here");
  });

  it("says where pictures are kept, and warns of those on the host that is to lead to Orion", () => {
    const pictures = { "images.example.lu": 2, "www.oms.lu": 1_200 };
    expect(told({ pictures })).toContain("there: 1,200 on www.oms.lu, 2 on images.example.lu.");
    expect(told({ pictures })).toContain("Once www.oms.lu leads to Orion, those on it are gone");
    expect(told({ pictures: { "old.oms.lu": 3 } })).not.toContain("leads to Orion");
  });

  it("asks for decisions by number, and says how to give them", () => {
    const text = told({ findings: [finding("page", 11), finding("page", 2), finding("vendor", 7)] });
    expect(text).toContain(
      "To be decided, 3:\n  vendor 7, shop: is taken. Unless decided otherwise, it becomes another.",
    );
    expect(text.indexOf("page 2,")).toBeLessThan(text.indexOf("page 11,"));
    expect(text).toMatch(/--decisions.*--accept\.$/);
  });

  it("asks for none where all is accepted, and lists what was", () => {
    const text = told({ findings: [finding("page", 1), finding("tier", 2, false)] }, { isAccepted: true });
    expect(text).toContain("Good to know:\n  tier 2, shop: is taken; it becomes another.");
    expect(text).toContain("Accepted as proposed, 1:\n  page 1, shop: is taken; it becomes another.");
    expect(text).not.toContain("--decisions");
  });
});
