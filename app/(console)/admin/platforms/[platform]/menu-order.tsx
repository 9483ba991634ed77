"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useState, useTransition } from "react";
import { moved } from "@/components/editor/set-at";
import { Alert } from "@/components/ui/alert";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { IconButton } from "@/components/ui/icon-button";
import { Panel } from "@/components/ui/panel";
import { useToaster } from "@/components/ui/toaster";
import { useOrder } from "../../../_menus/use-order";
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

/** The pages of one menu in their order. */
export function MenuOrder({ platformId, layer, menu, title, site, pages, others }: MenuOrderProps) {
  const stored = pages.map(({ pageId }) => pageId);
  const { order, setOrder, lookedAt, isOutdated, isChanged, takeStored } = useOrder(stored);
  const [state, setState] = useState<FormState>({ status: "idle" });
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const all = [...pages, ...others];
  const inMenu = order.flatMap((id) => all.find(({ pageId }) => pageId === id) ?? []);
  const addable = all.filter(({ pageId }) => !order.includes(pageId));

  /** @param over the menu that is replaced. */
  const save = (over: string[]) =>
    startTransition(async () => {
      const outcome = await answerOf(orderMenu({ platformId, layer, menu, pages: order, lookedAt: over }));
      setState(outcome);
      if (outcome.status === "done") announce({ title: `${title}: saved`, description: waitingText(outcome.result) });
    });

  return (
    <Panel
      title={
        <>
          {title}
          <span className="sr-only"> of {site}</span>
        </>
      }
    >
      <div className="space-y-4">
        {inMenu.length ? (
          <ol className="divide-y divide-line text-sm">
            {inMenu.map((page, index) => (
              <li key={page.pageId} className="flex items-center gap-1 py-1">
                <span className="min-w-0 flex-1 truncate">{page.title}</span>
                <IconButton
                  icon={ArrowUp}
                  label={`Move ${page.title} up`}
                  isDisabled={index === 0}
                  onClick={() => setOrder(moved(order, index, index - 1))}
                />
                <IconButton
                  icon={ArrowDown}
                  label={`Move ${page.title} down`}
                  isDisabled={index === inMenu.length - 1}
                  onClick={() => setOrder(moved(order, index, index + 1))}
                />
                <IconButton
                  icon={X}
                  label={`Take ${page.title} out of the menu`}
                  onClick={() => setOrder(order.filter((id) => id !== page.pageId))}
                />
              </li>
            ))}
          </ol>
        ) : (
          <p className="text-sm text-soft">No page stands here.</p>
        )}
        {addable.length > 0 && (
          <select
            aria-label={`Add a page to ${title} of ${site}`}
            value=""
            onChange={(event) => setOrder([...order, event.target.value])}
            className="min-h-10 w-full rounded-lg border border-edge bg-panel px-3 text-base sm:text-sm"
          >
            <option value="">Add a page …</option>
            {addable.map(({ pageId, title: name }) => (
              <option key={pageId} value={pageId}>
                {name}
              </option>
            ))}
          </select>
        )}
        {state.status === "failed" && (
          <Alert tone="danger">
            <p>{state.message}</p>
            {isOutdated && (
              <p className="flex flex-wrap gap-2">
                <Button isPending={isPending} onClick={() => save(stored)}>
                  Save mine over it
                </Button>
                <Button
                  look="quiet"
                  onClick={() => {
                    takeStored();
                    setState({ status: "idle" });
                  }}
                >
                  Show theirs
                </Button>
              </p>
            )}
          </Alert>
        )}
        <Button look="primary" isPending={isPending} disabled={!isChanged} onClick={() => save(lookedAt)}>
          Save the order
        </Button>
      </div>
    </Panel>
  );
}

function waitingText({ waiting }: { waiting: string[] }): string | undefined {
  if (!waiting.length) return undefined;
  return waiting.length === 1
    ? "One page has a draft; it moves once that is published."
    : `${waiting.length} pages have drafts; they move once those are published.`;
}
