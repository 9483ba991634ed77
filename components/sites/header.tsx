import type { Template } from "@/cms/pages/template";
import { type Dress, dressOf } from "@/components/sections/dress";
import { ActionLink } from "./action-link";
import { Brand } from "./brand";
import { Drawer } from "./drawer";
import { HeaderMenu } from "./header-menu";
import { LanguageMenu } from "./language-menu";
import type { SiteChrome } from "./site-chrome";

type Props = { chrome: SiteChrome; locale: string; template: Template };

const bars: Record<Dress, string> = {
  spotlight: "ground-deep top-0 border-b border-line",
  editorial: "ground-plain top-0 border-b border-ink",
  mosaic:
    "ground-plain top-3 mx-auto [--header-end:5.375rem] my-3 w-[min(100%-1.5rem,92rem)] rounded-panel border border-line shadow-[0_0.75rem_2rem_-1.25rem_color-mix(in_oklab,var(--deep)_45%,transparent)] lg:w-[min(100%-2rem,92rem)]",
  content: "ground-plain top-0 border-b border-line",
};

/** The bar at the top of a site; it stays in sight while the page scrolls. */
export function Header({ chrome, locale, template }: Props) {
  const { name, mark, homeHref, header, languages, action } = chrome;
  const dress = dressOf(template);
  return (
    <header className={`site-header sticky z-40 ${bars[dress]}`}>
      <div
        className={`flex min-h-18 items-center justify-between gap-4 ${dress === "mosaic" ? "px-4 lg:px-6" : "wrap"}`}
      >
        <Brand name={name} mark={mark} href={homeHref} />
        <div className="flex items-center gap-2 max-lg:hidden">
          <HeaderMenu links={header} name={name} actionLabel={action?.label ?? ""} locale={locale} />
          <LanguageMenu languages={languages} locale={locale} />
          {action && <ActionLink action={action} className="ml-2" />}
        </div>
        <Drawer chrome={chrome} locale={locale} isFloating={dress === "mosaic"} />
      </div>
    </header>
  );
}
