"use client";

import { type ReactElement, useState } from "react";
import { checkBy, inLowerCase } from "@/cms/check";
import { redirectTargetSchema, sitePathSchema } from "@/cms/redirects/schema";
import { Dialog } from "@/components/ui/dialog";
import { Form, Submit } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import type { Option } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { useToaster } from "@/components/ui/toaster";
import { PlatformField } from "./platform-field";

const checkFrom = checkBy(sitePathSchema, inLowerCase);
const checkTo = checkBy(redirectTargetSchema, inLowerCase);

type RedirectDialogProps = {
  trigger: ReactElement;
  title: string;
  /** Said when it worked. */
  done: string;
  action: FormAction;
  redirect?: { version: number; from: string; to: string };
  /** On which sites it can be; left out where that is settled. */
  platforms?: Option[];
};

/** Asks from where and to where a redirect leads. */
export function RedirectDialog({ trigger, title, done, action, redirect, platforms }: RedirectDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const announce = useToaster();
  const onDone = () => {
    setOpen(false);
    announce({ title: done });
  };
  return (
    <Dialog
      title={title}
      description="Both are paths of the same site. A page that is at the first one comes before the redirect."
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={trigger}
    >
      <Form action={action} onDone={onDone} version={redirect?.version}>
        {platforms && <PlatformField platforms={platforms} />}
        <TextField
          name="from"
          label="From"
          help="Such as /old-page.html."
          check={checkFrom}
          defaultValue={redirect?.from}
          autoCapitalize="none"
        />
        <TextField
          name="to"
          label="To"
          help="Such as /pricing, or / for the home page."
          check={checkTo}
          defaultValue={redirect?.to}
          autoCapitalize="none"
        />
        <div className="flex justify-end">
          <Submit>Save</Submit>
        </div>
      </Form>
    </Dialog>
  );
}
