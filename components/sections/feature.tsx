import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { IconChip } from "./icon-chip";
import type { RenderContext } from "./render-context";
import { TextLink } from "./text-link";

type Props = {
  feature: SectionFields<"feature-grid">["features"][number];
  context: RenderContext;
  className?: string;
};

/** Spotlight: a card. */
export function FeatureCard({ feature, context, className }: Props) {
  return (
    <li
      className={classNames(
        "lift flex flex-col rounded-theme border border-line on-tile p-[clamp(1.5rem,2.2vw,2rem)]",
        className,
      )}
    >
      <IconChip name={feature.icon} />
      <h3 className="mt-6 text-xl">{feature.title}</h3>
      <p className="mt-2.5 text-soft">{feature.text}</p>
      {feature.link && <TextLink link={feature.link} context={context} className="mt-auto pt-5" />}
    </li>
  );
}

/** Editorial: a numbered entry under a rule. */
export function FeatureRow({ feature, context }: Props) {
  return (
    <li className="grid grid-cols-[2.25rem_1fr] border-t border-line py-7 md:[&:nth-child(-n+2)]:border-t-0 md:[&:nth-child(-n+2)]:pt-0 max-md:first:border-t-0 max-md:first:pt-0">
      <Icon name={feature.icon} className="mt-1 size-5.5 text-link" strokeWidth={1.5} />
      <div>
        <h3 className="text-subtitle">{feature.title}</h3>
        <p className="mt-2 max-w-[46ch] text-soft">{feature.text}</p>
        {feature.link && <TextLink link={feature.link} context={context} className="mt-3" />}
      </div>
    </li>
  );
}

/** Content: an entry without a frame. */
export function FeatureItem({ feature, context, className }: Props) {
  return (
    <li className={classNames("border-t border-line pt-6", className)}>
      <Icon name={feature.icon} className="size-6 text-link" />
      <h3 className="mt-4 text-lg">{feature.title}</h3>
      <p className="mt-1.5 max-w-[56ch] text-soft">{feature.text}</p>
      {feature.link && <TextLink link={feature.link} context={context} className="mt-3" />}
    </li>
  );
}
