import { type Dress, dressOf } from "./dress";
import type { RenderContext } from "./render-context";

const looks: Record<Dress, string> = {
  spotlight: "flex items-center gap-2.5 text-sm font-semibold text-link before:h-0.5 before:w-5 before:bg-accent",
  editorial: "folio text-[0.9375rem] text-soft",
  mosaic: "w-fit rounded-full bg-chip px-3.5 py-1 text-sm font-semibold text-on-chip",
  content: "text-sm font-semibold text-link",
};

/** The short line above a heading. */
export function Eyebrow({ children, context }: { children: string; context: RenderContext }) {
  const dress = dressOf(context.template);
  // The editorial dress numbers its sections here, so the line stays where it has no text.
  if (!children && dress !== "editorial") return null;
  return <p className={looks[dress]}>{children}</p>;
}
