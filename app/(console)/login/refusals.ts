const texts = new Map(
  Object.entries({
    CredentialsSignin: "The e-mail address or the password is wrong.",
    "no-email": "Your provider did not tell us your e-mail address. Allow it to, or sign in with your password.",
    "unverified-email":
      "Your provider has not verified your e-mail address yet. Verify it there, or sign in with your password.",
    "no-account": "There is no account with your address yet. Ask the people who run your platform to invite you.",
    OAuthCallback: "Your provider did not let you in. Try again, or sign in with your password.",
    Callback: "Your provider did not let you in. Try again, or sign in with your password.",
    unavailable: "The server cannot sign anyone in right now. Try again in a moment.",
    offline: "The server does not answer. Try again in a moment.",
    AccessDenied: "Your provider did not let you in. Try again, or sign in with your password.",
  }),
);

/**
 * Why someone could not sign in, and what to do.
 *
 * @param code what next-auth puts into the address, or an error of ours.
 */
export function refusalText(code: string): string {
  const [name = "", minutes] = code.split(":");
  if (name === "TooManyAttempts") return tooMany(Number(minutes) || 15);
  return texts.get(name) ?? "Signing in did not work. Please try again.";
}

function tooMany(minutes: number): string {
  if (minutes <= 1) return "Too many attempts. Wait a minute, or set a new password.";
  return `Too many attempts. Wait ${minutes} minutes, or set a new password.`;
}
