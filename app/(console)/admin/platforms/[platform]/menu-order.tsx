"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useState, useTransition } from "react";
import { moved } from "@/components/pages/set-at";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { IconButton } from "@/components/ui/icon-button";
import { Panel } from "@/components/ui/panel";
import { orderMenu } from "./actions";

type MenuPage = { pageId: string; version: number; title: string };

type MenuOrderProps = {
  platformId: string;
  layer: 0 | 1;
  menu: "header" | "footer" | "legal";
  title: string;
  pages: MenuPage[];
  others: MenuPage[];
};

/** The pages of one menu in their order. */
export function MenuOrder({ platformId, layer, menu, title, pages, others }: MenuOrderProps) {
  const [inMenu, setInMenu] = useState(pages);
  const [state, setState] = useState<FormState>({ status: "idle" });
  const [isPending, startTransition] = useTransition();
  const all = [...pages, ...others];
  const addable = all.filter(({ pageId }) => !inMenu.some((page) => page.pageId === pageId));
  const isChanged = inMenu.map(({ pageId }) => pageId).join() !== pages.map(({ pageId }) => pageId).join();

  const save = () =>
    startTransition(async () =>
      setState(
        await orderMenu({ platformId, layer, menu, pages: inMenu.map(({ pageId, version }) => ({ pageId, version })) }),
      ),
    );

  return (
    <Panel title={title}>
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
                  onClick={() => setInMenu(moved(inMenu, index, index - 1))}
                />
                <IconButton
                  icon={ArrowDown}
                  label={`Move ${page.title} down`}
                  isDisabled={index === inMenu.length - 1}
                  onClick={() => setInMenu(moved(inMenu, index, index + 1))}
                />
                <IconButton
                  icon={X}
                  label={`Take ${page.title} out of the menu`}
                  onClick={() => setInMenu(inMenu.filter(({ pageId }) => pageId !== page.pageId))}
                />
              </li>
            ))}
          </ol>
        ) : (
          <p className="text-sm text-soft">No page stands here.</p>
        )}
        {addable.length > 0 && (
          <select
            aria-label={`Add a page: ${title}`}
            value=""
            onChange={(event) => {
              const page = addable.find(({ pageId }) => pageId === event.target.value);
              if (page) setInMenu([...inMenu, page]);
            }}
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
        {state.status === "failed" && <Alert tone="danger">{state.message}</Alert>}
        {state.status === "done" && !isChanged && <Alert tone="success">Saved.</Alert>}
        <Button look="primary" isPending={isPending} disabled={!isChanged} onClick={save}>
          Save the order
        </Button>
      </div>
    </Panel>
  );
}
