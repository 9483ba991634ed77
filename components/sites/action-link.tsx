import type { MenuLink } from "./site-chrome";

/** The one thing a site asks its visitors to do, as a button. */
export function ActionLink({ action, className = "" }: { action: MenuLink; className?: string }) {
  return (
    <a
      href={action.href}
      aria-current={action.isCurrent ? "page" : undefined}
      className={`inline-flex min-h-11 items-center justify-center rounded-theme bg-button px-5 py-2 text-center text-[0.9375rem] leading-snug font-semibold text-on-button transition-shadow duration-200 hover:shadow-[0_0_0_4px_color-mix(in_oklab,var(--button)_28%,transparent)] ${className}`}
    >
      {action.label}
    </a>
  );
}
