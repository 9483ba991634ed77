import type { ReactNode } from "react";
import { FooterContact } from "./footer-contact";
import { MenuAnchor } from "./header-menu";
import { LanguageList } from "./language-menu";
import { messages } from "./messages";
import type { MenuLink, SiteChrome } from "./site-chrome";

type Props = { chrome: SiteChrome; locale: string };

const linkClass =
  "inline-block min-h-6 py-1 text-soft transition-colors hover:text-ink hover:underline aria-[current=page]:text-ink";

/** The end of every page: who this is, where else to go, how to get in touch. */
export function Footer({ chrome, locale }: Props) {
  const { name, tagline, footer, legal, languages, poweredBy } = chrome;
  const texts = messages(locale);
  return (
    <footer className="site-footer ground-deep">
      <div className="wrap grid gap-x-12 gap-y-12 py-[clamp(3.5rem,6vw,5.5rem)] lg:grid-cols-[5fr_7fr]">
        <div className="max-w-md">
          <p className="font-heading text-2xl leading-tight font-semibold tracking-tight">{name}</p>
          {tagline && <p className="mt-3 text-soft">{tagline}</p>}
        </div>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,9.5rem),1fr))] gap-x-6 gap-y-10 lg:gap-x-10">
          {footer.length > 0 && (
            <Column title={texts.pages}>
              <Links links={footer} label={texts.footerMenu} />
            </Column>
          )}
          <FooterContact contact={chrome.contact} title={texts.contact} />
          {languages.length > 1 && (
            <Column title={texts.language}>
              <LanguageList languages={languages} className="-mx-3 -mt-1.5 w-fit" />
            </Column>
          )}
        </div>
      </div>
      <div className="wrap flex flex-wrap items-center justify-between gap-x-10 gap-y-3 border-t border-line py-6 text-[0.9375rem]">
        {legal.length > 0 ? <Links links={legal} label={texts.legal} isRow /> : <span />}
        {poweredBy && (
          <a href={poweredBy.href} className={linkClass}>
            {texts.poweredBy(poweredBy.label)}
          </a>
        )}
      </div>
    </footer>
  );
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <p className="mb-3 text-sm font-semibold">{title}</p>
      {children}
    </div>
  );
}

function Links({ links, label, isRow = false }: { links: MenuLink[]; label: string; isRow?: boolean }) {
  return (
    <nav aria-label={label}>
      <ul className={isRow ? "flex flex-wrap gap-x-7" : ""}>
        {links.map((link) => (
          <li key={link.href}>
            <MenuAnchor link={link} className={linkClass} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
