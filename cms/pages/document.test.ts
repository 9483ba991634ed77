import { describe, expect, it } from "vitest";
import { aSection } from "@/test/factories";
import { pageDocumentSchema } from "./document";

const section = aSection("Heading");
const page = { title: "A page", sections: [section] };

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
    ["61 sections", { ...page, sections: Array.from({ length: 61 }, () => aSection("Heading")) }, "sections"],
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
