import type { SectionFields } from "@/cms/sections/section";
import { messages } from "@/components/sites/messages";
import { classNames } from "./class-names";
import { ContactWays } from "./contact-ways";
import { type Dress, dressOf } from "./dress";
import { SectionFrame } from "./frame";
import { IconChip } from "./icon-chip";
import { inPlaces } from "./in-places";
import type { RenderContext } from "./render-context";
import { TextLink } from "./text-link";

const cells: Record<Dress, string> = {
  spotlight: "rounded-theme border border-line on-tile p-[clamp(1.25rem,2.2vw,2rem)]",
  editorial: "border-line max-lg:not-first:border-t max-lg:not-first:pt-5 pb-7",
  mosaic: "rounded-theme on-tile p-[clamp(1.25rem,2.4vw,2.25rem)]",
  content: "rounded-theme on-tile p-[clamp(1.25rem,2.2vw,2rem)]",
};

type Props = { fields: SectionFields<"contact-details">; context: RenderContext };

/** Ways to reach the business, beside its hours. */
export function ContactDetails({ fields, context }: Props) {
  const { heading, text, hours } = fields;
  const links = fields.links.filter((link) => context.href(link.href) !== null);
  const dress = dressOf(context.template);
  const texts = messages(context.locale);
  return (
    <SectionFrame heading={heading} text={text} context={context}>
      <div
        className={classNames("grid gap-4", hours.length > 0 && "lg:grid-cols-2", dress === "editorial" && "gap-x-10")}
      >
        <ContactWays
          fields={fields}
          context={context}
          className={classNames(
            cells[dress],
            hours.length === 0 && "grid-cols-[repeat(auto-fit,minmax(min(100%,17rem),1fr))]",
          )}
        />
        {hours.length > 0 && (
          <div className={cells[dress]}>
            <div className="flex items-center gap-4">
              <IconChip name="clock" />
              <h3 className="text-lg">{texts.openingHours}</h3>
            </div>
            <dl className="mt-5 grid">
              {inPlaces(hours, ({ days, times }, key) => (
                <div
                  key={key}
                  className="flex flex-wrap justify-between gap-x-6 border-t border-line py-2.5 first:border-t-0"
                >
                  <dt className="text-soft">{days}</dt>
                  <dd className="font-medium tabular-nums">{times}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </div>
      {links.length > 0 && (
        <ul className="mt-7 flex flex-wrap gap-x-8 gap-y-3">
          {inPlaces(links, (link, key) => (
            <li key={key}>
              <TextLink link={link} context={context} />
            </li>
          ))}
        </ul>
      )}
    </SectionFrame>
  );
}
