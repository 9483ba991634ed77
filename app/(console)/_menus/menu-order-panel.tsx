"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { type ReactNode, useRef, useState, useTransition } from "react";
import { moved } from "@/components/editor/set-at";
import { Alert } from "@/components/ui/alert";
import { answerOf } from "@/components/ui/answer-of";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { IconButton } from "@/components/ui/icon-button";
import { Panel } from "@/components/ui/panel";
import { useToaster } from "@/components/ui/toaster";
import { useSaveKey } from "@/components/ui/use-save-key";
import { useOrder } from "./use-order";

export type MenuItem = {
  /** What the order is told by, such as the page's id. */
  key: string;
  title: string;
  /** Stands where another decides, and cannot be moved here. */
  isFixed?: boolean;
};

type MenuOrderPanelProps<T> = {
  /** The menu's name, for messages. */
  name: string;
  title?: ReactNode;
  addLabel: string;
  /** What stands in the menu, in its order, and what else could. */
  items: MenuItem[];
  others: MenuItem[];
  mayChange?: boolean;
  /** The order that stands there can be saved too: something comes of it. */
  maySaveAgain?: boolean;
  /** @param over the keys of the menu that is replaced. */
  save: (keys: string[], over: string[]) => Promise<FormState<T>>;
  /** What is said beyond that it is saved. */
  tell: (result: T) => string | undefined;
};

/** The pages of one menu in their order, to be moved, added and taken out; saved as a whole. */
export function MenuOrderPanel<T>({ name, title = name, addLabel, items, others, ...props }: MenuOrderPanelProps<T>) {
  const { mayChange = true, maySaveAgain = false, save, tell } = props;
  const stored = items.map(({ key }) => key);
  const { order, setOrder, lookedAt, isOutdated, isChanged, takeStored } = useOrder(stored);
  const [state, setState] = useState<FormState<T>>({ status: "idle" });
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const all = [...items, ...others];
  const inMenu = order.flatMap((key) => all.find((item) => item.key === key) ?? []);
  const addable = all.filter(({ key, isFixed }) => !isFixed && !order.includes(key));

  const saveOver = (over: string[]) =>
    startTransition(async () => {
      const outcome = await answerOf(save(order, over));
      setState(outcome);
      if (outcome.status === "done") announce({ title: `${name}: saved`, description: tell(outcome.result) });
    });

  const maySave = mayChange && !isPending && (isChanged || maySaveAgain);
  const panel = useRef<HTMLDivElement>(null);
  useSaveKey(panel, mayChange ? () => maySave && saveOver(lookedAt) : undefined);

  return (
    <Panel title={title}>
      <div ref={panel} className="space-y-4">
        {inMenu.length ? (
          <ol className="divide-y divide-line text-sm">
            {inMenu.map((item, index) => (
              <li key={item.key} className="flex min-h-12 items-center gap-1 py-1">
                <span className="min-w-0 flex-1 truncate">{item.title}</span>
                {item.isFixed && <Badge>Default</Badge>}
                {!item.isFixed && mayChange && (
                  <>
                    <IconButton
                      icon={ArrowUp}
                      label={`Move ${item.title} up`}
                      isDisabled={index === 0}
                      onClick={() => setOrder(moved(order, index, index - 1))}
                    />
                    <IconButton
                      icon={ArrowDown}
                      label={`Move ${item.title} down`}
                      isDisabled={index === inMenu.length - 1}
                      onClick={() => setOrder(moved(order, index, index + 1))}
                    />
                    <IconButton
                      icon={X}
                      label={`Take ${item.title} out of the menu`}
                      onClick={() => setOrder(order.filter((key) => key !== item.key))}
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
            aria-label={addLabel}
            value=""
            onChange={(event) => setOrder([...order, event.target.value])}
            className="min-h-10 w-full rounded-lg border border-edge bg-panel px-3 text-base sm:text-sm"
          >
            <option value="">Add a page …</option>
            {addable.map((item) => (
              <option key={item.key} value={item.key}>
                {item.title}
              </option>
            ))}
          </select>
        )}
        {state.status === "failed" && (
          <Alert tone="danger">
            <p>{state.message}</p>
            {isOutdated && (
              <p className="flex flex-wrap gap-2">
                <Button isPending={isPending} onClick={() => saveOver(stored)}>
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
        {mayChange && (
          <Button
            look="primary"
            isPending={isPending}
            disabled={!isChanged && !maySaveAgain}
            onClick={() => saveOver(lookedAt)}
          >
            Save the order
          </Button>
        )}
      </div>
    </Panel>
  );
}
