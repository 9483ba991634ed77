"use client";

import { useState } from "react";
import type { Member } from "@/cms/memberships/standing";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form, Submit } from "@/components/ui/form";
import { TextAreaField } from "@/components/ui/text-area-field";
import { useToaster } from "@/components/ui/toaster";
import { askForPlan } from "./actions";

type RequestDialogProps = { member: Member; tierId: string; name: string; platform: string };

/** Asks for a plan, with a note to those who decide. */
export function RequestDialog({ member, tierId, name, platform }: RequestDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const announce = useToaster();
  return (
    <Dialog
      title={`Ask for ${name}`}
      description={`The admins of ${platform} see your request and get a mail. Nothing changes before they grant it; you get a mail then.`}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button look="primary">Ask for {name}</Button>}
    >
      <Form
        action={askForPlan.bind(null, member, tierId)}
        onDone={() => {
          setOpen(false);
          announce({ title: `You have asked for ${name}`, description: `The admins of ${platform} decide about it.` });
        }}
      >
        <TextAreaField name="note" label="A note to them" help="What you need it for; you may leave it empty." />
        <div className="flex justify-end">
          <Submit>Send the request</Submit>
        </div>
      </Form>
    </Dialog>
  );
}
