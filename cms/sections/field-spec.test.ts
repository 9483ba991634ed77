import { describe, expect, it } from "vitest";
import { blankFields, sectionSpecs } from "./field-spec";
import { sectionKinds } from "./kinds";

const specs = sectionSpecs();

describe("the fields of a section, made from its schema", () => {
  it("are there for every kind, all of them", () => {
    for (const [kind, schema] of Object.entries(sectionKinds)) {
      expect(Object.keys(specs[kind as keyof typeof specs])).toEqual(Object.keys(schema.shape));
    }
  });

  it("say how each is written", () => {
    expect(specs.hero).toMatchObject({
      eyebrow: { type: "text", min: 0, max: 60 },
      heading: { type: "text", min: 1, max: 120 },
      text: { type: "markdown", max: 600 },
      primaryLink: {
        type: "optional",
        of: { type: "link", fields: { label: { type: "text" }, href: { type: "href" } } },
      },
      image: { type: "optional", of: { type: "image" } },
      highlights: { type: "list", min: 0, max: 4, item: { type: "text" } },
    });
    expect(specs["rewards-catalog"].rewards).toMatchObject({
      type: "list",
      item: { type: "group", fields: { icon: { type: "icon" }, points: { type: "number", min: 0, max: 1_000_000 } } },
    });
    expect(specs["image-text"].imageSide).toEqual({ type: "choice", options: ["left", "right"] });
  });

  it("begin so that only what must be said is missing", () => {
    for (const [kind, schema] of Object.entries(sectionKinds)) {
      const { error } = schema.safeParse(blankFields(specs[kind as keyof typeof specs]));
      const codes = new Set(error?.issues.map(({ code }) => code));
      codes.delete("too_small");
      codes.delete("custom");
      expect([kind, [...codes]]).toEqual([kind, []]);
    }
  });
});
