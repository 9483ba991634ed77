"use client";

import { useId } from "react";
import { checkBy } from "@/cms/check";
import type { EventType } from "@/cms/webhooks/event-types";
import { webhookSchema } from "@/cms/webhooks/webhook";
import { useProblem } from "@/components/ui/form-context";
import { TextField } from "@/components/ui/text-field";
import { offeredEvents } from "./event-words";

type WebhookFieldsProps = {
  /** Whether the operator named hosts in a private network that are allowed; which, the browser is not told. */
  hasPrivateHosts: boolean;
  webhook?: { name: string; url: string; events: readonly EventType[] };
};

const checkName = checkBy(webhookSchema([]).shape.name);

/** What a webhook is called, where it leads and what it is told of. */
export function WebhookFields({ hasPrivateHosts, webhook }: WebhookFieldsProps) {
  return (
    <>
      <TextField
        name="name"
        label="Name"
        help="What it tells, such as “Search index”."
        check={checkName}
        defaultValue={webhook?.name}
        autoComplete="off"
      />
      <TextField
        name="url"
        label="Address"
        help="Messages are sent there by POST. It begins with https://."
        check={hasPrivateHosts ? checkForm : checkWhole}
        defaultValue={webhook?.url}
        inputMode="url"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
      />
      <EventFields chosen={webhook?.events ?? []} />
    </>
  );
}

const checkWhole = checkBy(webhookSchema([]).shape.url);

/** What is wrong with an address whatever the operator allows; whether its host is allowed is for the server to say. */
function checkForm(typed: string): string | undefined {
  const hosts = URL.canParse(typed.trim()) ? [new URL(typed.trim()).host] : [];
  return checkBy(webhookSchema(hosts).shape.url)(typed);
}

function EventFields({ chosen }: { chosen: readonly EventType[] }) {
  const error = useId();
  const problem = useProblem("events");
  return (
    <fieldset aria-describedby={problem && error} className="space-y-1.5">
      <legend className="text-sm font-medium">What it is told of</legend>
      <div className="divide-y divide-line rounded-lg border border-edge">
        {offeredEvents.map(({ type, words }) => (
          <label key={type} className="flex min-h-11 cursor-pointer items-start gap-3 px-3 py-2.5 text-sm">
            <input
              type="checkbox"
              name="events"
              value={type}
              defaultChecked={chosen.includes(type)}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              {words}
              <code className="block text-xs text-soft">{type}</code>
            </span>
          </label>
        ))}
      </div>
      {problem && (
        <p id={error} className="text-sm text-danger">
          Choose at least one.
        </p>
      )}
    </fieldset>
  );
}
