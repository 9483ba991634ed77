import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { IconChip } from "./icon-chip";
import type { RenderContext } from "./render-context";
import { TextLink } from "./text-link";
import { type TileGround, tileGroundClass } from "./tile-ground";

type Props = {
  feature: SectionFields<"feature-grid">["features"][number];
  context: RenderContext;
  index: number;
  shape: "plain" | "wide" | "tall";
  className?: string;
};

const grounds: TileGround[] = ["deep", "panel", "panel", "accent", "panel", "tint-accent"];

const icons = { wide: "-right-[3%] -bottom-[12%] size-[15rem]", tall: "top-[16%] -right-[3.5rem] size-[19rem]" };

/** Mosaic: a tile whose ground changes from one to the next; a larger one has room to show its icon large. */
export function FeatureTile({ feature, context, index, shape, className }: Props) {
  return (
    <li
      className={classNames(
        "relative isolate flex flex-col md:min-h-64 justify-between gap-8 overflow-clip rounded-theme p-[clamp(1.5rem,2.4vw,2.25rem)]",
        tileGroundClass(grounds, index),
        className,
      )}
    >
      {shape !== "plain" && (
        <Icon
          name={feature.icon}
          strokeWidth={0.6}
          className={classNames("absolute -z-10 text-line max-lg:hidden", icons[shape])}
        />
      )}
      <IconChip name={feature.icon} className="rounded-full" />
      <div className={classNames(shape === "wide" && "lg:max-w-[68%]")}>
        <h3 className={shape !== "plain" ? "text-[clamp(1.4375rem,1.2rem+0.9vw,2rem)]" : "text-[1.4375rem]"}>
          {feature.title}
        </h3>
        <p className="mt-2.5 max-w-[52ch] text-soft">{feature.text}</p>
        {feature.link && <TextLink link={feature.link} context={context} className="mt-4" />}
      </div>
    </li>
  );
}
