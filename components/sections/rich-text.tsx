import type { SectionFields } from "@/cms/sections/section";
import { type Dress, dressOf } from "./dress";
import { Markdown } from "./markdown";
import type { RenderContext } from "./render-context";

const frames: Record<Dress, string> = {
  spotlight: "wrap py-band",
  editorial: "wrap pb-band",
  mosaic: "p-[clamp(1.25rem,4vw,4.5rem)]",
  content: "wrap py-[calc(var(--spacing-band)*0.4)]",
};

const proses: Record<Dress, string> = {
  spotlight: "mx-auto text-lead",
  editorial: "has-side-heads border-t border-ink pt-8 text-lead",
  mosaic: "mx-auto text-lead",
  content: "has-side-heads text-[1.0625rem]",
};

/** Running text. On a legal page it stands in a column of the page's own. */
export function RichText({ fields, context }: { fields: SectionFields<"rich-text">; context: RenderContext }) {
  const dress = dressOf(context.template);
  return (
    <div className={context.template === "legal" ? "pb-8" : frames[dress]}>
      <Markdown
        source={fields.body}
        context={context}
        className={context.template === "legal" ? "text-[1.0625rem]" : proses[dress]}
      />
    </div>
  );
}
