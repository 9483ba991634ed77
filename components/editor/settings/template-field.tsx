"use client";

import { useId } from "react";
import { homeTemplates, pageTemplates, type Template } from "@/cms/pages/template";
import { TemplateChoice } from "../../pages/template-choice";

/** Which templates the kind of page has; the platform's own home page has the one that its platform selected. */
export type TemplateKind = "page" | "home" | "platform-home";

type TemplateFieldProps = {
  value: Template;
  kind: TemplateKind;
  problem?: string;
  onChange: (template: Template) => void;
};

/** Chooses how the page is composed, by pictures of the ways that its kind of page has. */
export function TemplateField({ value, kind, problem, onChange }: TemplateFieldProps) {
  const name = useId();
  const templates: readonly Template[] = kind === "home" ? homeTemplates : pageTemplates;
  if (kind === "platform-home") {
    return <p className="text-sm text-soft">The platform’s settings say which template its home page has.</p>;
  }
  return (
    <fieldset className="space-y-2">
      <legend className="text-sm font-medium">Template</legend>
      <div className="grid grid-cols-2 gap-3">
        {templates.map((template) => (
          <TemplateChoice
            key={template}
            template={template}
            name={name}
            checked={template === value}
            onChange={() => onChange(template)}
          />
        ))}
      </div>
      {problem && <p className="text-sm text-danger">{problem}</p>}
    </fieldset>
  );
}
