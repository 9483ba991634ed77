import { describe, expect, it } from "vitest";
import { aSection } from "@/test/factories";
import { documentSchema, maxCharacters, pageDocumentSchema } from "./document";

const section = aSection("Heading");
const page = { title: "A page", sections: [section] };

const hidden = (put: typeof section) => ({ section: put, after: null });
const many = (count: number) => Array.from({ length: count }, () => aSection("Heading"));
const [hiddenHeading, hiddenAfter] = ["hiddenSections.0.section.fields.heading", "hiddenSections.0.after"];

const problems = (input: unknown) =>
  pageDocumentSchema.safeParse(input).error?.issues.map(({ path }) => path.join("."));

describe("a page's document", () => {
  it("is stored with every field, so that an override can set any of them to empty", () => {
    expect(pageDocumentSchema.parse({ title: "A page", sections: [] })).toEqual({
      title: "A page",
      template: "content",
      menuLabel: "",
      headerOrder: null,
      footerOrder: null,
      legalOrder: null,
      seoTitle: "",
      seoDescription: "",
      shareImage: null,
      isIndexed: true,
      sections: [],
    });
  });

  it("has its sections stored with every field too", () => {
    const fields = { heading: "Heading", primaryLink: { label: "Go", href: "page:home" } };
    expect(pageDocumentSchema.parse({ ...page, sections: [{ ...section, fields }] }).sections).toEqual([section]);
  });

  it("keeps what it hides, complete too", () => {
    const other = aSection("Hidden");
    const fields = { heading: "Hidden", primaryLink: { label: "Go", href: "page:home" } };
    const hiddenSections = [{ section: { ...other, fields }, after: section.id }];
    expect(pageDocumentSchema.parse({ ...page, hiddenSections }).hiddenSections).toEqual([
      { section: other, after: section.id },
    ]);
  });

  it("counts what it hides as its size", () => {
    const large = aSection("Large");
    const text = { id: large.id, kind: "rich-text", fields: { body: "x".repeat(maxCharacters) } };
    expect(problems({ ...page, hiddenSections: [{ section: text, after: null }] })).not.toBeUndefined();
  });

  it("goes on hiding a section of a kind that does not exist any more, exactly as it is", () => {
    const retired = { id: section.id, kind: "no-such-kind", fields: { old: 1 } } as unknown as typeof section;
    const kept = { title: "A page", sections: [], hiddenSections: [hidden(retired)] };
    expect(documentSchema([retired]).parse(kept).hiddenSections).toEqual([hidden(retired)]);
    expect(problems(kept)).toEqual(["hiddenSections.0.section.kind"]);
  });

  it.each<[what: string, input: unknown, place: string]>([
    ["an unknown page field", { ...page, vendorId: section.id }, ""],
    ["no title", { sections: [] }, "title"],
    ["an empty title", { ...page, title: "" }, "title"],
    ["a template that does not exist", { ...page, template: "raw-html" }, "template"],
    ["an order that is no whole number", { ...page, headerOrder: 1.5 }, "headerOrder"],
    ["a share image on another scheme", { ...page, shareImage: anImage("javascript:alert(1)") }, "shareImage.src"],
    ["a section of unknown kind", { ...page, sections: [{ ...section, kind: "script" }] }, "sections.0.kind"],
    ["a section without an id", { ...page, sections: [{ ...section, id: undefined }] }, "sections.0.id"],
    ["a section with an unknown key", { ...page, sections: [{ ...section, version: 2 }] }, "sections.0"],
    ["an unknown field of a section", withFields({ html: "<script>" }), "sections.0.fields"],
    ["a section's field of another kind", withFields({ body: "Markdown" }), "sections.0.fields"],
    ["an empty heading", withFields({ heading: "" }), "sections.0.fields.heading"],
    [
      "a link that runs",
      withFields({ primaryLink: aLink("javascript:alert(1)") }),
      "sections.0.fields.primaryLink.href",
    ],
    ["two sections with one id", { ...page, sections: [section, section] }, "sections"],
    ["a hidden section with the id of a shown one", { ...page, hiddenSections: [hidden(section)] }, "sections"],
    ["a hidden section without words", { ...page, hiddenSections: [hidden(aSection(""))] }, hiddenHeading],
    ["a hidden section behind nothing", { ...page, hiddenSections: [{ section: aSection("Other") }] }, hiddenAfter],
    ["an empty list of hidden sections", { ...page, hiddenSections: [] }, "hiddenSections"],
    [
      "60 sections and a hidden one",
      { ...page, sections: many(60), hiddenSections: [hidden(aSection("61"))] },
      "sections",
    ],
    ["61 sections", { ...page, sections: many(61) }, "sections"],
  ])("refuses %s and says where", (_, input, place) => {
    expect(problems(input)).toEqual([place]);
  });

  function withFields(fields: object) {
    return { ...page, sections: [{ ...section, fields: { ...section.fields, ...fields } }] };
  }

  function aLink(href: string) {
    return { label: "Go", href };
  }

  function anImage(src: string) {
    return { src, alt: "", width: 1, height: 1 };
  }
});
