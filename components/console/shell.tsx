import type { ReactNode } from "react";
import { AccountMenu, type Owner } from "./account-menu";
import { NavDrawer } from "./nav-drawer";
import { Wordmark } from "./wordmark";

type ShellProps = {
  /** What the reader is in: `Administration`, or the vendor's name. */
  place: string;
  nav: ReactNode;
  owner: Owner;
  /** Chooses what the screens are about, such as a platform, and finds things. */
  switcher?: ReactNode;
  children: ReactNode;
};

/** The frame of the console: navigation at the side, or in a drawer on small screens, and who is signed in. */
export function Shell({ place, nav, owner, switcher, children }: ShellProps) {
  return (
    <div className="min-h-dvh folded:block lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)]">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-lg focus:bg-panel focus:px-4 focus:py-2 focus:shadow-float"
      >
        Skip to content
      </a>
      <aside className="sticky top-0 hidden h-dvh flex-col gap-6 overflow-y-auto border-r border-line bg-panel p-4 folded:hidden lg:flex">
        <div className="px-2 pt-1">
          <Wordmark />
          <p className="mt-1 truncate text-sm text-soft">{place}</p>
        </div>
        {switcher}
        {nav}
        <div className="mt-auto">
          <AccountMenu owner={owner} />
        </div>
      </aside>
      <header className="sticky top-0 z-30 flex items-center gap-3 border-b border-line bg-panel px-4 py-2 lg:hidden">
        <NavDrawer place={place}>
          {switcher}
          {nav}
        </NavDrawer>
        <Wordmark />
        <div className="ml-auto">
          <AccountMenu owner={owner} isCompact />
        </div>
      </header>
      <main
        id="main"
        className="mx-auto w-full max-w-6xl space-y-6 px-4 py-6 sm:px-8 sm:py-10 has-data-wide:max-w-none has-data-wide:p-0 sm:has-data-wide:p-0"
      >
        {children}
      </main>
    </div>
  );
}

type PageHeadProps = {
  title: string;
  /** Where the screen is, such as whose storefront it is about. */
  place?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
};

/** What a screen of the console begins with. */
export function PageHead({ title, place, children, actions }: PageHeadProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-4">
      <div className="min-w-0 space-y-1">
        {place && <p className="text-sm font-medium wrap-anywhere text-soft">{place}</p>}
        <h1 className="text-2xl font-semibold tracking-tight wrap-anywhere">{title}</h1>
        {children && <p className="max-w-prose wrap-anywhere text-soft">{children}</p>}
      </div>
      {actions}
    </header>
  );
}
