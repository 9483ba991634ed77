"use client";

import { Pencil } from "lucide-react";
import { useState } from "react";
import { checkBy } from "@/cms/check";
import type { RenameEffect } from "@/cms/pages/rename-effect";
import { slugSchema } from "@/cms/pages/slug";
import { fixedWords, renameWords } from "@/components/editor/settings/rename-words";
import { slugOf } from "@/components/pages/slug-of";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form, Submit } from "@/components/ui/form";
import { SwitchField } from "@/components/ui/switch-field";
import { TextField } from "@/components/ui/text-field";
import { useToaster } from "@/components/ui/toaster";
import { renamePageOf } from "./settings-actions";

type RenameDialogProps = {
  pageId: string;
  title: string;
  effect: RenameEffect;
  /** What stands before the slug, such as `https://oms.lu/fr/`. */
  before: string;
};

const checkSlug = checkBy(slugSchema);

/** Gives the page another address, once it is said what moves with it. */
export function RenameDialog({ pageId, title, effect, before }: RenameDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [slug, setSlug] = useState(effect.slug);
  const announce = useToaster();
  if (effect.fixed) return <p className="text-sm text-soft">{fixedWords[effect.fixed]}</p>;
  const suggestion = slugOf(title);
  const isSuggested = suggestion !== effect.slug && suggestion !== slug && slugSchema.safeParse(suggestion).success;
  const moves = renameWords(effect);
  return (
    <Dialog
      title="Rename the address"
      description="Links to this page on its sites lead to the new address by themselves."
      isOpen={isOpen}
      onOpenChange={(opened) => {
        setSlug(effect.slug);
        setOpen(opened);
      }}
      trigger={
        <Button>
          <Pencil aria-hidden="true" className="size-4" /> Rename
        </Button>
      }
    >
      <Form
        action={renamePageOf.bind(null, { pageId, from: effect.slug })}
        isLeftFreely
        onDone={(done: { slug: string }) => {
          setOpen(false);
          announce({ title: `The page stands at /${done.slug} now` });
        }}
      >
        <div className="space-y-2">
          <TextField
            name="slug"
            label="New slug"
            help={<span className="wrap-anywhere">{`The address will be ${before}${slug}`}</span>}
            check={checkSlug}
            value={slug}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setSlug(event.target.value)}
          />
          {isSuggested && (
            <Button
              look="quiet"
              className="max-w-full text-left wrap-anywhere whitespace-normal!"
              onClick={() => setSlug(suggestion)}
            >
              Use “{suggestion}”, as the title suggests
            </Button>
          )}
        </div>
        {moves.length > 0 && (
          <ul className="list-disc space-y-1 pl-5 text-sm text-soft">
            {moves.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <SwitchField
          name="isRedirected"
          label="The old address leads to the new one"
          help="Visitors and search engines that know the old address are led on. Turned off, they find nothing there."
          defaultChecked={effect.isPublic}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={() => setOpen(false)}>
            Cancel
          </Button>
          <Submit>Rename the page</Submit>
        </div>
      </Form>
    </Dialog>
  );
}
