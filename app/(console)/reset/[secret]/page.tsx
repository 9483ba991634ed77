import { findReset, type LinkState } from "@/cms/users/reset-password";
import { Doorstep, TextLink } from "@/components/console/doorstep";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button";
import { asNobody } from "@/lib/auth/act-as";
import { ResetForm } from "./reset-form";

export const metadata = { title: "Set a new password · Orion", referrer: "no-referrer" };

const reasons: Record<Exclude<LinkState, "open">, string> = {
  used: "This link was used already, or a newer password was set since. A link works once.",
  expired: "This link has expired. A link works for one hour.",
  unknown: "This link is not complete. Copy all of it from the mail, or ask for a new one.",
};

/** Where the link of a reset mail leads. */
export default async function ResetPage({ params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params;
  const { state, email } = await asNobody((ctx) => findReset(ctx, { secret }));
  return (
    <Doorstep title="Set a new password" below={<TextLink href="/login">Back to signing in</TextLink>}>
      {state === "open" ? (
        <ResetForm secret={secret} email={email ?? ""} />
      ) : (
        <div className="space-y-5">
          <Alert tone="danger">{reasons[state]}</Alert>
          <a href="/forgot" className={buttonClass("primary", "w-full")}>
            Ask for a new link
          </a>
        </div>
      )}
    </Doorstep>
  );
}
