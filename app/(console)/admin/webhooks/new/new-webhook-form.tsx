"use client";

import { useState } from "react";
import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import type { Option } from "@/components/ui/select-field";
import type { Place } from "@/lib/console/place";
import { PlatformField } from "../../redirects/platform-field";
import { addWebhook, type MadeWebhook } from "../actions";
import { WebhookFields } from "../webhook-fields";
import { NewWebhook } from "./new-webhook";

type NewWebhookFormProps = {
  place: Extract<Place, { kind: "admin" }>;
  platforms: Option[];
  hasPrivateHosts: boolean;
  /** A receiver, as a program. */
  example: string;
};

/** Asks where a webhook leads and what it is told of, and then shows its secret, this once. */
export function NewWebhookForm({ place, platforms, hasPrivateHosts, example }: NewWebhookFormProps) {
  const [made, setMade] = useState<MadeWebhook | null>(null);
  if (made) return <NewWebhook made={made} platform={place.platform} example={example} />;
  return (
    <Form action={addWebhook.bind(null, place)} onDone={setMade} className="space-y-6">
      <Panel title="Whom to tell, and of what">
        <div className="max-w-2xl space-y-5">
          <PlatformField platforms={platforms} />
          <WebhookFields hasPrivateHosts={hasPrivateHosts} />
        </div>
      </Panel>
      <Submit>Create the webhook</Submit>
    </Form>
  );
}
