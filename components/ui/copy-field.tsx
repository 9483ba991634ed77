"use client";

import { Check, Copy } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { Button } from "./button";
import { controlClass } from "./field-frame";

type CopyFieldProps = {
  label: ReactNode;
  value: string;
  /** Said to those who do not see it: once it is there, and once it is on the clipboard. */
  said: { made: string; copied: string };
  isCode?: boolean;
};

/** A line of text to be taken away, with a button that puts it on the clipboard. */
export function CopyField({ label, value, said, isCode = false }: CopyFieldProps) {
  const [isCopied, setCopied] = useState(false);
  const id = useId();

  // Where the browser refuses to copy, the text is marked, so that it can be copied by hand.
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => document.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`)?.select(),
    );

  return (
    <div className="space-y-2">
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
          className={`${controlClass} min-w-0 flex-1 basis-48 ${isCode ? "font-mono" : ""}`}
        />
        <Button look="primary" onClick={copy}>
          {isCopied ? <Check aria-hidden="true" className="size-4" /> : <Copy aria-hidden="true" className="size-4" />}
          {isCopied ? "Copied" : "Copy"}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {isCopied ? said.copied : said.made}
      </p>
    </div>
  );
}
