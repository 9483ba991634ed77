"use client";

import { Form, Submit } from "@/components/ui/form";
import { signOutElsewhere, signOutThere } from "./actions";

export function EndSession({ sessionId, device }: { sessionId: string; device: string }) {
  return (
    <Form action={signOutThere.bind(null, sessionId)} className="shrink-0">
      <Submit look="secondary">
        Sign out<span className="sr-only"> {device}</span>
      </Submit>
    </Form>
  );
}

export function EndOthers() {
  return (
    <Form action={signOutElsewhere} className="shrink-0">
      <Submit look="danger">Sign out everywhere else</Submit>
    </Form>
  );
}
