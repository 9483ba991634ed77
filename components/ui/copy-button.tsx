"use client";

import { Check, Copy } from "lucide-react";
import { type MouseEvent, useState } from "react";

/** Puts the code that it stands beside in a `CodeBlock` on the clipboard. */
export function CopyButton({ what }: { what: string }) {
  const [isCopied, setCopied] = useState(false);

  const copy = ({ currentTarget }: MouseEvent) => {
    const code = currentTarget.closest("figure")?.querySelector("code");
    if (!code) return;
    // Where the browser refuses to copy, the text is marked, so that it can be copied by hand.
    navigator.clipboard.writeText(code.textContent ?? "").then(
      () => setCopied(true),
      () => getSelection()?.selectAllChildren(code),
    );
  };

  const Icon = isCopied ? Check : Copy;
  return (
    <button
      type="button"
      onClick={copy}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-md px-2 text-xs font-medium text-soft hover:bg-hover hover:text-ink"
    >
      <Icon aria-hidden="true" className="size-3.5" />
      {isCopied ? "Copied" : "Copy"}
      <span className="sr-only"> {what}</span>
    </button>
  );
}
