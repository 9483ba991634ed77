"use client";

import { Share2 } from "lucide-react";
import { useState } from "react";
import { answerOf } from "../../ui/answer-of";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Form, Submit } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { SelectField } from "../../ui/select-field";
import { NewLink } from "./new-link";
import { PreviewLinkList, type ShownLinks } from "./preview-link-list";

type PreviewLinksDialogProps = {
  /** Whether there is anything public to show besides the draft. */
  isPublic: boolean;
  list: () => Promise<FormState<ShownLinks>>;
  create: FormAction<{ address: string }>;
  revoke: (linkId: string) => Promise<FormState>;
  revokeAll: () => Promise<FormState>;
};

const lifetimes = [
  { value: "hour", label: "1 hour" },
  { value: "day", label: "1 day" },
  { value: "week", label: "7 days" },
  { value: "month", label: "30 days" },
];
const draft = { value: "draft", label: "The saved draft" };
const published = { value: "public", label: "The public page" };

/** Makes and takes back links that show the page to people without an account. */
export function PreviewLinksDialog({ isPublic, list, create, revoke, revokeAll }: PreviewLinksDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [links, setLinks] = useState<FormState<ShownLinks>>({ status: "idle" });
  const [address, setAddress] = useState<string | null>(null);

  const reload = async () => setLinks(await answerOf(list()));

  async function taken(back: Promise<FormState>): Promise<FormState> {
    const state = await answerOf(back);
    if (state.status === "done") await reload();
    return state;
  }

  function onOpenChange(opened: boolean): void {
    setOpen(opened);
    setAddress(null);
    if (opened) void reload();
  }

  return (
    <Dialog
      title="Share a preview"
      description="Whoever has the link sees the page as it was saved when the link was made, without signing in."
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <Button look="quiet" title="Share a preview" className="px-3!">
          <Share2 aria-hidden="true" className="size-4" />
          <span className="sr-only @4xl:not-sr-only">Share a preview</span>
        </Button>
      }
    >
      <div className="space-y-6">
        <Form
          action={create}
          onDone={(made) => {
            setAddress(made.address);
            void reload();
          }}
        >
          <div className="grid gap-4 sm:grid-cols-2">
            <SelectField name="lifetime" label="Works for" options={lifetimes} defaultValue="week" />
            <SelectField name="shows" label="Shows" options={isPublic ? [draft, published] : [draft]} />
          </div>
          <Submit>Make a link</Submit>
        </Form>
        {address && <NewLink key={address} address={address} />}
        <PreviewLinkList
          links={links}
          onRevoke={(linkId) => taken(revoke(linkId))}
          onRevokeAll={() => taken(revokeAll())}
        />
      </div>
    </Dialog>
  );
}
