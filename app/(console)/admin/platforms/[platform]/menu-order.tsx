"use client";

import { MenuOrderPanel } from "../../../_menus/menu-order-panel";
import { orderMenu } from "./actions";

type MenuPage = { pageId: string; title: string };

type MenuOrderProps = {
  platformId: string;
  layer: 0 | 1;
  menu: "header" | "footer" | "legal";
  title: string;
  /** Whose menu it is. */
  site: string;
  pages: MenuPage[];
  others: MenuPage[];
};

/** The pages of one menu of a platform, or of its defaults, in their order. */
export function MenuOrder({ platformId, layer, menu, title, site, pages, others }: MenuOrderProps) {
  return (
    <MenuOrderPanel
      name={title}
      title={
        <>
          {title}
          <span className="sr-only"> of {site}</span>
        </>
      }
      addLabel={`Add a page to ${title} of ${site}`}
      items={pages.map(itemOf)}
      others={others.map(itemOf)}
      maySaveAgain={pages.length > 0}
      save={(order, lookedAt) => orderMenu({ platformId, layer, menu, pages: order, lookedAt })}
      tell={waitingText}
    />
  );
}

const itemOf = ({ pageId, title }: MenuPage) => ({ key: pageId, title });

function waitingText({ waiting }: { waiting: string[] }): string | undefined {
  if (!waiting.length) return undefined;
  return waiting.length === 1
    ? "One page has a draft; it moves once that is published."
    : `${waiting.length} pages have drafts; they move once those are published.`;
}
