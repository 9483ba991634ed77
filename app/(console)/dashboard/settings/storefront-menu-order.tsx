"use client";

import type { Member } from "@/cms/memberships/standing";
import type { MenuEntry } from "@/cms/storefronts/menu-places";
import { counted } from "@/lib/counted";
import { MenuOrderPanel } from "../../_menus/menu-order-panel";
import { saveMenu } from "./actions";

type StorefrontMenuOrderProps = {
  member: Member;
  menu: "header" | "footer" | "legal";
  title: string;
  entries: MenuEntry[];
  others: MenuEntry[];
  mayChange: boolean;
};

/** The pages of one menu of a storefront in their order; its own can be moved. */
export function StorefrontMenuOrder({ member, menu, title, entries, others, mayChange }: StorefrontMenuOrderProps) {
  return (
    <MenuOrderPanel
      name={title}
      addLabel={`Add a page to ${title}`}
      items={entries.map(itemOf)}
      others={others.map(itemOf)}
      mayChange={mayChange}
      save={(slugs, lookedAt) => saveMenu({ ...member, menu, slugs, lookedAt })}
      tell={({ waiting }) =>
        waiting ? `${counted(waiting, "page")} with a draft: moved once that is published.` : undefined
      }
    />
  );
}

const itemOf = ({ slug, title, isOwn }: MenuEntry) => ({ key: slug, title, isFixed: !isOwn });
