import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { type Dress, dressOf } from "./dress";
import { LinkPair } from "./link-pair";
import type { RenderContext } from "./render-context";
import { Rings } from "./rings";

const frames: Record<Dress, string> = {
  spotlight: "wrap relative py-band grid justify-items-center text-center",
  editorial: "wrap grid gap-x-16 gap-y-8 py-band lg:grid-cols-[8fr_4fr] lg:items-end",
  mosaic: "p-[clamp(2rem,6vw,6rem)] relative isolate",
  content:
    "px-[clamp(1.5rem,4vw,4rem)] py-[clamp(2.5rem,4.5vw,4rem)] grid gap-x-16 gap-y-6 lg:grid-cols-[7fr_5fr] lg:items-center",
};

const headings: Record<Dress, string> = {
  spotlight: "text-display-md max-w-[20ch]",
  editorial: "text-display-lg leading-[0.98] max-w-[18ch]",
  mosaic: "text-display-lg leading-none max-w-[16ch]",
  content: "text-[clamp(1.625rem,1.2rem+1.6vw,2.5rem)]",
};

/** The invitation at the end. */
export function CallToAction({ fields, context }: { fields: SectionFields<"call-to-action">; context: RenderContext }) {
  const { heading, text, primaryLink, secondaryLink } = fields;
  const dress = dressOf(context.template);
  const isStacked = dress === "spotlight" || dress === "mosaic";
  return (
    <div className="relative isolate overflow-clip">
      {dress === "spotlight" && <div className="grid-lines absolute inset-0 -z-10" />}
      {dress === "mosaic" && <Rings className="-right-[8%] -bottom-[60%] w-[46%] max-lg:opacity-50" />}
      <div className={frames[dress]}>
        <h2 className={headings[dress]}>{heading}</h2>
        <div className={isStacked ? "contents" : ""}>
          {text && <p className={classNames("text-lead max-w-[52ch] text-soft", isStacked && "mt-6")}>{text}</p>}
          <LinkPair
            primary={primaryLink}
            secondary={secondaryLink}
            context={context}
            className={dress === "spotlight" ? "mt-9 justify-center" : "mt-7"}
          />
        </div>
      </div>
    </div>
  );
}
