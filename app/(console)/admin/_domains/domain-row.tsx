"use client";

import { useTransition } from "react";
import { answerOf } from "@/components/ui/answer-of";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import { addHostAgain, type DomainSite, makePrimary, removeHost } from "./actions";

export type Domain = { id: string; host: string; isPrimary: boolean };

/** One host of a site: made its address, or removed, which says what is lost and can be undone. */
export function DomainRow({ site, domain }: { site: DomainSite; domain: Domain }) {
  const { id, host, isPrimary } = domain;
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();

  const addAgain = () =>
    startTransition(async () => {
      const state = await answerOf(addHostAgain(site, { host, isPrimary }));
      announce(
        state.status === "failed" ? { title: "Not added", description: state.message } : { title: `${host} is back` },
      );
    });
  const remove = () =>
    startTransition(async () => {
      const state = await answerOf(removeHost(site, id));
      if (state.status === "failed") return announce({ title: "Not removed", description: state.message });
      announce({ title: `${host} is removed`, description: "It answers 404 and is free for anyone.", undo: addAgain });
    });
  const promote = () =>
    startTransition(async () => {
      const state = await answerOf(makePrimary(site, id));
      announce(
        state.status === "failed"
          ? { title: "Not changed", description: state.message }
          : { title: `${host} is the primary domain`, description: "The others lead to it." },
      );
    });

  return (
    <li className="flex flex-wrap items-center justify-between gap-3 p-3">
      <p className="flex min-w-0 flex-wrap items-center gap-2 text-sm font-medium break-all">
        {host} {isPrimary && <Badge tone="accent">Primary</Badge>}
      </p>
      <div className="flex flex-wrap gap-2">
        {!isPrimary && (
          <Button isPending={isPending} onClick={promote}>
            Make primary<span className="sr-only"> {host}</span>
          </Button>
        )}
        <Button look="danger" isPending={isPending} onClick={remove}>
          Remove<span className="sr-only"> {host}</span>
        </Button>
      </div>
    </li>
  );
}
