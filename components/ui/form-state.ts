/** What a form hears of its submission. Nothing typed is in it: the form keeps that itself. */
export type FormState<T = unknown> =
  | { status: "idle" }
  | { status: "done"; result: T }
  | {
      status: "failed";
      message: string;
      /** What is wrong, by the name of the field. */
      problems: Readonly<Record<string, string>>;
      /** Nobody is signed in any more: the form offers the way back. */
      isSignedOut?: boolean;
      /** The version that is stored by now, where the save was begun from an older one: what may be saved over. */
      newerVersion?: number;
    };

export type FormAction<T = unknown> = (previous: FormState<T>, form: FormData) => Promise<FormState<T>>;

export const idle: FormState<never> = { status: "idle" };

/** Under this name a form sends the version that it shows, or the newer one that its writer chose to save over. */
export const versionName = "version";

/** The version that a form was started from, or 0, which is older than any, where it says none. */
export function versionOf(form: FormData): number {
  const said = Number(form.get(versionName) ?? Number.NaN);
  return Number.isSafeInteger(said) ? said : 0;
}
