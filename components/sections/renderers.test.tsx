import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { templateSchema } from "@/cms/pages/template";
import { blankFields, sectionSpecs } from "@/cms/sections/field-spec";
import { type SectionKind, sectionKinds } from "@/cms/sections/kinds";
import { presentable } from "@/cms/sections/presentable";
import { PageBody } from "../sites/templates/page-body";
import { SectionView } from "./renderers";

const specs = sectionSpecs();
const ofTexts = (Object.keys(sectionKinds) as SectionKind[]).flatMap((kind) =>
  Object.entries(specs[kind])
    .filter(([, { type }]) => ["text", "long-text", "markdown"].includes(type))
    .map(([field, { type }]) => ({ kind, field, type })),
);

function shown(kind: SectionKind, given: Record<string, string>, template: (typeof templateSchema.options)[number]) {
  const section = presentable({ id: "a", kind, fields: { ...blankFields(specs[kind]), ...given } });
  const context = { locale: "en", template, href: () => "#" };
  return renderToStaticMarkup(<PageBody sections={section ? [section] : []} context={context} View={SectionView} />);
}

describe.each(templateSchema.options)("in the template %s", (template) => {
  it.each(ofTexts)("the $field of $kind is shown as $type, as its schema says", ({ kind, field, type }) => {
    const html = shown(kind, { [field]: "**Loud**" }, template);
    expect(html).toContain(type === "markdown" ? "<strong>Loud</strong>" : "**Loud**");
  });
});
