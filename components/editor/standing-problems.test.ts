import { describe, expect, it } from "vitest";
import type { Section } from "@/cms/sections/section";
import { hiding } from "@/test/arbitraries";
import { aDocument, aSection } from "@/test/factories";
import { standingProblems } from "./standing-problems";

const [first, second] = [aSection("First"), aSection("")];
const refused = aDocument({ title: "", sections: [first, second] });
const problems = { title: "must not be empty", "sections.1.fields.heading": "must not be empty" };

describe("what a save was refused for", () => {
  it("stands as long as nothing of it is written anew", () => {
    expect(standingProblems(problems, refused, refused)).toEqual(problems);
    const elsewhere = {
      ...refused,
      sections: [{ ...first, fields: { ...first.fields, heading: "Other" } } as Section, second],
    };
    expect(standingProblems(problems, refused, elsewhere)).toEqual(problems);
  });

  it("goes once it is mended, and only that", () => {
    expect(standingProblems(problems, refused, { ...refused, title: "About us" })).toEqual({
      "sections.1.fields.heading": "must not be empty",
    });
  });

  it("goes where what was missing is there, deep inside a section too", () => {
    const missing = { "sections.0.fields.primaryLink.target": "must not be empty" };
    const fields = { ...first.fields, primaryLink: { label: "Go", target: "page:about" } };
    const now = { ...refused, sections: [{ ...first, fields } as Section, second] };
    expect(standingProblems(missing, refused, refused)).toEqual(missing);
    expect(standingProblems(missing, refused, now)).toEqual({});
  });

  it("stands with a section while that is hidden and shown again", () => {
    const hidden = hiding(refused, [second.id]);
    const aside = { title: "must not be empty", "hiddenSections.0.section.fields.heading": "must not be empty" };
    expect(standingProblems(problems, refused, hidden)).toEqual(aside);
    expect(standingProblems(aside, hidden, refused)).toEqual(problems);
  });

  it("goes along with its section, and goes with it", () => {
    const turned = { ...refused, sections: [second, first] };
    expect(standingProblems(problems, refused, turned)).toEqual({
      title: "must not be empty",
      "sections.0.fields.heading": "must not be empty",
    });
    expect(standingProblems(problems, refused, { ...refused, sections: [first] })).toEqual({
      title: "must not be empty",
    });
  });
});
