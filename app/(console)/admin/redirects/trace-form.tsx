"use client";

import { useState } from "react";
import type { Trace } from "@/cms/redirects/trace-redirect";
import { Alert } from "@/components/ui/alert";
import { Form, Submit } from "@/components/ui/form";
import { Panel } from "@/components/ui/panel";
import type { Option } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { Place } from "@/lib/console/place";
import { tracePath } from "./actions";
import { PlatformField } from "./platform-field";

/** Says what a path answers, as a visitor would find it. */
export function TraceForm({ place, platforms }: { place: Place; platforms: Option[] }) {
  const [trace, setTrace] = useState<Trace | null>(null);
  return (
    <Panel title="What does this path answer?" description="Follows the redirects of a platform’s own site.">
      <Form action={tracePath.bind(null, place)} onDone={setTrace} isLeftFreely className="space-y-4">
        <div className="grid max-w-3xl items-start gap-4 sm:grid-cols-2">
          <PlatformField platforms={platforms} />
          <TextField name="path" label="Path" help="Such as /fr/old-page." autoCapitalize="none" />
        </div>
        <Submit look="secondary">Ask</Submit>
        {trace && (
          <Alert tone={trace.answer === "page" ? "success" : "info"}>
            <p className="break-all">{trace.paths.join(" → ")}</p>
            <p>{answerText(trace)}</p>
          </Alert>
        )}
      </Form>
    </Panel>
  );
}

function answerText(trace: Trace): string {
  if (trace.answer === "missing") return "404: there is no page and no redirect.";
  const language = trace.locale.toUpperCase();
  return trace.paths.length > 1
    ? `The page “${trace.title}” (${language}), by redirect.`
    : `The page “${trace.title}” (${language}).`;
}
