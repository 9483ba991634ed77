import { allowedActions } from "@/cms/inheritance/listed-actions";
import type { Standing } from "@/cms/pages/standing";
import { can } from "@/cms/policy";
import type { Session } from "@/cms/sessions/find-session";
import type { Inheritance } from "@/components/editor/inheritance/inheritance";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { listAddress } from "@/lib/console/list-address";
import { detachHere, linkHere, restoreHere, revertHere, reviewUpdatesOf } from "./inheritance-actions";
import { type LoadedEditor, subjectOf } from "./load-editor";

type Screen = {
  session: Session;
  page: LoadedEditor["page"];
};

/** What the editor of a vendor's page shows of the default behind it, and lets the reader do about it. */
export function inheritanceOf(standing: Standing, { session, page }: Screen): Inheritance {
  const { platform, vendor } = page;
  const isOwn = session.actor.roles.some((role) => "vendorId" in role && role.vendorId === vendor?.id);
  const mayEditOrigin =
    standing.origin && can(session.actor, "page.save-draft", { platformId: platform.id, vendorId: null });
  return {
    standing,
    names: { platform: platform.name, vendor: vendor?.name ?? "" },
    isOwn,
    may: allowedActions(standing.state, session.actor, subjectOf(page)),
    hrefs: {
      plan: isOwn
        ? `${listAddress("/dashboard/usage", { vendor: vendor?.code, platform: platform.code })}#paused`
        : `/admin/vendors/${vendor?.code ?? ""}`,
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
