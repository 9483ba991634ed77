import { listMenuPages } from "@/cms/pages/list-menu-pages";
import { asUser } from "@/lib/auth/act-as";
import { MenuOrder } from "./menu-order";
import type { PlatformTabProps } from "./tab-props";

const menus = [
  { menu: "header", title: "Header" },
  { menu: "footer", title: "Footer" },
  { menu: "legal", title: "Legal pages" },
] as const;

/** Which pages stand in the menus of a platform's own site, in which order. */
export async function MenusTab({ platform, session, scope }: PlatformTabProps) {
  const pages = await asUser(session, scope, (ctx) => listMenuPages(ctx, { platformId: platform.id }));
  return (
    <div className="grid items-start gap-6 lg:grid-cols-3">
      {menus.map(({ menu, title }) => (
        <MenuOrder
          key={menu}
          platformId={platform.id}
          menu={menu}
          title={title}
          pages={pages.filter((page) => page.orders[menu] !== null)}
          others={pages.filter((page) => page.orders[menu] === null)}
        />
      ))}
    </div>
  );
}
