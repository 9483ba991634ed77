"use client";

import { useTransition } from "react";
import type { Member } from "@/cms/memberships/standing";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Form, Submit } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { addHost, addHostAgain, makePrimary, removeHost } from "./actions";

type Domain = { id: string; host: string; isPrimary: boolean };
type DomainListProps = { place: Place; member: Member; platform: string; domains: Domain[] };

/** The hosts of a storefront of its own: one is its address, the others lead to it. */
export function DomainList({ place, member, platform, domains }: DomainListProps) {
  return (
    <section aria-label={`Domains on ${platform}`} className="space-y-4">
      <h3 className="font-medium">{platform}</h3>
      {domains.length > 0 && (
        <ul className="divide-y divide-line rounded-lg border border-line">
          {domains.map((domain) => (
            <DomainRow key={domain.id} place={place} member={member} domain={domain} />
          ))}
        </ul>
      )}
      <Form
        action={addHost.bind(null, place, member, !domains.length)}
        isEmptiedWhenDone
        done="Added. The storefront answers there from the next request on."
        className="max-w-md space-y-4"
      >
        <TextField
          name="host"
          label={`A domain for its storefront on ${platform}`}
          help="Such as shop.example.lu, without https://."
          autoCapitalize="none"
        />
        <Submit look="secondary">
          Add the domain<span className="sr-only"> on {platform}</span>
        </Submit>
      </Form>
    </section>
  );
}

function DomainRow({ place, member, domain }: { place: Place; member: Member; domain: Domain }) {
  const { id, host, isPrimary } = domain;
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();

  const addAgain = () =>
    startTransition(async () => {
      const state = await addHostAgain(place, { ...member, host, isPrimary });
      announce(
        state.status === "failed" ? { title: "Not added", description: state.message } : { title: `${host} is back` },
      );
    });
  const remove = () =>
    startTransition(async () => {
      const state = await removeHost(place, id);
      if (state.status === "failed") return announce({ title: "Not removed", description: state.message });
      announce({ title: `${host} is removed`, description: "It answers 404 and is free for anyone.", undo: addAgain });
    });
  const promote = () =>
    startTransition(async () => {
      const state = await makePrimary(place, id);
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
            Make primary<span className="sr-only">: {host}</span>
          </Button>
        )}
        <Button look="danger" isPending={isPending} onClick={remove}>
          Remove<span className="sr-only">: {host}</span>
        </Button>
      </div>
    </li>
  );
}
