import type { Link } from "@/cms/sections/fields";
import { ButtonLink } from "./button-link";
import { classNames } from "./class-names";
import type { RenderContext } from "./render-context";

type Props = { primary: Link | null; secondary: Link | null; context: RenderContext; className?: string };

/** The one or two things a visitor is invited to do. */
export function LinkPair({ primary, secondary, context, className }: Props) {
  if (![primary, secondary].some((link) => link && context.href(link.href) !== null)) return null;
  return (
    <div className={classNames("flex flex-wrap gap-3", className)}>
      {primary && <ButtonLink link={primary} context={context} />}
      {secondary && <ButtonLink link={secondary} context={context} variant="outline" />}
    </div>
  );
}
