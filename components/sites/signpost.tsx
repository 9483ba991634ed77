/** A signpost whose arms point three ways, in the colours of the theme. Decoration. */
export function Signpost({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 360 340" aria-hidden="true" className={className} fill="none">
      <ellipse cx="180" cy="316" rx="150" ry="16" fill="var(--tint)" />
      <circle cx="276" cy="78" r="46" fill="var(--tint-accent)" />
      <path d="M40 312c14-34 44-34 56-8 10-20 34-18 44 8" fill="var(--tint)" />
      <path d="M232 314c10-24 34-26 46-4 12-14 32-10 38 4" fill="var(--tint)" />
      <rect x="170" y="44" width="20" height="272" rx="6" fill="var(--deep)" />
      <rect x="164" y="34" width="32" height="16" rx="6" fill="var(--deep)" />
      <g className="origin-[180px_96px] rotate-[-4deg]">
        <path
          d="M98 68h150a8 8 0 0 1 6 3l20 22a5 5 0 0 1 0 6l-20 22a8 8 0 0 1-6 3H98a8 8 0 0 1-8-8V76a8 8 0 0 1 8-8z"
          fill="var(--primary)"
        />
        <path d="M116 96h96" stroke="var(--on-primary)" strokeWidth="7" strokeLinecap="round" />
      </g>
      <g className="origin-[180px_168px] rotate-[5deg]">
        <path
          d="M262 140H118a8 8 0 0 0-6 3l-18 20a7 7 0 0 0 0 9l18 21a8 8 0 0 0 6 3h144a8 8 0 0 0 8-8v-40a8 8 0 0 0-8-8z"
          fill="var(--accent)"
        />
        <path d="M150 168h88" stroke="var(--on-accent)" strokeWidth="7" strokeLinecap="round" />
      </g>
      <g className="origin-[180px_236px] rotate-[14deg]">
        <path
          d="M120 214h106a8 8 0 0 1 6 3l15 18a5 5 0 0 1 0 6l-15 18a8 8 0 0 1-6 3H120a8 8 0 0 1-8-8v-32a8 8 0 0 1 8-8z"
          fill="var(--surface)"
          stroke="var(--border)"
          strokeWidth="2"
        />
        <path d="M134 238h30m14 0h28" stroke="var(--muted)" strokeWidth="6" strokeLinecap="round" />
      </g>
    </svg>
  );
}
