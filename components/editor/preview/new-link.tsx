"use client";

import { Check, Copy } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "../../ui/button";
import { controlClass } from "../../ui/field-frame";

/** The address of a link that was just made; it is shown this once. */
export function NewLink({ address }: { address: string }) {
  const [isCopied, setCopied] = useState(false);
  const id = useId();

  // Where the browser refuses to copy, the address is marked, so that it can be copied by hand.
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => document.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`)?.select(),
    );

  return (
    <div className="space-y-2 rounded-lg border border-success/30 bg-success-soft p-4">
      <label htmlFor={id} className="block text-sm font-medium">
        Copy the link now: it is not shown again
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
          className={`${controlClass} min-w-0 flex-1 basis-48`}
        />
        <Button look="primary" onClick={copy}>
          {isCopied ? <Check aria-hidden="true" className="size-4" /> : <Copy aria-hidden="true" className="size-4" />}
          {isCopied ? "Copied" : "Copy"}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {isCopied ? "The link was copied." : "The link was made."}
      </p>
    </div>
  );
}
