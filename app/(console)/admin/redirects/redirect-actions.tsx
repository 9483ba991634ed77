"use client";

import { useTransition } from "react";
import type { ListedRedirect } from "@/cms/redirects/list-redirects";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { addRedirectAgain, changeRedirect, removeRedirect, type WholeRedirect } from "./actions";
import { RedirectDialog } from "./redirect-dialog";

type RedirectActionsProps = { place: Place; redirect: Pick<ListedRedirect, "id" | "version" | "from" | "to"> };

/** Changes a redirect, or deletes it. */
export function RedirectActions({ place, redirect }: RedirectActionsProps) {
  const { id: redirectId, from } = redirect;
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();

  const addAgain = (deleted: WholeRedirect) =>
    startTransition(async () => {
      const { platformId, vendorId, from, to } = deleted;
      const state = await answerOf(addRedirectAgain(place, { platformId, vendorId, from, to }));
      announce(
        state.status === "failed"
          ? { title: "Not brought back", description: state.message }
          : { title: `${from} is redirected again` },
      );
    });
  const remove = () =>
    startTransition(async () => {
      const state = await answerOf(removeRedirect(place, redirectId));
      if (state.status === "failed") return announce({ title: "Not deleted", description: state.message });
      if (state.status !== "done") return;
      const deleted = state.result;
      announce({ title: `The redirect of ${from} is deleted`, undo: () => addAgain(deleted) });
    });

  return (
    <div className="flex gap-1 md:-my-2.5 md:justify-end">
      <RedirectDialog
        title="Change the redirect"
        done="Changed"
        action={changeRedirect.bind(null, place, redirectId)}
        redirect={redirect}
        trigger={
          <Button look="quiet">
            Edit<span className="sr-only"> the redirect of {from}</span>
          </Button>
        }
      />
      <Button look="quiet" isPending={isPending} onClick={remove}>
        Delete<span className="sr-only"> the redirect of {from}</span>
      </Button>
    </div>
  );
}
