import { isSafeHref } from "@/cms/sections/fields";
import { Unbroken } from "@/components/sections/unbroken";
import type { SiteChrome } from "./site-chrome";

/** How to reach the business; nothing where nothing is known. */
export function FooterContact({ contact, title }: { contact: SiteChrome["contact"]; title: string }) {
  const { email, phone, address } = contact;
  if (!email && !phone && !address) return null;
  return (
    <div>
      <p className="mb-3 text-sm font-semibold">{title}</p>
      <address className="grid gap-1 text-soft not-italic">
        {email && <Way href={`mailto:${email}`} text={email} />}
        {phone && <Way href={`tel:${phone}`} text={phone} />}
        {address && (
          <span className="py-1 whitespace-pre-line">
            <Unbroken text={address} />
          </span>
        )}
      </address>
    </div>
  );
}

function Way({ href, text }: { href: string; text: string }) {
  if (!isSafeHref(href)) return <span className="py-1 wrap-break-word">{text}</span>;
  return (
    <a href={href} className="min-h-6 py-1 wrap-break-word hover:text-ink hover:underline">
      <Unbroken text={text} />
    </a>
  );
}
