import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { templateSchema } from "@/cms/pages/template";
import { blankFields, sectionSpecs } from "@/cms/sections/field-spec";
import { type SectionKind, sectionKinds } from "@/cms/sections/kinds";
import { missingPicture } from "@/cms/sections/presentable";
import type { Section } from "@/cms/sections/section";
import { PageBody } from "../../sites/templates/page-body";
import { LiveSection } from "./live-section";
import { presenter } from "./present";

const kinds = Object.keys(sectionKinds) as SectionKind[];
const templates = templateSchema.options;
const specs = sectionSpecs();
const values = { "vendor.name": "Acme" };

const section = (kind: string, fields: unknown) => ({ id: "a", kind, fields }) as Section;
const shown = (sections: Section[], template: (typeof templates)[number] = "content") =>
  renderToStaticMarkup(
    <PageBody
      sections={presenter(values)({ sections })}
      context={{ locale: "en", template, href: () => "#" }}
      View={LiveSection}
    />,
  );

describe.each(kinds)("a section of the kind %s", (kind) => {
  it.each(templates)("is shown in the template %s before anything is written in it", (template) => {
    const html = shown([section(kind, blankFields(specs[kind]))], template);
    expect(html).toContain(`data-kind="${kind}"`);
    expect(html).not.toContain('src=""');
  });

  it("is shown whatever stands in its fields", () => {
    const names = Object.keys(specs[kind]);
    const fields = fc.dictionary(fc.constantFrom(...names), fc.anything({ maxDepth: 3 }), { maxKeys: names.length });
    fc.assert(
      fc.property(fc.oneof(fields, fc.anything({ maxDepth: 2 })), (given) => {
        expect(shown([section(kind, given)])).toContain(`data-kind="${kind}"`);
      }),
      { numRuns: 60 },
    );
  });
});

it("a section of a kind that does not exist any more is left out, as for visitors, and the others stay", () => {
  const html = shown([section("no-such-kind", {}), { ...section("rich-text", { body: "Words" }), id: "b" }]);
  expect(html).not.toContain("no-such-kind");
  expect(html).toContain("<p>Words</p>");
});

it("an image that is still to be chosen, or that must not be shown, leaves its place", () => {
  for (const src of ["", "javascript:alert(1)", "//evil.com/a.png"]) {
    const html = shown([section("gallery", { images: [{ image: { src, alt: "" }, caption: "" }] })]);
    expect(html).toContain(`src="${missingPicture.replaceAll("'", "&#x27;")}"`);
    expect(html).toMatch(/width="1600" height="1000"/);
  }
});

it("a link without a target is shown all the same", () => {
  const html = shown([section("call-to-action", { heading: "Go", primaryLink: { label: "Now", href: "" } })]);
  expect(html).toMatch(/<a href="#"[^>]*>Now/);
});

it("variables are filled in, also in a page that is half written", () => {
  expect(shown([section("hero", { heading: "Welcome to {{vendor.name}}" })])).toContain("Welcome to Acme");
});

it("what stayed the same is the same to React", () => {
  const present = presenter(values);
  const [first, second] = [section("hero", { heading: "One" }), section("hero", { heading: "Two" })];
  const [was] = present({ sections: [first, second] });
  const [is, changed] = present({ sections: [first, section("hero", { heading: "Three" })] });
  expect(is).toBe(was);
  expect(changed?.fields).toMatchObject({ heading: "Three" });
});
