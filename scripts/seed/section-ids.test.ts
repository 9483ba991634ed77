import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { SeedSection } from "@/db/seed/define";
import { sectionId, toPatch, withIds } from "./section-ids";

const section = (name: string): SeedSection => ({
  name,
  kind: "call-to-action",
  fields: { heading: name, primaryLink: { label: "Go", href: "page:home" } },
});

describe("a section's id", () => {
  it("is a UUID of version 5 that never changes: overrides in databases that were seeded long ago name it", () => {
    expect(sectionId("oms/defaults/about.en", "introduction")).toBe("743b0c62-24ab-52ea-9645-95a842eec7bf");
    expect(z.uuid({ version: "v5" }).safeParse(sectionId("oms/defaults/about.en", "introduction")).success).toBe(true);
  });

  it("is another for another page, language or name", () => {
    const ids = [
      sectionId("oms/defaults/about.en", "introduction"),
      sectionId("oms/defaults/about.fr", "introduction"),
      sectionId("oms/pages/about.en", "introduction"),
      sectionId("oms/defaults/about.en", "intro"),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("takes the place of the name", () => {
    const { name: _, ...rest } = section("intro");
    expect(withIds("oms/pages/home.en", [section("intro")])).toEqual([
      { id: sectionId("oms/pages/home.en", "intro"), ...rest },
    ]);
  });
});

describe("an override by names", () => {
  const [own, origin] = ["oms/vendors/acme/about.en", "oms/defaults/about.en"];

  it("changes, hides and moves the origin's sections", () => {
    const intro = sectionId(origin, "intro");
    const patch = toPatch(own, origin, {
      fields: { title: "Ours" },
      changed: { intro: { heading: "Ours" } },
      hidden: ["intro"],
      moved: [
        { section: "intro", after: null },
        { section: "intro", after: "outro" },
      ],
    });
    expect(patch).toEqual({
      fields: { title: "Ours" },
      changed: { [intro]: { heading: "Ours" } },
      hidden: [intro],
      added: [],
      moved: [
        { id: intro, after: null },
        { id: intro, after: sectionId(origin, "outro") },
      ],
    });
  });

  it("gives the sections that it adds ids of its own, also where others stand after them", () => {
    const patch = toPatch(own, origin, {
      added: [
        { after: "intro", section: section("offer") },
        { after: "offer", section: section("details") },
      ],
    });
    expect(patch.added.map(({ after, section: added }) => [after, added?.id])).toEqual([
      [sectionId(origin, "intro"), sectionId(own, "offer")],
      [sectionId(own, "offer"), sectionId(own, "details")],
    ]);
  });

  it("that says nothing is an empty patch", () => {
    expect(toPatch(own, origin, {})).toEqual({ fields: {}, changed: {}, hidden: [], added: [], moved: [] });
  });
});
