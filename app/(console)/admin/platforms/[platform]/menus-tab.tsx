import { layers } from "@/cms/pages/layer";
import { inMenu, listMenuPages } from "@/cms/pages/list-menu-pages";
import { asUser } from "@/lib/auth/act-as";
import { MenuOrder } from "./menu-order";
import type { PlatformTabProps } from "./tab-props";

const menus = [
  { menu: "header", title: "Header" },
  { menu: "footer", title: "Footer" },
  { menu: "legal", title: "Legal pages" },
] as const;

const sites = [
  { layer: layers.platform, title: "The platform’s own site", site: "the platform’s own site" },
  { layer: layers.default, title: "Storefronts of vendors", site: "storefronts of vendors" },
] as const;

/** Which pages stand in the menus of a platform's site and of its storefronts, in which order. */
export async function MenusTab({ platform, session, scope }: Omit<PlatformTabProps, "isSuperAdmin">) {
  const platformId = platform.id;
  const pages = await asUser(session, scope, async (ctx) => ({
    [layers.platform]: await listMenuPages(ctx, { platformId, layer: layers.platform }),
    [layers.default]: await listMenuPages(ctx, { platformId, layer: layers.default }),
  }));
  return (
    <div className="space-y-8">
      <p className="text-sm text-soft">
        The order holds in all languages and is public at once; of a page with a draft it waits until the draft is
        published. Saving it, also as it is, makes room between the pages, where vendors put their own.
      </p>
      {sites.map(({ layer, title, site }) => (
        <section key={layer} aria-label={title} className="space-y-4">
          <h2 className="text-lg font-semibold tracking-tight">{title}</h2>
          <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-3">
            {menus.map(({ menu, title: name }) => (
              <MenuOrder
                key={menu}
                platformId={platformId}
                layer={layer}
                menu={menu}
                title={name}
                site={site}
                pages={inMenu(pages[layer], menu)}
                others={pages[layer].filter((page) => page.orders[menu] === null)}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
