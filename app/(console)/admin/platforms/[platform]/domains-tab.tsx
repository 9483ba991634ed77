"use client";

import { Globe } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import { TextField } from "@/components/ui/text-field";
import { addHost, makePrimary, removeHost } from "./actions";
import type { PlatformTabProps } from "./tab-props";

/** The hosts of a platform's own site: one is its address, the others lead to it. */
export function DomainsTab({ platform }: Pick<PlatformTabProps, "platform">) {
  const { id: platformId, domains } = platform;
  return (
    <Panel title="Domains" description="One is the site’s address; the others lead to it. Point each at this server.">
      <div className="space-y-6">
        {domains.length ? (
          <ul className="divide-y divide-line">
            {domains.map(({ id, host, isPrimary }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <p className="flex min-w-0 flex-wrap items-center gap-2 text-sm font-medium break-all">
                  {host} {isPrimary && <Badge tone="accent">Primary</Badge>}
                </p>
                <div className="flex flex-wrap gap-2">
                  {!isPrimary && (
                    <Form action={makePrimary.bind(null, platformId, id)} className="space-y-2">
                      <Submit look="secondary">
                        Make primary<span className="sr-only"> {host}</span>
                      </Submit>
                    </Form>
                  )}
                  <Form action={removeHost.bind(null, platformId, id)} className="space-y-2">
                    <Submit look="danger">
                      Remove<span className="sr-only"> {host}</span>
                    </Submit>
                  </Form>
                </div>
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState icon={Globe} title="No domain yet">
            The site is at /{platform.pathPrefix}/ until it has one.
          </EmptyState>
        )}
        <Form
          action={addHost.bind(null, platformId, !domains.length)}
          isEmptiedWhenDone
          done="Added. The site answers there from the next request on."
          className="max-w-md space-y-4"
        >
          <TextField
            name="host"
            label="Another domain"
            help="Such as shop.example.lu, without https://."
            autoCapitalize="none"
          />
          <Submit look="secondary">Add the domain</Submit>
        </Form>
      </div>
    </Panel>
  );
}
