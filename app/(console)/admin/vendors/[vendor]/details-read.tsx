import type { Profile } from "@/cms/vendors/profile";
import { inWords } from "@/components/pages/words";

/** How a vendor is reached, for those who may not change it. */
export function DetailsRead({ profile: { tagline, ...contact } }: { profile: Profile }) {
  const lines = Object.entries(tagline).map(([locale, line]) => [`Line in the footer, ${locale.toUpperCase()}`, line]);
  const told = [...Object.entries(contact).map(([field, text]) => [inWords(field), text]), ...lines];
  return (
    <div className="space-y-5 text-sm">
      <p className="text-soft">Its owners and super admins change this; it is the same on all of its platforms.</p>
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {told.map(([label, text]) => (
          <div key={label} className="min-w-0">
            <dt className="text-soft">{label}</dt>
            <dd className="break-words">{text || "Not said"}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
