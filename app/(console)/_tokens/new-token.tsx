"use client";

import { TriangleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import { buttonClass } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code-block";
import { CopyField } from "@/components/ui/copy-field";
import type { MadeToken } from "./actions";
import { referencePath } from "./reference-path";

/** A token that was just made: it is stored nowhere, so this is the one time that it is shown. */
export function NewToken({ made, listHref }: { made: MadeToken; listHref: string }) {
  const { name, token, example } = made;
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="new-token" className="rounded-xl border border-line bg-panel shadow-panel">
      <div className="space-y-5 p-5 sm:p-6">
        <h2
          id="new-token"
          ref={heading}
          tabIndex={-1}
          className="font-semibold tracking-tight wrap-anywhere outline-none"
        >
          “{name}” is made
        </h2>
        <div className="rounded-lg border border-success/30 bg-success-soft p-4">
          <CopyField
            label="Your token"
            value={token}
            said={{ made: "The token was made.", copied: "The token was copied." }}
            isCode
          />
        </div>
        <p className="flex gap-3 text-sm">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warning" />
          <span>
            <strong className="font-semibold">Copy it now: it is never shown again.</strong> We keep no copy. Keep it as
            you keep a password: whoever has it can do what it can.
          </span>
        </p>
        {example && <CodeBlock title="Try it in a terminal" code={example} />}
      </div>
      <footer className="flex flex-wrap gap-3 border-t border-line px-5 py-4 sm:px-6">
        <a href={listHref} className={buttonClass("primary")}>
          Done
        </a>
        <a href={referencePath} className={buttonClass("quiet")}>
          What can be called
        </a>
      </footer>
    </section>
  );
}
