import { type IconName, isSafeHref } from "@/cms/sections/fields";
import type { SectionFields } from "@/cms/sections/section";
import { messages } from "@/components/sites/messages";
import { IconChip } from "./icon-chip";
import type { RenderContext } from "./render-context";
import { Unbroken } from "./unbroken";

type Way = { icon: IconName; label: string; value: string; href: string | null };
type Props = { fields: SectionFields<"contact-details">; context: RenderContext; className: string };

/** E-mail, phone and address, those that are known. */
export function ContactWays({ fields, context, className }: Props) {
  const texts = messages(context.locale);
  const ways: Way[] = [
    { icon: "mail" as const, label: texts.email, value: fields.email, href: `mailto:${fields.email}` },
    { icon: "phone" as const, label: texts.phone, value: fields.phone, href: `tel:${fields.phone}` },
    { icon: "map-pin" as const, label: texts.address, value: fields.address, href: null },
  ].filter((way) => way.value);
  if (ways.length === 0) return null;
  return (
    <dl className={`grid content-start gap-6 ${className}`}>
      {ways.map(({ icon, label, value, href }) => (
        <div key={label} className="grid grid-cols-[auto_1fr] items-center gap-x-4">
          <dt className="contents">
            <IconChip name={icon} className="row-span-2" />
            <span className="self-end text-[0.9375rem] leading-snug text-soft">{label}</span>
          </dt>
          <dd className="col-start-2 min-w-0 self-start text-lg leading-snug font-semibold whitespace-pre-line">
            {href && isSafeHref(href) ? (
              <a href={href} className="inline-block min-h-6 wrap-break-word hover:text-link hover:underline">
                <Unbroken text={value} />
              </a>
            ) : (
              <Unbroken text={value} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
