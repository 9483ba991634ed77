import { actionsOf, type PageAction } from "@/cms/inheritance/page-state";
import type { Standing } from "@/cms/pages/standing";
import { type Action, can } from "@/cms/policy";
import type { Session } from "@/cms/sessions/find-session";
import type { Inheritance } from "@/components/editor/inheritance/inheritance";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { detachHere, linkHere, restoreHere, revertHere, reviewUpdatesOf } from "./inheritance-actions";
import { type LoadedEditor, subjectOf } from "./load-editor";

/** What somebody must be allowed, to do with a vendor's page what its state offers. */
const needed: Record<PageAction, Action> = {
  view: "page.read",
  "view-default": "page.read",
  compare: "page.read",
  upgrade: "page.read",
  override: "page.override",
  hide: "page.hide",
  show: "page.show",
  edit: "page.save-draft",
  "revert-section": "page.save-draft",
  review: "page.review",
  revert: "page.revert",
  detach: "page.detach",
  relink: "page.link",
  adopt: "page.link",
  delete: "page.delete",
};

type Screen = {
  session: Session;
  page: LoadedEditor["page"];
};

/** What the editor of a vendor's page shows of the default behind it, and lets the reader do about it. */
export function inheritanceOf(standing: Standing, { session, page }: Screen): Inheritance {
  const { platform, vendor } = page;
  const may = (action: Action) => can(session.actor, action, subjectOf(page));
  const isOwn = session.actor.roles.some((role) => "vendorId" in role && role.vendorId === vendor?.id);
  const mayEditOrigin =
    standing.origin && can(session.actor, "page.save-draft", { platformId: platform.id, vendorId: null });
  return {
    standing,
    names: { platform: platform.name, vendor: vendor?.name ?? "" },
    isOwn,
    may: actionsOf(standing.state).filter((action) => may(needed[action])),
    hrefs: {
      plan: isOwn ? "/dashboard" : `/admin/vendors/${vendor?.code ?? ""}`,
      origin: standing.origin && mayEditOrigin ? editorAddresses(standing.origin.pageId)[0] : null,
    },
    actions: {
      review: reviewUpdatesOf.bind(null, page.id),
      detach: detachHere.bind(null, page.id),
      link: linkHere.bind(null, page.id),
      revert: revertHere.bind(null, page.id),
      restore: restoreHere.bind(null, page.id),
    },
  };
}
