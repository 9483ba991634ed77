import { layers } from "@/cms/pages/layer";
import { homeSlug } from "@/cms/pages/slug";
import type { Action } from "@/cms/policy";
import { pagePath } from "@/cms/sites/links";
import type { SettingsProps } from "@/components/editor/settings/page-settings";
import { languageName } from "@/components/editor/settings/rename-words";
import { siteBase } from "@/lib/console/site-address";
import type { LoadedEditor } from "./load-editor";
import { RenameDialog } from "./rename-dialog";
import { TranslationsPanel } from "./translations-panel";

/** What the page's settings know beside what it says: a default is read as its first follower shows it. */
export function settingsOf({ page, settings, follower }: LoadedEditor): SettingsProps {
  const { platform, layer, slug, locale } = page;
  const isDefault = layer === layers.default;
  const vendor = isDefault ? (follower ?? { name: "A vendor", code: "…" }) : page.vendor;
  const own = platform.host ? `https://${platform.host}` : siteBase(platform);
  const base = vendor ? `${own}/vendors/${vendor.code}` : own;
  const pathOf = (of: string) => pagePath({ basePath: "", platformBase: "", platform }, locale, of);
  const isHome = slug === homeSlug;
  return {
    site: settings.site,
    siteName: vendor?.name ?? platform.name,
    address: { base, path: pathOf(slug) },
    templateKind: isHome ? (layer === layers.platform ? "platform-home" : "home") : "page",
    rename: settings.rename && (
      <RenameDialog
        pageId={page.id}
        title={page.document.title}
        effect={settings.rename}
        before={`${base}${pathOf(slug).slice(0, -slug.length)}`}
      />
    ),
  };
}

type LanguagesTabProps = { loaded: LoadedEditor; address: string; may: (action: Action) => boolean };

/** The page in its platform's languages. */
export function LanguagesTab({ loaded: { page, settings }, address, may }: LanguagesTabProps) {
  return (
    <TranslationsPanel
      pageId={page.id}
      translations={settings.translations.map((each) => ({ ...each, language: languageName(each.locale) }))}
      editors={address.slice(0, address.lastIndexOf("/"))}
      mayTranslate={may("page.create") && may("page.override")}
    />
  );
}
