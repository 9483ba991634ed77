import type { Plan } from "@/cms/memberships/quota";
import type { Member } from "@/cms/memberships/standing";
import type { PlanRequest } from "@/cms/plan-requests/plan-request";
import { Alert } from "@/components/ui/alert";
import { Time } from "@/components/ui/time";
import { WithdrawButton } from "./withdraw-button";

type RequestNoteProps = {
  request: PlanRequest;
  platform: string;
  /** The plan as it is now. */
  plan: Pick<Plan, "tierId" | "tierName">;
  member: Member;
  mayWithdraw: boolean;
  locale: string;
  now: Date;
};

/** What became of the newest request for another plan: open, granted or declined, or granted and undone since; nothing where it was withdrawn. */
export function RequestNote({ request, platform, plan, member, mayWithdraw, locale, now }: RequestNoteProps) {
  const { id, state, tierId, tierName, note, answer, askedBy, askedAt, answeredAt } = request;
  if (state === "withdrawn") return null;
  if (state === "open") {
    return (
      <Alert>
        <p className="font-medium">
          {askedBy ?? "Someone"} asked for the plan {tierName} <Time at={askedAt} now={now} locale={locale} />.
        </p>
        <p>
          {tierId
            ? `The admins of ${platform} decide about it. You get a mail when they have.`
            : `The plan ${tierName} is not offered any more. Withdraw the request to ask for another.`}
        </p>
        {note && <Quote text={note} />}
        {mayWithdraw && <WithdrawButton member={member} request={{ id, tierId, tierName, note }} />}
      </Alert>
    );
  }
  if (state === "granted" && tierId !== plan.tierId) {
    return (
      <Alert>
        <p>
          The admins of {platform} granted the plan {tierName}
          {answeredAt && (
            <>
              {" "}
              <Time at={answeredAt} now={now} locale={locale} />
            </>
          )}
          , and have changed it since: the plan is {plan.tierName} now.
        </p>
      </Alert>
    );
  }
  return (
    <Alert tone={state === "granted" ? "success" : "info"}>
      <p className="font-medium">
        The admins of {platform} {state} the plan {tierName}
        {answeredAt && (
          <>
            {" "}
            <Time at={answeredAt} now={now} locale={locale} />
          </>
        )}
        .
      </p>
      {answer && <Quote text={answer} />}
    </Alert>
  );
}

function Quote({ text }: { text: string }) {
  return <p className="border-l-2 border-line pl-3 whitespace-pre-line wrap-anywhere text-soft">{text}</p>;
}
