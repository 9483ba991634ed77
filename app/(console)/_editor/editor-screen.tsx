import { allowedActions } from "@/cms/inheritance/listed-actions";
import { pageFieldsSchema } from "@/cms/pages/document";
import { layers } from "@/cms/pages/layer";
import { can } from "@/cms/policy";
import { fieldSpecs, sectionSpecs } from "@/cms/sections/field-spec";
import type { Session } from "@/cms/sessions/find-session";
import { PageEditor } from "@/components/editor/page-editor";
import { BesideProvider } from "@/components/editor/settings/beside";
import type { Tab } from "@/components/ui/tabs";
import { DeletedNote } from "./deleted-note";
import { EditorHead, siteAddressOf } from "./editor-head";
import { FollowersPanel } from "./followers-panel";
import { inheritanceOf } from "./inheritance-of";
import { type LoadedEditor, subjectOf } from "./load-editor";
import { findNewerPage, publishPageOf, savePage } from "./page-actions";
import { compareRevisions, loadRevisions, restoreRevisionOf } from "./revision-actions";
import { LanguagesTab, settingsOf } from "./settings";
import { StatePanel } from "./state-panel";

type EditorScreenProps = {
  session: Session;
  loaded: LoadedEditor;
  /** Where this editor is, for whoever has to sign in again. */
  address: string;
  /** The list that the page is in. */
  list: { href: string; label: string };
  /** Where the page is copied; left out where it cannot be. */
  copyHref?: string;
};

/** The editor of a page with everything about it, in the administration and in the dashboard. */
export function EditorScreen({ session, loaded, address, list, copyHref }: EditorScreenProps) {
  const { page, aids, standing, following, impact } = loaded;
  const subject = subjectOf(page);
  const may = (action: Parameters<typeof can>[1]) => can(session.actor, action, subject);
  const head = (
    <EditorHead
      loaded={loaded}
      list={list}
      copyHref={copyHref}
      // An override and a detached page are reverted instead: what stands behind them is shown then.
      mayDelete={
        standing ? allowedActions(standing.state, session.actor, subject).includes("delete") : may("page.delete")
      }
      mayShare={may("preview-link.create")}
    />
  );
  if (page.isDeleted) {
    return (
      <>
        {head}
        <DeletedNote loaded={loaded} address={address} list={list} />
      </>
    );
  }
  const hasDraft = page.publication === "draft" || page.publication === "changed";
  const tabs: Tab[] = [
    { id: "languages", label: "Languages", content: <LanguagesTab loaded={loaded} address={address} may={may} /> },
    {
      id: "publication",
      label: "Publication",
      isKept: true,
      content: (
        <StatePanel
          page={page}
          overriders={following ? following.override + following.own : 0}
          locale={session.person.locale}
          mayPublish={may("page.publish")}
          mayLock={page.layer !== layers.vendor && may("page.lock")}
        />
      ),
    },
    ...(following
      ? [
          {
            id: "vendors",
            label: "Vendors",
            isKept: true,
            content: <FollowersPanel page={page} following={following} impact={impact} />,
          },
        ]
      : []),
  ];
  return (
    <BesideProvider>
      <PageEditor
        key={page.id}
        version={page.version}
        document={page.document}
        originRevisionId={page.originRevisionId}
        hasDraft={hasDraft}
        lockedSectionIds={standing?.override ? (standing.origin?.lockedSectionIds ?? []) : []}
        inheritance={standing && inheritanceOf(standing, { session, page })}
        specs={{ page: fieldSpecs(pageFieldsSchema), sections: sectionSpecs() }}
        signInHref={`/login?next=${address}`}
        saveDraft={savePage.bind(null, page.id)}
        publish={may("page.publish") ? publishPageOf.bind(null, page.id) : undefined}
        writer={{
          userId: session.person.id,
          locale: session.person.locale,
          findNewer: findNewerPage.bind(null, page.id),
        }}
        revisions={{
          load: loadRevisions.bind(null, page.id),
          compare: compareRevisions.bind(null, page.id),
          restore: restoreRevisionOf.bind(null, page.id),
        }}
        context={{ pageId: page.id, owner: subject, locale: page.locale, ...aids }}
        settings={settingsOf(loaded)}
        siteAddress={siteAddressOf(loaded)}
        head={head}
        tabs={tabs}
      />
    </BesideProvider>
  );
}
