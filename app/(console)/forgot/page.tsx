import { Doorstep, TextLink } from "@/components/console/doorstep";
import { firsts, type Query } from "@/lib/console/query";
import { ForgotForm } from "./forgot-form";

export const metadata = { title: "Forgot your password? · Orion" };

/** Asks for a link to set a new password. */
export default async function ForgotPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { email = "" } = firsts(await searchParams, ["email"]);
  return (
    <Doorstep
      title="Forgot your password?"
      description="Tell us your e-mail address, and we send you a link to set a new one."
      below={<TextLink href="/login">Back to signing in</TextLink>}
    >
      <ForgotForm email={email} />
    </Doorstep>
  );
}
