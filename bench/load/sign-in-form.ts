import { cookiesOf } from "./cookies";

/** What is typed, and the address that it comes from as the proxy in front says it. */
export type Typed = { email: string; password: string; address: string };
export type SignInForm = (typed: Typed) => Promise<void>;

/**
 * Opens the sign-in form of a server that trusts one proxy.
 *
 * @returns what sends it; rejects where the answer is anything but a refusal.
 */
export async function openSignInForm(origin: string): Promise<SignInForm> {
  const response = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = await response.json();
  const cookie = cookiesOf(response);
  return async ({ email, password, address }) => {
    const answer = await fetch(`${origin}/api/auth/callback/password`, {
      method: "POST",
      headers: { origin, cookie, "x-forwarded-for": address },
      body: new URLSearchParams({ csrfToken, email, password, json: "true" }),
      redirect: "manual",
    });
    await answer.arrayBuffer();
    if (answer.status !== 401) throw new Error(`A wrong password was answered with ${answer.status}.`);
  };
}
