"use client";

import { useState } from "react";
import type { ListedWebhook } from "@/cms/webhooks/list-webhooks";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form, Submit } from "@/components/ui/form";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { changeWebhook } from "../actions";
import { WebhookFields } from "../webhook-fields";

type EditDialogProps = {
  place: Place;
  webhook: Pick<ListedWebhook, "id" | "version" | "name" | "url" | "events">;
  hasPrivateHosts: boolean;
};

/** Changes what a webhook is called, where it leads and what it is told of. */
export function EditDialog({ place, webhook, hasPrivateHosts }: EditDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const announce = useToaster();
  const onDone = () => {
    setOpen(false);
    announce({ title: "Saved", description: "What waits goes to the address as it is now." });
  };
  return (
    <Dialog title="Edit the webhook" isOpen={isOpen} onOpenChange={setOpen} trigger={<Button>Edit</Button>}>
      <Form action={changeWebhook.bind(null, place, webhook.id)} onDone={onDone} version={webhook.version}>
        <WebhookFields hasPrivateHosts={hasPrivateHosts} webhook={webhook} />
        <div className="flex justify-end">
          <Submit>Save</Submit>
        </div>
      </Form>
    </Dialog>
  );
}
