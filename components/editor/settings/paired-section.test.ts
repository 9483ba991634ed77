import { describe, expect, it } from "vitest";
import { aSection } from "@/test/factories";
import { pairedSection, textsOf } from "./paired-section";

const hero = (id: string) => ({ ...aSection("Hero", id), kind: "hero" }) as unknown as ReturnType<typeof aSection>;
const page = { sections: [hero("a"), aSection("One", "b"), aSection("Two", "c")] };

describe("a section in the other language", () => {
  const other = { sections: [aSection("Un", "x"), hero("y"), aSection("Deux", "z")] };

  it.each([
    ["a", "y"],
    ["b", "x"],
    ["c", "z"],
  ])("%s is at the same place among its kind: %s", (id, paired) => {
    expect(pairedSection(page, id, other)?.id).toBe(paired);
  });

  it("is the same while one of them is hidden", () => {
    const hiding = {
      sections: [hero("y"), aSection("Deux", "z")],
      hiddenSections: [{ section: aSection("Un", "x"), after: null }],
    };
    expect(pairedSection(page, "c", hiding)?.id).toBe("z");
    expect(pairedSection(hiding, "x", page)?.id).toBe("b");
  });

  it("is missing where the other page has fewer of the kind, or the section is none of the page", () => {
    expect(pairedSection(page, "c", { sections: [aSection("Un", "x")] })).toBeNull();
    expect(pairedSection(page, "gone", other)).toBeNull();
  });
});

it("the texts of a section are what people read of it, in order", () => {
  const fields = {
    heading: "Questions",
    text: "",
    questions: [{ question: "When?", answer: "Soon." }],
    primaryLink: { label: "Go", href: "page:home" },
    image: { src: "/a.avif", alt: "A shop", width: 3 },
    icon: "star",
  };
  expect(textsOf(fields)).toEqual([
    { path: "heading", text: "Questions" },
    { path: "questions.0.question", text: "When?" },
    { path: "questions.0.answer", text: "Soon." },
    { path: "primaryLink.label", text: "Go" },
    { path: "image.alt", text: "A shop" },
  ]);
});
