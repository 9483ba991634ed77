import { listStorefrontMenus } from "@/cms/storefronts/list-menus";
import { asUser } from "@/lib/auth/act-as";
import type { SettingsTabProps } from "./settings-tab-props";
import { StorefrontMenuOrder } from "./storefront-menu-order";

const menus = [
  { menu: "header", title: "Header" },
  { menu: "footer", title: "Footer" },
  { menu: "legal", title: "Legal pages" },
] as const;

/** Where the vendor's own pages stand in the menus of the storefront, among those that it inherits. */
export async function MenusTab({ member, reader, storefront, mayChange }: SettingsTabProps) {
  const listed = await asUser(reader, member, (ctx) => listStorefrontMenus(ctx, member));
  return (
    <div className="space-y-4">
      <p className="max-w-prose text-sm text-soft">
        Pages that come from {storefront.platform.name} stand where it puts them; override one to move it. The order
        holds in all languages and is public at once; of a page with a draft it waits until the draft is published.
      </p>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-3">
        {menus.map(({ menu, title }) => (
          <StorefrontMenuOrder
            key={menu}
            member={member}
            menu={menu}
            title={title}
            entries={listed[menu].entries}
            others={listed[menu].others}
            mayChange={mayChange}
          />
        ))}
      </div>
    </div>
  );
}
