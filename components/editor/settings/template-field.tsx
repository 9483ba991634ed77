"use client";

import { useId } from "react";
import { homeTemplates, pageTemplates, type Template } from "@/cms/pages/template";
import { TemplatePicture } from "../../pages/template-picture";
import { templateWords } from "../../pages/template-words";

type TemplateFieldProps = { value: Template; isHome: boolean; problem?: string; onChange: (template: Template) => void };

/** Chooses how the page is composed, by pictures of the ways that its kind of page has. */
export function TemplateField({ value, isHome, problem, onChange }: TemplateFieldProps) {
  const name = useId();
  const templates: readonly Template[] = isHome ? homeTemplates : pageTemplates;
  return (
    <fieldset className="space-y-2">
      <legend className="text-sm font-medium">Template</legend>
      <div className="grid grid-cols-2 gap-3">
        {templates.map((template) => (
          <label
            key={template}
            className="block cursor-pointer space-y-2 rounded-xl border border-line p-2.5 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <TemplatePicture template={template} />
            <span className="flex items-center gap-2 text-sm font-medium">
              <input
                type="radio"
                name={name}
                value={template}
                checked={template === value}
                onChange={() => onChange(template)}
                className="size-4 accent-accent"
              />
              {templateWords[template].name}
            </span>
            <span className="block text-xs text-soft">{templateWords[template].text}</span>
          </label>
        ))}
      </div>
      {isHome && !templates.includes(value) && (
        <p className="text-sm text-soft">None is chosen for this page, so the platform’s own home page template is used.</p>
      )}
      {problem && <p className="text-sm text-danger">{problem}</p>}
    </fieldset>
  );
}
