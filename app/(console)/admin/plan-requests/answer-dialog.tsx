"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { controlClass } from "@/components/ui/field-frame";
import type { FormState } from "@/components/ui/form-state";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { counted } from "@/lib/counted";
import { EffectNote, type PlanEffect } from "../../_plans/effect-note";
import { previewChange } from "../vendors/[vendor]/actions";
import { declinePlan, grantPlan } from "./actions";
import type { AskedFor } from "./asked-for";

type AnswerDialogProps = { place: Place; asked: AskedFor };

/** Shows what granting a request would do, and grants or declines it. */
export function AnswerDialog({ place, asked }: AnswerDialogProps) {
  const { requestId, member, tierId, tierName, note, tierNow, hasIt, vendor, platform, obstacle } = asked;
  const [isOpen, setOpen] = useState(false);
  const [effect, setEffect] = useState<PlanEffect | null>(null);
  const [answer, setAnswer] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const router = useRouter();

  const preview = () =>
    startTransition(async () => {
      if (!tierId || hasIt || obstacle) return;
      const { platformId, vendorId } = member;
      const state = await answerOf(previewChange(place, { platformId, vendorId, tierId }));
      if (state.status === "done") setEffect(state.result);
      if (state.status === "failed") setProblem(state.message);
    });

  const onOpenChange = (open: boolean) => {
    setOpen(open);
    setProblem(null);
    setEffect(null);
    if (open) preview();
  };

  const send = <T,>(sending: Promise<FormState<T>>, onDone: (result: T) => void) =>
    startTransition(async () => {
      const state = await answerOf(sending);
      if (state.status === "done") {
        setOpen(false);
        return onDone(state.result);
      }
      if (state.status !== "failed") return;
      router.refresh();
      // The line that the window belongs to goes away with the request: what is said must not go with it.
      if (state.problems.request) {
        setOpen(false);
        return announce({ title: "Not answered", description: state.message });
      }
      setProblem(state.problems.answer ?? state.message);
      if (state.newerVersion !== undefined) preview();
    });

  const grant = () =>
    send(grantPlan(place, { requestId, version: member.version, answer }), ({ paused, resumed }) =>
      announce({
        title: `${vendor} has the tier ${tierName}`,
        description: `Shown again: ${counted(resumed, "page")}. Paused: ${counted(paused, "page")}. They get a mail.`,
      }),
    );

  const decline = () => {
    if (!answer.trim()) return setProblem("Say why: what you write goes to who asked, by mail.");
    send(declinePlan(place, requestId, answer), () =>
      announce({ title: "The request is declined", description: "Who asked gets a mail with what you wrote." }),
    );
  };

  return (
    <Dialog
      title={`${vendor} asks for ${tierName}`}
      description={`It has the tier ${tierNow} on ${platform}.`}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      trigger={
        <Button>
          Answer
          <span className="sr-only">
            {" "}
            {vendor} on {platform}
          </span>
        </Button>
      }
    >
      <div className="space-y-5">
        {note && (
          <blockquote
            aria-label="What they wrote"
            className="border-l-2 border-line pl-3 text-sm whitespace-pre-line wrap-anywhere text-soft"
          >
            {note}
          </blockquote>
        )}
        {obstacle && <Alert tone="danger">{obstacle}</Alert>}
        {hasIt && !obstacle && <Alert>It has this tier already. Granting the request changes nothing else.</Alert>}
        {effect && !hasIt && <EffectNote {...effect} />}
        <label className="block space-y-1.5 text-sm font-medium">
          Answer
          <textarea
            rows={3}
            maxLength={1000}
            value={answer}
            onChange={(event) => setAnswer(event.target.value)}
            className={`${controlClass} font-normal`}
          />
          <span className="block font-normal text-soft">
            Goes to who asked, by mail. To decline, say why; to grant, you may leave it empty.
          </span>
        </label>
        {problem && <Alert tone="danger">{problem}</Alert>}
        <div className="flex flex-wrap justify-end gap-3">
          <Button look="danger" isPending={isPending} onClick={decline}>
            Decline
          </Button>
          <Button look="primary" disabled={obstacle !== null} isPending={isPending} onClick={grant}>
            Grant {tierName}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
