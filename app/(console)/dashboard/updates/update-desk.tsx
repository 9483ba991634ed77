"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { Publication } from "@/cms/pages/publication";
import { type EditorContextValue, EditorProvider } from "@/components/editor/editor-context";
import type { Overridden } from "@/components/editor/inheritance/live-sources";
import { ReviewForm, type ReviewWay } from "@/components/editor/inheritance/review-form";
import type { PageEditorProps } from "@/components/editor/page-editor";
import { PreviewPane } from "@/components/editor/preview/preview-pane";
import { answerOf } from "@/components/ui/answer-of";
import { buttonClass } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import { type Decided, decideHere, undoDecision } from "./actions";

type UpdateDeskProps = {
  page: { title: string; publication: Publication; version: number };
  overridden: Overridden;
  specs: PageEditorProps["specs"];
  context: EditorContextValue;
  mayPublish: boolean;
  hrefs: { editor: string; next: string };
  /** The reader was led to another page, on which nothing waits any more. */
  isElsewhere: boolean;
};

/** Decides about the updates of one page, then leads to the next. */
export function UpdateDesk({ page, overridden, specs, context, mayPublish, hrefs, isElsewhere }: UpdateDeskProps) {
  const { pageId } = context;
  const heading = useRef<HTMLHeadingElement>(null);
  const isLed = useRef(false);
  const [arrived] = useState({ pageId, isElsewhere });
  const router = useRouter();
  const announce = useToaster();
  // What waits unpublished for another reason must not go out by the way.
  const isClean = page.publication === "published";

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever is led to the next page begins at its title
  useEffect(() => {
    if (isLed.current) heading.current?.focus();
    isLed.current = false;
  }, [pageId]);

  const takeBack = async (decided: Decided, isPublished: boolean) => {
    const state = await answerOf(undoDecision(pageId, decided, isPublished));
    if (state.status === "failed") announce({ title: "Not undone", description: state.message });
    else announce({ title: "Undone", description: `The updates of “${page.title}” wait for your decision again.` });
    router.refresh();
  };

  const wayTo = (label: string, look: ReviewWay["look"], isPublished: boolean): ReviewWay => {
    let decided: Decided | null = null;
    return {
      label,
      look,
      save: async (choices) => {
        const { revisionId: originRevisionId } = overridden.origin;
        const decision = { version: page.version, originRevisionId, choices };
        // Before it is answered: with the answer the page that comes next may be there already.
        isLed.current = true;
        const state = await answerOf(decideHere(pageId, decision, isPublished));
        if (state.status === "done") decided = state.result;
        // What others did meanwhile is shown, and the choices about what stayed the same stay.
        if (state.status === "failed") {
          isLed.current = false;
          router.refresh();
        }
        return state;
      },
      onSaved: (left) => {
        const done = decided;
        announce({
          title: isPublished ? `“${page.title}” is published` : `“${page.title}” is saved as a draft`,
          description: savedWords(left, isPublished),
          ...(done && { undo: () => void takeBack(done, isPublished) }),
        });
        if (left === 0) return router.push(hrefs.next);
        isLed.current = false;
        router.refresh();
      },
    };
  };

  const isOffered = mayPublish && isClean;
  return (
    <EditorProvider value={context}>
      <section
        aria-labelledby="update-desk"
        className="min-w-0 rounded-xl border border-line bg-panel p-4 shadow-panel sm:p-6"
      >
        <header className="mb-4 flex flex-wrap items-start justify-between gap-3">
          <div className="min-w-0 space-y-1">
            <h2
              id="update-desk"
              ref={heading}
              tabIndex={-1}
              className="font-semibold tracking-tight wrap-anywhere outline-none"
            >
              {page.title}
            </h2>
            <p className="max-w-prose text-sm text-soft">
              You decide about what both of you changed. All else follows the default already.
            </p>
          </div>
          <a href={hrefs.editor} className={buttonClass("secondary")}>
            Open in the editor
          </a>
        </header>
        {arrived.isElsewhere && arrived.pageId === pageId && (
          <p role="status" className="mb-4 text-sm">
            Nothing waits for a decision any more on the page that you were led to. This one comes next.
          </p>
        )}
        <ReviewForm
          key={pageId}
          overridden={overridden}
          specs={specs}
          showPage={(document) => (
            <PreviewPane pageId={pageId} document={document} selectedId={null} onSelect={() => {}} />
          )}
          ways={[
            wayTo("Save as a draft", isOffered ? "secondary" : "primary", false),
            ...(isOffered ? [wayTo("Save and publish", "primary", true)] : []),
          ]}
        />
        {!isClean && mayPublish && (
          <p className="mt-3 text-sm text-soft">
            This page has a draft that is not published yet. What you decide is saved with it; publish both in the
            editor.
          </p>
        )}
        {!mayPublish && (
          <p className="mt-3 text-sm text-soft">What you decide is a draft until an owner publishes it.</p>
        )}
      </section>
    </EditorProvider>
  );
}

function savedWords(left: number, isPublished: boolean): string {
  if (left > 0) return left === 1 ? "1 change still waits for you." : `${left} changes still wait for you.`;
  return isPublished ? "Visitors see what you decided." : "Publish it to show visitors what you decided.";
}
