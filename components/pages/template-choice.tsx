import type { InputHTMLAttributes } from "react";
import type { Template } from "@/cms/pages/template";
import { TemplatePicture } from "./template-picture";
import { templateWords } from "./template-words";

type TemplateChoiceProps = { template: Template } & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "name" | "checked" | "defaultChecked" | "onChange"
>;

/** One of the ways to compose a page, with a picture of it, to be chosen among those of the same name. */
export function TemplateChoice({ template, ...choice }: TemplateChoiceProps) {
  const { name, text } = templateWords[template];
  return (
    <label className="block cursor-pointer space-y-2 rounded-xl border border-line p-2.5 has-checked:border-accent has-checked:bg-accent-soft">
      <TemplatePicture template={template} />
      <span className="flex items-center gap-2 text-sm font-medium">
        <input {...choice} type="radio" value={template} className="size-4 accent-accent" />
        {name}
      </span>
      <span className="block text-xs text-soft">{text}</span>
    </label>
  );
}
