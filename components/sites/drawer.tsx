import { Icon } from "@/components/sections/icon";
import { ActionLink } from "./action-link";
import { MenuAnchor } from "./header-menu";
import { LanguageList } from "./language-menu";
import { messages } from "./messages";
import type { SiteChrome } from "./site-chrome";

type Props = {
  chrome: SiteChrome;
  locale: string;
  /** Whether the bar keeps its distance from the edges of the window. */
  isFloating: boolean;
};

/** The menu on small windows: everything the header offers, below it, over the page. */
export function Drawer({ chrome, locale, isFloating }: Props) {
  const { header, languages, action } = chrome;
  if (header.length === 0 && languages.length < 2 && !action) return null;
  const texts = messages(locale);
  return (
    <div className="group/drawer lg:hidden">
      <button
        type="button"
        popoverTarget="site-menu"
        className="flex min-h-11 items-center gap-2 rounded-theme border border-line px-3.5 font-semibold"
      >
        <Icon name="menu" className="group-has-[:popover-open]/drawer:hidden" />
        <Icon name="x" className="hidden group-has-[:popover-open]/drawer:block" />
        {texts.menu}
      </button>
      <div
        id="site-menu"
        popover="auto"
        className={`drawer-panel ground-plain overflow-y-auto border-line px-gutter py-6 shadow-2xl ${isFloating ? "is-floating rounded-panel border" : "border-y"}`}
      >
        {header.length > 0 && (
          <nav aria-label={texts.mainMenu}>
            <ul>
              {header.map((link) => (
                <li key={link.href} className="border-b border-line">
                  <MenuAnchor
                    link={link}
                    className="block py-3.5 font-heading text-xl leading-snug aria-[current=page]:font-semibold aria-[current=page]:text-link"
                  />
                </li>
              ))}
            </ul>
          </nav>
        )}
        {action && <ActionLink action={action} className="mt-6 w-full" />}
        {languages.length > 1 && <LanguageList languages={languages} className="-mx-3 mt-5 flex flex-wrap" />}
      </div>
    </div>
  );
}
