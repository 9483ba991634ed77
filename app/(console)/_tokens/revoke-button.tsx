"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Form, Submit } from "@/components/ui/form";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { withdrawToken } from "./actions";

type RevokeButtonProps = { place: Place; tokenId: string; name: string };

/** Makes a token useless for good; asks first, since that cannot be undone. */
export function RevokeButton({ place, tokenId, name }: RevokeButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const announce = useToaster();
  return (
    <Dialog
      title={`Revoke “${name}”?`}
      description="Whatever uses it is refused from its next call on. This cannot be undone: what still needs to call gets a new token."
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button look="danger">
          Revoke<span className="sr-only"> {name}</span>
        </Button>
      }
    >
      <Form
        action={withdrawToken.bind(null, place, tokenId)}
        onDone={() => {
          setOpen(false);
          announce({ title: "Token revoked", description: `“${name}” no longer works.` });
        }}
        className="flex flex-col gap-4"
      >
        <div className="flex justify-end">
          <Submit look="danger">Revoke the token</Submit>
        </div>
      </Form>
    </Dialog>
  );
}
