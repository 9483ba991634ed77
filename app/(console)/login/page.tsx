import { redirect } from "next/navigation";
import { Doorstep } from "@/components/console/doorstep";
import { Alert } from "@/components/ui/alert";
import { landingPath } from "@/lib/auth/landing";
import { providerChoices } from "@/lib/auth/providers";
import { returnPath } from "@/lib/auth/return-path";
import { currentSession } from "@/lib/auth/session";
import { ProviderButtons } from "./provider-buttons";
import { refusalText } from "./refusals";
import { SignInForm } from "./sign-in-form";

export const metadata = { title: "Sign in · Orion" };

type Query = { next?: string; error?: string; email?: string; notice?: string };

const notices: Record<string, string> = {
  "password-set": "Your new password is set. Sign in with it.",
  "signed-out": "You are signed out everywhere.",
};

/** Signing in; who is signed in already goes where they wanted, or where they belong. */
export default async function LoginPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { next, error, email, notice } = await searchParams;
  const session = await currentSession();
  const wanted = returnPath(next);
  if (session && !error) redirect(wanted ?? landingPath(session.actor));
  const providers = providerChoices();
  const noticeText = notice ? notices[notice] : undefined;
  return (
    <Doorstep
      title="Sign in"
      description="For everyone who runs a platform or a storefront."
      below="No account yet? The people who run your platform can invite you."
    >
      <div className="space-y-5">
        {error && <Alert tone="danger">{refusalText(error)}</Alert>}
        {noticeText && <Alert tone="success">{noticeText}</Alert>}
        <SignInForm next={wanted} email={email ?? ""} />
        {providers.length > 0 && <ProviderButtons providers={providers} next={wanted} />}
      </div>
    </Doorstep>
  );
}
