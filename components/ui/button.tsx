import type { ComponentProps } from "react";
import { Spinner } from "./spinner";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

const looks: Record<ButtonLook, string> = {
  primary: "bg-accent text-on-accent hover:opacity-90",
  secondary: "border border-edge/60 bg-panel text-ink hover:bg-hover",
  quiet: "text-ink hover:bg-hover",
  danger: "border border-danger/50 bg-panel text-danger hover:bg-danger-soft",
};

/** The classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook = "secondary", className = ""): string {
  const shape =
    "inline-flex min-h-10 items-center justify-center gap-2 rounded-lg px-4 py-2 text-sm font-medium whitespace-nowrap transition-[background-color,opacity] disabled:cursor-not-allowed disabled:opacity-60";
  return `${shape} ${looks[look]} ${className}`;
}

type ButtonProps = ComponentProps<"button"> & { look?: ButtonLook; isPending?: boolean };

/** A button; while it is pending it shows that something happens and does nothing more. */
export function Button({ look, isPending = false, className, children, type = "button", ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={isPending || undefined}
      onClick={isPending ? (event) => event.preventDefault() : rest.onClick}
      className={buttonClass(look, className)}
    >
      {isPending && <Spinner />}
      {children}
    </button>
  );
}
