import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { templateSchema } from "@/cms/pages/template";
import { blankValue, type FieldSpec, sectionSpecs } from "@/cms/sections/field-spec";
import { type SectionKind, sectionKinds } from "@/cms/sections/kinds";
import { presentable } from "@/cms/sections/presentable";
import type { Section } from "@/cms/sections/section";
import { PageBody } from "../sites/templates/page-body";
import { SectionView } from "./renderers";

const specs = sectionSpecs();
const loud = "**Loud** <i>";

type Place = { path: string; type: string; value: unknown };

/** Every text that can stand in a field, however deep in lists, links and groups, with a value in which it is loud. */
function textsOf(spec: FieldSpec): Place[] {
  switch (spec.type) {
    case "text":
    case "long-text":
    case "markdown":
      return [{ path: "", type: spec.type, value: loud }];
    case "group":
    case "link":
      return textsOfFields(spec.fields);
    case "list":
      return textsOf(spec.item).map((place) => ({
        ...place,
        path: `[]${place.path}`,
        value: Array.from({ length: Math.max(spec.min, 1) }, () => place.value),
      }));
    case "optional":
      return textsOf(spec.of);
    default:
      return [];
  }
}

function textsOfFields(fields: Record<string, FieldSpec>): Place[] {
  return Object.entries(fields).flatMap(([name, spec]) =>
    textsOf(spec).map(({ path, type, value }) => ({
      ...{ path: `.${name}${path}`, type },
      value: { ...plainFields(fields), [name]: value },
    })),
  );
}

/** What stands beside it: enough of everything that nothing is left out for being empty. */
function plainFields(fields: Record<string, FieldSpec>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, plainValue(spec)]));
}

function plainValue(spec: FieldSpec): unknown {
  switch (spec.type) {
    case "text":
    case "long-text":
    case "markdown":
      return "Quiet";
    case "href":
      return "https://example.lu";
    case "group":
    case "link":
      return plainFields(spec.fields);
    case "list":
      return Array.from({ length: Math.max(spec.min, 1) }, () => plainValue(spec.item));
    case "optional":
      return plainValue(spec.of);
    default:
      return blankValue(spec);
  }
}

const places = (Object.keys(sectionKinds) as SectionKind[]).flatMap((kind) =>
  textsOfFields(specs[kind]).map((place) => ({ kind, ...place })),
);

function shown(kind: SectionKind, fields: unknown, template: (typeof templateSchema.options)[number]) {
  const section = presentable({ id: "a", kind, fields } as Section);
  const context = { locale: "en", template, href: () => "#" };
  return renderToStaticMarkup(<PageBody sections={section ? [section] : []} context={context} View={SectionView} />);
}

describe.each(templateSchema.options)("in the template %s", (template) => {
  it.each(places)("the $path of $kind is shown as $type, as its schema says", ({ kind, type, value }) => {
    const html = shown(kind, value, template);
    expect(html).toContain(type === "markdown" ? "<strong>Loud</strong>" : "**Loud** &lt;i&gt;");
    expect(html).not.toContain("<i>");
  });
});
