"use client";

const views = [
  ["sections", "Sections"],
  ["preview", "Preview"],
  ["fields", "Fields"],
] as const;

/** Which part of the editor a small screen shows; a large one shows all of them. */
export type View = (typeof views)[number][0];

type PaneSwitchProps = { view: View; onChange: (view: View) => void };

export function PaneSwitch({ view, onChange }: PaneSwitchProps) {
  return (
    <nav
      aria-label="Parts of the editor"
      className="sticky top-15.25 z-20 flex gap-1 border-y border-line bg-panel p-1 lg:top-0 xl:hidden"
    >
      {views.map(([id, label]) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === view}
          onClick={() => onChange(id)}
          className="min-h-10 flex-1 rounded-md px-3 text-sm font-medium text-soft aria-pressed:bg-accent-soft aria-pressed:text-accent"
        >
          {label}
        </button>
      ))}
    </nav>
  );
}

/** Classes that hide a part on small screens while another one is shown there; `shown` is how it is laid out. */
export function shownIn(view: View, part: View, shown: "block" | "flex" = "block"): string {
  return view === part ? shown : "hidden";
}
