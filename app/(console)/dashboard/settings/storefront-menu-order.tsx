"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useState, useTransition } from "react";
import type { Member } from "@/cms/memberships/standing";
import type { MenuEntry } from "@/cms/storefronts/menu-places";
import { moved } from "@/components/editor/set-at";
import { Alert } from "@/components/ui/alert";
import { answerOf } from "@/components/ui/answer-of";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { IconButton } from "@/components/ui/icon-button";
import { Panel } from "@/components/ui/panel";
import { useToaster } from "@/components/ui/toaster";
import { counted } from "@/lib/counted";
import { useOrder } from "../../_menus/use-order";
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
export function StorefrontMenuOrder(props: StorefrontMenuOrderProps) {
  const { member, menu, title, entries, others, mayChange } = props;
  const stored = entries.map(({ slug }) => slug);
  const { order, setOrder, lookedAt, isOutdated, isChanged, takeStored } = useOrder(stored);
  const [state, setState] = useState<FormState>({ status: "idle" });
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const all = [...entries, ...others];
  const inMenu = order.flatMap((slug) => all.find((entry) => entry.slug === slug) ?? []);
  const addable = all.filter(({ slug, isOwn }) => isOwn && !order.includes(slug));

  /** @param over the menu that is replaced. */
  const save = (over: string[]) =>
    startTransition(async () => {
      const outcome = await answerOf(saveMenu({ ...member, menu, slugs: order, lookedAt: over }));
      setState(outcome);
      if (outcome.status !== "done") return;
      const { waiting } = outcome.result;
      const description = waiting
        ? `${counted(waiting, "page")} with a draft: moved once that is published.`
        : undefined;
      announce({ title: `${title}: saved`, description });
    });

  return (
    <Panel title={title}>
      <div className="space-y-4">
        {inMenu.length ? (
          <ol className="divide-y divide-line text-sm">
            {inMenu.map((entry, index) => (
              <li key={entry.slug} className="flex min-h-12 items-center gap-1 py-1">
                <span className="min-w-0 flex-1 truncate">{entry.title}</span>
                {!entry.isOwn && <Badge>Default</Badge>}
                {entry.isOwn && mayChange && (
                  <>
                    <IconButton
                      icon={ArrowUp}
                      label={`Move ${entry.title} up`}
                      isDisabled={index === 0}
                      onClick={() => setOrder(moved(order, index, index - 1))}
                    />
                    <IconButton
                      icon={ArrowDown}
                      label={`Move ${entry.title} down`}
                      isDisabled={index === inMenu.length - 1}
                      onClick={() => setOrder(moved(order, index, index + 1))}
                    />
                    <IconButton
                      icon={X}
                      label={`Take ${entry.title} out of the menu`}
                      onClick={() => setOrder(order.filter((slug) => slug !== entry.slug))}
                    />
                  </>
                )}
              </li>
            ))}
          </ol>
        ) : (
          <p className="text-sm text-soft">No page stands here.</p>
        )}
        {mayChange && addable.length > 0 && (
          <select
            aria-label={`Add a page to ${title}`}
            value=""
            onChange={(event) => setOrder([...order, event.target.value])}
            className="min-h-10 w-full rounded-lg border border-edge bg-panel px-3 text-base sm:text-sm"
          >
            <option value="">Add a page …</option>
            {addable.map(({ slug, title: name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        )}
        {state.status === "failed" && (
          <Alert tone="danger">
            <p>{state.message}</p>
            {isOutdated && (
              <Button
                onClick={() => {
                  takeStored();
                  setState({ status: "idle" });
                }}
              >
                Show the menu as it is now
              </Button>
            )}
          </Alert>
        )}
        {mayChange && (
          <Button look="primary" isPending={isPending} disabled={!isChanged} onClick={() => save(lookedAt)}>
            Save the order
          </Button>
        )}
      </div>
    </Panel>
  );
}
