"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { NamedCountedPage } from "@/cms/memberships/list-counted-pages";
import type { Member } from "@/cms/memberships/standing";
import { type Limits, usageOf } from "@/cms/tiers/quota";
import { overflowWords, usageWords } from "@/components/pages/plan-words";
import { Alert } from "@/components/ui/alert";
import { answerOf } from "@/components/ui/answer-of";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import { counted } from "@/lib/counted";
import { choosePagesHere } from "./actions";

type PageChoiceProps = { member: Member; pages: NamedCountedPage[]; limits: Limits; mayChoose: boolean };

/** Every page that the plan counts, to choose those that visitors see; how many fit is counted meanwhile. */
export function PageChoice({ member, pages, limits, mayChoose }: PageChoiceProps) {
  const shownNow = pages.filter(({ isPaused }) => !isPaused).map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[]>(shownNow);
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const router = useRouter();

  const usage = usageOf(pages.map((page) => ({ ...page, isPaused: !chosen.includes(page.id) })));
  const overflow = overflowWords({ ...usage, ...limits });
  const isChanged = pages.some(({ id, isPaused }) => isPaused === chosen.includes(id));

  const toggle = (id: string) =>
    setChosen((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));

  const save = (pageIds: readonly string[], undoTo: readonly string[] | null) =>
    startTransition(async () => {
      const among = pages.map(({ id }) => id);
      const state = await answerOf(choosePagesHere(member, { pageIds: [...pageIds], among }));
      if (state.status === "failed") {
        const isGone = Object.keys(state.problems).some((path) => path.startsWith("pageIds."));
        const message = isGone ? "One of these pages was deleted meanwhile. The list is as it is now." : state.message;
        // What others changed meanwhile is shown behind the message.
        router.refresh();
        return undoTo ? setProblem(message) : announce({ title: "Not undone", description: message });
      }
      if (state.status !== "done") return;
      const { paused, resumed } = state.result;
      setProblem(null);
      announce({
        title: "Your choice is live",
        description: `Shown again: ${counted(resumed, "page")}. Paused: ${counted(paused, "page")}.`,
        ...(undoTo && { undo: () => save(undoTo, null) }),
      });
    });

  return (
    <div className="space-y-4">
      <fieldset disabled={!mayChoose} className="space-y-3">
        <legend className="text-sm text-soft">
          {mayChoose
            ? "Tick the pages that visitors are to see; the others stay stored."
            : "Ticked are those that visitors see."}
        </legend>
        <ul className="divide-y divide-line rounded-lg border border-line">
          {pages.map((page) => (
            <PageLine key={page.id} page={page} isChosen={chosen.includes(page.id)} onToggle={() => toggle(page.id)} />
          ))}
        </ul>
      </fieldset>
      {problem && <Alert tone="danger">{problem}</Alert>}
      {mayChoose && (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <p role="status" className="text-sm">
            <span className="font-medium">Chosen: {usageWords({ ...usage, ...limits })}.</span>{" "}
            {overflow && <span className="text-danger">{overflow} Untick as many, or ask for another plan.</span>}
          </p>
          <Button
            look="primary"
            disabled={!isChanged || overflow !== null}
            isPending={isPending}
            onClick={() => save(chosen, shownNow)}
          >
            Save the choice
          </Button>
        </div>
      )}
    </div>
  );
}

type PageLineProps = { page: NamedCountedPage; isChosen: boolean; onToggle: () => void };

function PageLine({ page: { title, slug, locale, isCustom, isPaused }, isChosen, onToggle }: PageLineProps) {
  return (
    <li>
      <label className="flex min-h-12 cursor-pointer items-start gap-3 px-4 py-3 hover:bg-hover/60">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={onToggle}
          className="mt-0.5 size-4 shrink-0 accent-accent"
        />
        <span className="min-w-0 flex-1 text-sm">
          <span className="font-medium wrap-anywhere">{title}</span>
          <span className="block wrap-anywhere text-soft">
            /{slug} · {locale.toUpperCase()}
          </span>
        </span>
        <span className="flex flex-wrap justify-end gap-1.5">
          <Badge>{isCustom ? "Custom" : "Override"}</Badge>
          {isPaused && <Badge tone="warning">Paused</Badge>}
        </span>
      </label>
    </li>
  );
}
