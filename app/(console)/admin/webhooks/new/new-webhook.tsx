"use client";

import { useEffect, useRef } from "react";
import { buttonClass } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code-block";
import type { MadeWebhook } from "../actions";
import { SecretShown } from "../secret-shown";
import { listPath, webhookPath } from "../webhook-paths";

type NewWebhookProps = {
  made: MadeWebhook;
  platform: string | null;
  /** A receiver, as a program. */
  example: string;
};

/** A webhook that was just made: its secret can be read nowhere later. */
export function NewWebhook({ made, platform, example }: NewWebhookProps) {
  const { webhookId, name, secret } = made;
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="new-webhook" className="rounded-xl border border-line bg-panel shadow-panel">
      <div className="space-y-5 p-5 sm:p-6">
        <h2
          id="new-webhook"
          ref={heading}
          tabIndex={-1}
          className="font-semibold tracking-tight wrap-anywhere outline-none"
        >
          “{name}” is made
        </h2>
        <SecretShown secret={secret} />
        <div className="max-w-prose space-y-2 text-sm">
          <h3 className="font-semibold">How the receiver knows that a message is ours</h3>
          <p>
            Every message is signed as{" "}
            <a href="https://www.standardwebhooks.com" className="font-medium text-accent underline">
              Standard Webhooks
            </a>{" "}
            says; there are libraries for most languages. Check the signature before you read the message, and answer
            with 204, or any other success, once you have it. Otherwise it comes again later.
          </p>
          <p>
            A message can come twice, and later than the one after it. Its <code>webhook-id</code> is the same each
            time.
          </p>
        </div>
        <CodeBlock title="A receiver in Node" code={example} />
      </div>
      <footer className="flex flex-wrap gap-3 border-t border-line px-5 py-4 sm:px-6">
        <a href={webhookPath({ platform, webhookId })} className={buttonClass("primary")}>
          To the webhook
        </a>
        <a href={listPath(platform)} className={buttonClass("quiet")}>
          All webhooks
        </a>
      </footer>
    </section>
  );
}
