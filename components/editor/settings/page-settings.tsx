"use client";

import type { PageDocument } from "@/cms/pages/document";
import type { FieldSpec } from "@/cms/sections/field-spec";
import { Panel } from "../../ui/panel";
import { FieldEditor } from "../fields/field-editor";
import type { FieldProps } from "../fields/field-props";

type PageSettingsProps = Pick<FieldProps, "problems" | "onChange"> & {
  document: PageDocument;
  specs: Record<string, FieldSpec>;
};

type Part = { title: string; description?: string; fields: Record<string, string> };

const parts: Part[] = [
  { title: "Page", fields: { title: "Title", template: "Template" } },
  {
    title: "Menus",
    description: "The place in each menu, lowest first. Without a place the page is not in the menu.",
    fields: {
      menuLabel: "Name in menus",
      headerOrder: "Place in the header",
      footerOrder: "Place in the footer",
      legalOrder: "Place among the legal pages",
    },
  },
  {
    title: "Search engines and sharing",
    description: "Left empty, the title and the beginning of the page stand in.",
    fields: {
      seoTitle: "Title for search engines",
      seoDescription: "Description for search engines",
      shareImage: "Image for sharing",
      isIndexed: "Search engines may list this page",
    },
  },
];

/** Everything about a page that is not in its sections. */
export function PageSettings({ document, specs, problems, onChange }: PageSettingsProps) {
  return parts.map(({ title, description, fields }) => (
    <Panel key={title} title={title} description={description}>
      <div className="space-y-5">
        {Object.entries(fields).map(([name, label]) => {
          const spec = specs[name];
          return (
            spec && (
              <FieldEditor
                key={name}
                label={label}
                spec={spec}
                value={document[name as keyof PageDocument]}
                path={[name]}
                problems={problems}
                onChange={onChange}
              />
            )
          );
        })}
      </div>
    </Panel>
  ));
}
