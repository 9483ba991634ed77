import { Icon } from "@/components/sections/icon";
import { messages } from "./messages";
import type { LanguageLink } from "./site-chrome";

type Props = { languages: LanguageLink[]; locale: string };

/** The page in its other languages, each under its own name. */
export function LanguageMenu({ languages, locale }: Props) {
  if (languages.length < 2) return null;
  const current = languages.find((language) => language.isCurrent);
  return (
    <div className="menu group/language">
      <button
        type="button"
        popoverTarget="language-menu"
        className="flex min-h-10 items-center gap-1.5 rounded-chip px-2 text-[0.9375rem] text-soft hover:text-ink"
      >
        <Icon name="globe" className="size-4.5" />
        <span className="sr-only">{messages(locale).languageIs} </span>
        <span className="uppercase">{current?.locale ?? locale}</span>
        <Icon
          name="chevron-down"
          className="size-4 transition-transform group-has-[:popover-open]/language:rotate-180"
        />
      </button>
      <div
        id="language-menu"
        popover="auto"
        className="menu-panel ground-plain min-w-44 rounded-theme border border-line p-2 shadow-xl"
      >
        <LanguageList languages={languages} />
      </div>
    </div>
  );
}

/** The languages as a plain list, for where there is room for it. */
export function LanguageList({ languages, className = "" }: { languages: LanguageLink[]; className?: string }) {
  return (
    <ul className={className}>
      {languages.map(({ locale, label, href, isCurrent }) => (
        <li key={locale}>
          <a
            href={href}
            hrefLang={locale}
            lang={locale}
            aria-current={isCurrent ? "true" : undefined}
            className="flex min-h-10 items-center justify-between gap-4 rounded-chip px-3 py-1.5 text-soft hover:text-ink aria-[current=true]:font-semibold aria-[current=true]:text-ink"
          >
            {label}
            {isCurrent && <Icon name="check" className="size-4 text-link" strokeWidth={2.5} />}
          </a>
        </li>
      ))}
    </ul>
  );
}
