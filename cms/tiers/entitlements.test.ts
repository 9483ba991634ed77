import { describe, expect, it } from "vitest";
import { aDocument } from "@/test/factories";
import { pageFields } from "../inheritance/derive-patch";
import { unentitledFields } from "./entitlements";

const none = { granted: [], isWhole: false } as const;
const paths = (...given: Parameters<typeof unentitledFields>) => unentitledFields(...given).map(({ path }) => path);

describe("a plan", () => {
  it("lets a vendor set what needs no feature", () => {
    expect(paths({ title: "Mine", menuLabel: "", headerOrder: 1 }, {}, none)).toEqual([]);
  });

  it.each([
    ["template", "legal", "cms_templates"],
    ["seoTitle", "", "cms_seo"],
    ["seoDescription", "Found", "cms_seo"],
    ["shareImage", null, "cms_seo"],
    ["isIndexed", false, "cms_seo"],
  ] as const)("lets it override %s with the feature, and names the field without", (name, value, feature) => {
    expect(paths({ [name]: value }, {}, none)).toEqual([name]);
    expect(paths({ [name]: value }, {}, { ...none, granted: [feature] })).toEqual([]);
  });

  it("takes away nothing that was set before, and lets nobody change it", () => {
    expect(paths({ seoTitle: "Before" }, { seoTitle: "Before" }, none)).toEqual([]);
    expect(paths({ seoTitle: "Changed" }, { seoTitle: "Before" }, none)).toEqual(["seoTitle"]);
  });

  it("minds only what a whole page really sets", () => {
    const whole = { ...none, isWhole: true };
    expect(paths(pageFields(aDocument()), {}, whole)).toEqual([]);
    expect(paths(pageFields(aDocument({ template: "legal", isIndexed: false })), {}, whole)).toEqual([
      "template",
      "isIndexed",
    ]);
  });
});
