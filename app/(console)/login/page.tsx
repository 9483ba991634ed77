import { redirect } from "next/navigation";
import { Doorstep } from "@/components/console/doorstep";
import { Alert } from "@/components/ui/alert";
import { landingPath } from "@/lib/auth/landing";
import { providerChoices } from "@/lib/auth/providers";
import { returnPath } from "@/lib/auth/return-path";
import { currentSession } from "@/lib/auth/session";
import { firsts, type Query } from "@/lib/console/query";
import { ProviderButtons } from "./provider-buttons";
import { refusalText } from "./refusals";
import { SignInForm } from "./sign-in-form";

export const metadata = { title: "Sign in · Orion" };

const notices = new Map(
  Object.entries({
    ended:
      "You were signed out: on another device, because your password or your roles changed, or after 30 days. Sign in again.",
    "password-set": "Your new password is set. Sign in with it.",
  }),
);

/** Signing in; who is signed in already goes where they wanted, or where they belong. */
export default async function LoginPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { next, error, email, notice } = firsts(await searchParams, ["next", "error", "email", "notice"]);
  const session = await currentSession();
  const wanted = returnPath(next);
  if (session && !error) redirect(wanted ?? landingPath(session.actor));
  const providers = providerChoices();
  const noticeText = notices.get(notice ?? "");
  return (
    <Doorstep
      title="Sign in"
      description="For everyone who runs a platform or a storefront."
      below="No account yet? The people who run your platform can invite you."
    >
      <div className="space-y-5">
        {error && <Alert tone="danger">{refusalText(error)}</Alert>}
        {noticeText && <Alert tone={notice === "ended" ? "info" : "success"}>{noticeText}</Alert>}
        <SignInForm next={wanted} email={email ?? ""} />
        {providers.length > 0 && <ProviderButtons providers={providers} next={wanted} />}
      </div>
    </Doorstep>
  );
}
