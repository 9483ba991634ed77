import { classNames } from "@/components/sections/class-names";
import { Icon } from "@/components/sections/icon";
import { placeLinks } from "./menu-budget";
import { messages } from "./messages";
import type { MenuLink } from "./site-chrome";

type Props = { links: MenuLink[]; name: string; actionLabel: string; locale: string };

const linkClass =
  "block rounded-chip px-3 py-2 whitespace-nowrap text-soft transition-colors hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink";

/** The menu in the header of larger windows: as many links as fit, the others behind "More". */
export function HeaderMenu({ links, name, actionLabel, locale }: Props) {
  if (links.length === 0) return null;
  const texts = messages(locale);
  const placed = placeLinks(links, name, actionLabel);
  const hidden = placed.filter(({ isInline }) => !isInline.medium);
  const isAllInlineWhenWide = placed.every(({ isInline }) => isInline.wide);
  return (
    <nav aria-label={texts.mainMenu} className="max-lg:hidden">
      <ul className="flex items-center text-[0.9375rem]">
        {placed.map(({ link, isInline }) =>
          isInline.wide ? (
            <li key={link.href} className={classNames(!isInline.medium && "max-xl:hidden")}>
              <MenuAnchor link={link} className={linkClass} />
            </li>
          ) : null,
        )}
        {hidden.length > 0 && (
          <li className={classNames(isAllInlineWhenWide && "xl:hidden")}>
            <div className="menu group/more">
              <button
                type="button"
                popoverTarget="more-menu"
                className={classNames(linkClass, "flex! items-center gap-1")}
              >
                {texts.more}
                <Icon
                  name="chevron-down"
                  className="size-4 transition-transform group-has-[:popover-open]/more:rotate-180"
                />
              </button>
              <ul
                id="more-menu"
                popover="auto"
                className="menu-panel ground-plain w-max max-w-xs min-w-48 rounded-theme border border-line p-2 shadow-xl"
              >
                {hidden.map(({ link, isInline }) => (
                  <li key={link.href} className={classNames(isInline.wide && "xl:hidden")}>
                    <MenuAnchor link={link} className={classNames(linkClass, "whitespace-normal!")} />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** A link of a menu that says whether it leads to the page one is on. */
export function MenuAnchor({ link, className }: { link: MenuLink; className: string }) {
  return (
    <a href={link.href} aria-current={link.isCurrent ? "page" : undefined} className={className}>
      {link.label}
    </a>
  );
}
