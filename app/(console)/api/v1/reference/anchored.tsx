import type { ReactNode } from "react";

/** A heading that leads to itself, so that its address can be shared. */
export function Anchored({
  id,
  size = "large",
  children,
}: {
  id: string;
  size?: "large" | "small";
  children: ReactNode;
}) {
  return (
    <h2
      id={id}
      className={`scroll-mt-6 font-semibold tracking-tight wrap-anywhere text-ink ${size === "large" ? "text-2xl" : "text-lg"}`}
    >
      <a href={`#${id}`} className="rounded underline-offset-4 hover:underline">
        {children}
      </a>
    </h2>
  );
}
