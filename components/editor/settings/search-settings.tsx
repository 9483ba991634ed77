"use client";

import { goodDescription, goodTitle, lengthHint } from "@/cms/pages/search-hints";
import { titleOnSite } from "@/cms/pages/title-on-site";
import type { ThemeColors } from "@/cms/platforms/theme";
import { SwitchField } from "../../ui/switch-field";
import { LengthMeter } from "./length-meter";
import { PageField, type PageFieldsProps } from "./page-field";
import { SearchPreview } from "./search-preview";
import { SharePreview } from "./share-preview";

type SearchSettingsProps = PageFieldsProps & {
  address: { base: string; path: string };
  siteName: string;
  tagline: string;
  colors: ThemeColors;
  /** A text as visitors read it, its variables filled in. */
  fill: (text: string) => string;
};

/** What search engines and those who share the page are told of it, as they will show it. */
export function SearchSettings({ document, specs, problems, onChange, fill, ...site }: SearchSettingsProps) {
  const { address, siteName, tagline, colors } = site;
  const title = titleOnSite(fill(document.seoTitle || document.title), siteName);
  const description = fill(document.seoDescription);
  const shared = { document, specs, problems, onChange };
  return (
    <div className="space-y-6">
      <div className="space-y-2">
        <PageField {...shared} field="seoTitle" label="Title for search engines" />
        {!document.seoTitle && <p className="text-sm text-soft">It is empty, so the page’s title stands in.</p>}
        <LengthMeter
          hint={lengthHint(title, goodTitle)}
          what="The title as it is shown"
          range={goodTitle}
          whenEmpty=""
        />
      </div>
      <div className="space-y-2">
        <PageField {...shared} field="seoDescription" label="Description for search engines" />
        <LengthMeter
          hint={lengthHint(description, goodDescription)}
          what="The description"
          range={goodDescription}
          whenEmpty="It is empty, so search engines choose a passage of the page."
        />
      </div>
      <SearchPreview title={title} description={description} siteName={siteName} address={address} />
      <div className="space-y-2">
        <PageField {...shared} field="shareImage" label="Image for sharing" />
        {!document.shareImage && (
          <p className="text-sm text-soft">None is chosen, so the site draws one with the title in its colours.</p>
        )}
      </div>
      <SharePreview
        title={document.shareImage ? title : fill(document.title)}
        description={description}
        siteName={siteName}
        tagline={tagline}
        colors={colors}
        host={address.base.replace(/^https?:\/\//, "").split("/")[0] ?? ""}
        image={document.shareImage?.src ?? null}
      />
      <SwitchField
        label="Search engines may list this page"
        help={
          document.isIndexed
            ? "It is in the site’s map, and search engines are free to show it."
            : "It is left out of the site’s map, and search engines are asked not to show it. Whoever knows the address can still open it."
        }
        checked={document.isIndexed}
        onCheckedChange={(isIndexed) => onChange(["isIndexed"], isIndexed)}
      />
    </div>
  );
}
