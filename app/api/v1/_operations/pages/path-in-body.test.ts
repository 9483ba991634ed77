import { expect, it } from "vitest";
import { pathInBody } from "./path-in-body";

const [one, two] = ["018f0000-0000-7000-8000-000000000001", "018f0000-0000-7000-8000-000000000002"];
const whole = { document: { title: "", sections: [{ id: one }, { id: two }] }, slug: "terms" };
const sparse = {
  patch: { fields: { title: "" }, changed: { [one]: {} }, added: [{ section: { id: two } }], hidden: ["gone"] },
  baseRevisionId: "",
};

it.each([
  [whole, "title", "document.title"],
  [whole, "sections.1.fields.heading", "document.sections.1.fields.heading"],
  [whole, `sections.${two}.kind`, "document.sections.1.kind"],
  [whole, `changed.${two}.image.src`, "document.sections.1.fields.image.src"],
  [whole, "fields.seoTitle", "document.seoTitle"],
  [whole, "slug", "slug"],
  [whole, "", ""],
  [sparse, "title", "patch.fields.title"],
  [sparse, "fields.title", "patch.fields.title"],
  [sparse, `changed.${one}.heading`, `patch.changed.${one}.heading`],
  [sparse, `sections.${one}.fields.heading`, `patch.changed.${one}.heading`],
  [sparse, `sections.${two}.fields.heading`, "patch.added.0.section.fields.heading"],
  [sparse, "sections.gone", "patch.hidden.0"],
  [sparse, "sections", "patch"],
  [sparse, "baseRevisionId", "baseRevisionId"],
])("in %j, %s is %s", (body, path, inBody) => {
  expect(pathInBody(body, path)).toBe(inBody);
});
